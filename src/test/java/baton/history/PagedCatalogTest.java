package baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.RunCatalog.Query;
import baton.engine.SampleRun;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagedCatalogTest extends HomeTest {

    private static final int RUNS = 500;

    private H2RunCatalog catalog = new H2RunCatalog(home, journals);

    /// Straight into the files, without forcing each; always two began at the same moment.
    @BeforeEach
    void recordRuns() throws IOException {
        catalog = new H2RunCatalog(home, journals);
        Files.createDirectories(home.resolve("runs/2026/11"));
        for (int number = 1; number <= RUNS; number++) {
            var run =
                    SampleRun.number(number).begun(SampleRun.number(number / 2).began());
            Files.write(fileOf(run), journalOf(number % 3 == 0 ? run.waiting() : run.done("Letter " + number)));
        }
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private List<Integer> allPages(Query query) {
        var numbers = new ArrayList<Integer>();
        var page = catalog.list(query);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(query.limit());
            page.forEach(run -> numbers.add(run.number()));
            page = catalog.more(query, page.getLast());
        }
        return numbers;
    }

    private static List<Integer> latestFirst(int step) {
        return IntStream.iterate(RUNS, number -> number > 0, number -> number - 1)
                .filter(number -> number % step == 0)
                .boxed()
                .toList();
    }

    @Test
    void all_pages_together_are_all_runs() {
        assertThat(allPages(new Query("", Set.of(), 7))).isEqualTo(latestFirst(1));
        assertThat(allPages(new Query("", Set.of(RunStatus.NEEDS_YOU, RunStatus.RUNNING), 7)))
                .isEqualTo(latestFirst(3));
        assertThat(allPages(new Query("", Set.of(RunStatus.NEEDS_YOU, RunStatus.DONE), 7)))
                .isEqualTo(latestFirst(1));
        assertThat(allPages(new Query("LETT write", Set.of(RunStatus.NEEDS_YOU), 7)))
                .isEqualTo(latestFirst(3));
        assertThat(allPages(new Query("etters", Set.of(), 7))).isEqualTo(latestFirst(1));
    }

    @Test
    void what_changes_between_two_searches_is_found() throws IOException {
        assertThat(catalog.list(new Query("zebra", Set.of(), 9))).isEmpty();
        record(SampleRun.number(900).done("a zebra"));
        assertThat(catalog.list(new Query("zebra", Set.of(), 9)))
                .map(RunSummary::number)
                .containsExactly(900);
        journals.delete(SampleRun.number(900).run());
        assertThat(catalog.list(new Query("zebra", Set.of(), 9))).isEmpty();
    }

    @Test
    void tells_how_far_it_has_got_when_there_is_much_to_catch_up_with() {
        var told = new ArrayList<Integer>();
        try (var _ = catalog.onCatchUp((done, of) -> {
            assertThat(of).isEqualTo(RUNS);
            told.add(done);
        })) {
            catalog.list(Query.ALL);
            assertThat(told).isSorted().endsWith(RUNS).hasSizeGreaterThan(1);

            told.clear();
            catalog.list(Query.ALL);
            assertThat(told).isEmpty();
        }
    }
}
