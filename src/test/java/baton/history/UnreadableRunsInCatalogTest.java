package baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.RunCatalog.Query;
import baton.engine.SampleRun;
import baton.run.RunState;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnreadableRunsInCatalogTest extends HomeTest {

    private H2RunCatalog catalog = new H2RunCatalog(home, journals);

    @BeforeEach
    void start() throws IOException {
        catalog = new H2RunCatalog(home, journals);
        record(FIRST.waiting());
        record(SampleRun.number(2).waiting());
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private void replace(SampleRun run, String before, String after) throws IOException {
        var text = Files.readString(fileOf(run));
        assertThat(text).contains(before);
        Files.writeString(fileOf(run), text.replace(before, after));
    }

    private RunSummary first() {
        return catalog.find(FIRST.run()).orElseThrow();
    }

    @Test
    void a_run_of_a_newer_version_is_listed_with_a_sentence() throws IOException {
        replace(FIRST, "{\"format\":2,", "{\"format\":7,");

        assertThat(first().headline())
                .isEqualTo("This run was recorded by a newer version of Baton. Update Baton to look at it.");
        assertThat(first().number()).isEqualTo(1);
        assertThat(first().workflow()).isEqualTo("Letters");
        assertThat(first().began()).isEqualTo(FIRST.began());
        assertThat(first().status()).isEqualTo(RunStatus.STOPPED);
        assertThat(catalog.list(Query.ALL)).hasSize(2);
    }

    @Test
    void a_damaged_run_is_listed_with_a_sentence_and_goes_on_no_more() throws IOException {
        replace(FIRST, "\"seq\":3,", "\"seq\":8,");

        assertThat(first().headline()).startsWith("The record of this run is damaged after entry 2");
        assertThat(first().status()).isEqualTo(RunStatus.FAILED);
        assertThat(catalog.list(new Query("damaged", Set.of(), 9))).containsExactly(first());
    }

    @Test
    void a_run_whose_first_line_is_damaged_but_legible_is_listed() throws IOException {
        replace(FIRST, "Please write", "Please write!");

        assertThat(first().headline()).isEqualTo("The record of this run is damaged and cannot be read.");
        assertThat(first().workflow()).isEqualTo("Letters");
    }

    @Test
    void a_run_of_which_nothing_can_be_made_out_hides_no_other() throws IOException {
        Files.writeString(fileOf(FIRST), "garbage\n");
        Files.writeString(fileOf(SampleRun.number(3)), "");

        assertThat(catalog.list(Query.ALL)).map(RunSummary::number).containsExactly(2);
    }

    @Test
    void a_run_that_was_put_right_is_shown_as_it_is() throws IOException {
        replace(FIRST, "\"seq\":3,", "\"seq\":8,");
        assertThat(first().status()).isEqualTo(RunStatus.FAILED);
        replace(FIRST, "\"seq\":8,", "\"seq\":3,");
        Files.setLastModifiedTime(fileOf(FIRST), FileTime.fromMillis(1));

        assertThat(first().status()).isEqualTo(RunStatus.NEEDS_YOU);
    }

    @Test
    void a_run_whose_journal_was_replaced_is_read_from_the_start() throws IOException {
        assertThat(first().about()).isEqualTo("Please write");
        var replaced = FIRST.asked("Please write a good deal more than before");
        journals.delete(FIRST.run());
        record(replaced.waiting());

        assertThat(first()).isEqualTo(RunSummary.of(RunState.of(replaced.waiting())));
    }

    @Test
    void a_torn_last_line_is_no_news() throws Exception {
        try (var index = Index.open(home, journals, (_, _) -> {})) {
            assertThat(index.catchUp(Set.of())).isTrue();
            Files.writeString(fileOf(FIRST), Files.readString(fileOf(FIRST)) + "{\"seq\":9,\"at");

            assertThat(index.catchUp(Set.of())).isFalse();
            assertThat(index.catchUp(Set.of(FIRST.run()))).isFalse();
            assertThat(index.table().find(1).orElseThrow().status()).isEqualTo(RunStatus.NEEDS_YOU);
        }
    }
}
