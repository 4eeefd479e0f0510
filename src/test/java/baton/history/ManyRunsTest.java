package baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.RunCatalog.Query;
import baton.engine.SampleRun;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManyRunsTest extends HomeTest {

    private static final int RUNS = 1_000;

    /// Straight into the files, without forcing each.
    @BeforeEach
    void recordManyRuns() throws IOException {
        Files.createDirectories(home.resolve("runs/2026/11"));
        for (int number = 1; number <= RUNS; number++) {
            var run = SampleRun.number(number);
            Files.write(fileOf(run), journalOf(number % 2 == 0 ? run.done("Letter " + number) : run.waiting()));
        }
    }

    @Test
    void all_are_listed_counted_and_found() {
        try (var catalog = new H2RunCatalog(home, journals)) {
            assertThat(catalog.list(new Query("", Set.of(), RUNS)))
                    .map(RunSummary::number)
                    .isEqualTo(IntStream.iterate(RUNS, number -> number > 0, number -> number - 1)
                            .boxed()
                            .toList());
            assertThat(catalog.counts(Query.ALL))
                    .isEqualTo(Map.of(RunStatus.DONE, RUNS / 2, RunStatus.NEEDS_YOU, RUNS / 2));
            assertThat(catalog.list(new Query("letter 778", Set.of(RunStatus.DONE), 9)))
                    .map(RunSummary::number)
                    .containsExactly(778);
        }
    }

    @Test
    void a_number_is_found_for_the_next() throws IOException {
        assertThat(journals.nextNumber()).isEqualTo(RUNS + 1);
    }
}
