package baton.histories;

import static org.assertj.core.api.Assertions.assertThat;

import baton.history.Journals;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.reference.Agreement;
import baton.run.reference.Follower;
import baton.run.reference.Observed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs that were recorded once, as their journals, must be read for ever and come to the same. Nobody makes
/// the old ones anew: where one of these fails, people's own runs would fail as well.
class RecordedRunsTest {

    private static final Path FOLDER = Path.of("src/test/resources/histories");
    private static final Pattern RUN = Pattern.compile("\"run\":\"([^\"]+)\"");

    @TempDir
    Path home = Path.of("");

    static Stream<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".jsonl"))
                    .map(file -> file.substring(0, file.length() - ".jsonl".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_was_recorded_is_read_and_means_what_it_meant(String name) throws IOException {
        assertThat(Told.of(read(name))).isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void from_every_prefix_of_it_the_same_state_comes_and_owes_the_same(String name) throws IOException {
        var facts = read(name);
        var live = RunState.of(facts.subList(0, 1));
        for (int length = 2; length <= facts.size(); length++) {
            live = live.evolve(facts.get(length - 1));
            assertThat(Observed.of(RunState.of(facts.subList(0, length)))).isEqualTo(Observed.of(live));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_of_its_facts_is_one_that_the_reference_knows_a_reason_for(String name) throws IOException {
        var facts = read(name);
        var state = RunState.of(facts.subList(0, 1));
        if (state.settings().origin() != null) {
            return; // what a fork took over follows from another run
        }
        var follower = new Follower(facts.getFirst());
        for (var fact : facts.subList(1, facts.size())) {
            follower.take(fact);
            state = state.evolve(fact);
            Agreement.check(follower.reference(), state);
        }
    }

    @Test
    void there_are_as_many_as_there_were() throws IOException {
        assertThat(names()).containsAll(Scripts.all().keySet());
    }

    /// Records those that are not there yet, and never touches one that is. Read the new ones before they are kept.
    @Test
    @EnabledIfSystemProperty(named = "baton.record", matches = "true")
    void record() throws Exception {
        for (var script : Scripts.all().entrySet()) {
            var file = FOLDER.resolve(script.getKey() + ".jsonl");
            if (Files.notExists(file)) {
                try (var stage = new Stage(home.resolve(script.getKey()), script.getKey())) {
                    script.getValue().play(stage);
                    Files.write(file, stage.journal());
                }
            }
        }
        for (var name : names().toList()) {
            var meaning = FOLDER.resolve(name + ".txt");
            if (Files.notExists(meaning)) {
                Files.writeString(meaning, Told.of(read(name)));
            }
        }
    }

    private List<Recorded> read(String name) throws IOException {
        var recorded = Files.readString(FOLDER.resolve(name + ".jsonl"));
        var matcher = RUN.matcher(recorded.lines().findFirst().orElseThrow());
        assertThat(matcher.find()).isTrue();
        var run = new RunId(matcher.group(1));
        var month = home.resolve("read/runs/2026/11");
        Files.createDirectories(month);
        Files.writeString(month.resolve(run + ".jsonl"), recorded);
        try (var journals = new Journals(home.resolve("read"))) {
            var history = journals.read(run);
            assertThat(history.damage()).isEmpty();
            return history.facts();
        }
    }
}
