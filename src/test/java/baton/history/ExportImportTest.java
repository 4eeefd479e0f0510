package baton.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.RunCatalog.Query;
import baton.engine.RunLog.Origin;
import baton.engine.RunLogException;
import baton.engine.SampleRun;
import baton.engine.UnreadableRunException;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportImportTest extends ArchiveTest {

    private static final SampleRun LONG = FIRST.asked("Please write about this: " + "a long story ".repeat(2_000));

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("Für Dana.batonrun");
    }

    /// Exports the run and forgets it here.
    private void takeAway(List<Recorded> facts) throws IOException {
        record(facts);
        archive.export(FIRST.run(), file);
        archive.delete(FIRST.run());
    }

    private static List<Recorded> numbered(List<Recorded> facts, RunId run, int number) {
        return facts.stream()
                .map(fact -> new Recorded(
                        run,
                        fact.seq(),
                        fact.at(),
                        fact.event() instanceof RunEvent.RunStarted(var flow, var input, var settings)
                                ? new RunEvent.RunStarted(flow, input, settings.withNumber(number))
                                : fact.event()))
                .toList();
    }

    private void editFile(String before, String after) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private void isRefused(String words) throws IOException {
        var bytes = Files.readAllBytes(file);
        assertThatThrownBy(() -> archive.importRun(file))
                .isInstanceOf(RunLogException.class)
                .hasMessageContaining(words);
        assertThat(journals.runs()).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void an_exported_run_is_its_journal() throws IOException {
        record(LONG.done("Dear Sir"));
        Files.writeString(file, "something older");
        archive.export(FIRST.run(), file);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytesOf(FIRST));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_run_can_be_exported_while_somebody_is_at_work_on_it() throws IOException {
        try (var journal = journals.create(FIRST.run())) {
            journal.append(FIRST.underWay());
            archive.export(FIRST.run(), file);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytesOf(FIRST));
    }

    @Test
    void says_so_where_it_cannot_be_exported_to() throws IOException {
        record(FIRST.waiting());

        assertThatThrownBy(() -> archive.export(FIRST.run(), folder.resolve("nowhere/run.batonrun")))
                .isInstanceOf(RunLogException.class)
                .hasMessageContaining("Baton could not write to “");
    }

    @Test
    void comes_back_with_its_id_and_a_number_of_its_own() throws IOException {
        journals.nextNumber();
        takeAway(LONG.done("Dear Sir"));
        var imported = archive.importRun(file);

        assertThat(imported.run()).isEqualTo(FIRST.run());
        assertThat(imported.number()).isEqualTo(2);
        assertThat(imported.damage()).isEmpty();
        var history = journals.read(FIRST.run());
        assertThat(history.facts()).isEqualTo(numbered(LONG.done("Dear Sir"), FIRST.run(), 2));
        assertThat(history.origin()).isEqualTo(Origin.ELSEWHERE);
        assertThat(catalog.find(2).orElseThrow().status()).isEqualTo(RunStatus.DONE);
    }

    @Test
    void nobody_goes_on_with_a_run_from_elsewhere_and_nobody_is_asked() throws IOException {
        takeAway(FIRST.waiting());
        archive.importRun(file);

        assertThatThrownBy(() -> journals.open(FIRST.run()))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessageContaining("came from another computer");
        assertThat(catalog.list(new Query("", Set.of(RunStatus.NEEDS_YOU, RunStatus.RUNNING), 9)))
                .isEmpty();
        assertThat(catalog.find(FIRST.run()).orElseThrow().headline())
                .isEqualTo("Came from another computer, where it was not over.");
        assertThat(journals.isHeld(FIRST.run())).isFalse();
    }

    @Test
    void is_refused_where_it_is_here_already() throws IOException {
        record(LONG.done("Dear Sir"));
        archive.export(FIRST.run(), file);
        var bytes = bytesOf(FIRST);

        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> archive.importRun(file)).hasMessage("This run is here already.");
        }
        assertThat(bytesOf(FIRST)).isEqualTo(bytes);
        assertThat(journals.runs()).hasSize(1);
    }

    @Test
    void gets_another_id_where_a_different_run_has_its_own() throws IOException {
        takeAway(FIRST.done("Dear Sir"));
        record(FIRST.done("Dear Madam"));
        var imported = archive.importRun(file);

        assertThat(imported.run()).isNotEqualTo(FIRST.run());
        assertThat(journals.read(imported.run()).facts())
                .isEqualTo(numbered(FIRST.done("Dear Sir"), imported.run(), imported.number()));
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(FIRST.done("Dear Madam"));
    }

    @Test
    void can_be_handed_on_by_whoever_got_it() throws IOException {
        takeAway(LONG.waiting());
        archive.importRun(file);
        archive.export(FIRST.run(), file);
        archive.delete(FIRST.run());
        var again = archive.importRun(file);

        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(numbered(LONG.waiting(), FIRST.run(), again.number()));
    }

    @Test
    void a_damaged_one_opens_up_to_the_damage_and_says_so_ever_after() throws IOException {
        takeAway(FIRST.done("Dear Sir"));
        editFile("\"seq\":4,", "\"seq\":5,");
        var imported = archive.importRun(file);

        assertThat(imported.damage().orElseThrow()).startsWith("The record of this run is damaged after entry 3");
        var history = journals.read(FIRST.run());
        assertThat(history.facts())
                .isEqualTo(numbered(FIRST.done("Dear Sir"), FIRST.run(), imported.number())
                        .subList(0, 3));
        assertThat(history.damage()).isPresent();
        assertThat(catalog.find(FIRST.run()).orElseThrow().headline()).startsWith("The record of this run is damaged");
    }

    @Test
    void one_that_is_cut_off_in_the_middle_of_a_line_comes_without_that_line() throws IOException {
        takeAway(FIRST.done("Dear Sir"));
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));

        assertThat(archive.importRun(file).damage()).isEmpty();
        assertThat(journals.read(FIRST.run()).facts())
                .hasSize(FIRST.done("Dear Sir").size() - 1);
    }

    @Test
    void facts_that_cannot_follow_each_other_are_left_out() throws IOException {
        var facts = new ArrayList<>(FIRST.done("Dear Sir"));
        var odd = facts.get(2).event();
        facts.add(new Recorded(FIRST.run(), facts.size() + 1L, FIRST.began(), odd));
        facts.add(new Recorded(
                FIRST.run(), facts.size() + 1L, FIRST.began(), facts.getFirst().event()));
        takeAway(facts);
        var imported = archive.importRun(file);

        assertThat(imported.damage()).isPresent();
        assertThat(journals.read(FIRST.run()).facts()).hasSizeBetween(facts.size() - 2, facts.size() - 1);
        assertThat(catalog.find(FIRST.run())).isPresent();
    }

    @Test
    void one_of_a_newer_version_is_refused_in_words_and_left_alone() throws IOException {
        takeAway(FIRST.done("Dear Sir"));
        editFile("{\"format\":2,", "{\"format\":3,");

        isRefused("This run was recorded by a newer version of Baton. Update Baton to look at it.");
    }

    @Test
    void what_is_no_run_is_refused() throws IOException {
        for (var text :
                List.of("", "hello", "hello\n", "{}\n", "{\"format\":2}\n", "[".repeat(200_000) + "\n", "\0\0\n\0")) {
            Files.writeString(file, text);
            isRefused("This file holds no run");
        }
        assertThatThrownBy(() -> archive.importRun(folder)).isInstanceOf(RunLogException.class);
        assertThatThrownBy(() -> archive.importRun(folder.resolve("nowhere"))).isInstanceOf(RunLogException.class);
    }

    @Test
    void a_name_that_would_lead_elsewhere_is_no_name() throws IOException {
        takeAway(FIRST.done("Dear Sir"));
        for (var name : List.of("../../../etc/passwd", "..", "c:\\\\x", "CON", "a/b", "x".repeat(65))) {
            var head = "{\"format\":2,\"run\":\"" + name + "\"";
            var bytes = head.getBytes(StandardCharsets.UTF_8);
            var lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(0, head + JournalLine.seal(bytes, 0, bytes.length));
            Files.write(file, lines);
            isRefused("This file holds no run");
        }
    }

    @Test
    void a_small_file_that_would_become_a_huge_run_is_cut_short() throws IOException {
        takeAway(FIRST.asked("x".repeat(4_000_000)).underWay());
        var lines = new ArrayList<>(Files.readAllLines(file));
        var one = "{\"$value\":\"" + LargeTexts.hash("x".repeat(4_000_000)) + "\"}";
        int seq = lines.size() - 1;
        var fact = "{\"seq\":" + seq + ",\"at\":\"2026-11-21T14:22:03Z\",\"event\":{\"type\":\"runPaused\",\"reason\":"
                + "{\"type\":\"wished\",\"more\":{\"$value\":[" + (one + ",").repeat(20_000) + one + "]}}}";
        var bytes = fact.getBytes(StandardCharsets.UTF_8);
        lines.add(fact + JournalLine.seal(bytes, 0, bytes.length));
        Files.write(file, lines);

        assertThat(archive.importRun(file).damage().orElseThrow()).contains("more text than Baton can read");
    }

    @Test
    void a_journal_of_the_first_format_is_brought_in_too() throws IOException {
        takeAway(FIRST.done("Dear Sir"));
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.removeFirst();
        var first = lines.getFirst()
                .substring(0, lines.getFirst().lastIndexOf(",\"checksum\""))
                .replaceFirst("\\{", "{\"format\":1,\"run\":\"" + FIRST.run() + "\",");
        var bytes = first.getBytes(StandardCharsets.UTF_8);
        lines.set(0, first + JournalLine.seal(bytes, 0, bytes.length));
        Files.write(file, lines);
        var imported = archive.importRun(file);

        assertThat(imported.damage()).isEmpty();
        assertThat(journals.read(FIRST.run()).facts())
                .isEqualTo(numbered(FIRST.done("Dear Sir"), FIRST.run(), imported.number()));
        assertThat(journals.read(FIRST.run()).origin()).isEqualTo(Origin.ELSEWHERE);
    }
}
