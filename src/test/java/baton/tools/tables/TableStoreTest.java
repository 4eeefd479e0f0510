package baton.tools.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.Tables;
import baton.tools.HomeLock;
import baton.tools.ToolTrouble;
import baton.workflow.Fields;
import baton.workflow.Operator;
import baton.workflow.Rule;
import baton.workflow.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableStoreTest {

    private static final TableName LEADS = TableName.of("Leads").orElseThrow();

    @TempDir
    private Path home;

    private HomeLock lock;
    private TableStore store;

    @BeforeEach
    void open() {
        lock = new HomeLock(home);
        store = new TableStore(home, lock);
    }

    @AfterEach
    void close() throws IOException {
        lock.close();
    }

    private static Fields lead(String name) {
        return Fields.of("name", name).with("stage", "new");
    }

    private static Rule is(String field, String value) {
        return new Rule.Compare(field, Operator.IS, Value.of(value));
    }

    private List<String> lines() throws IOException {
        return store.show("leads", 100);
    }

    private Path file() {
        return home.resolve("tables/leads.jsonl");
    }

    @Test
    void rows_are_added_and_changed_and_found_by_another_baton() throws IOException {
        store.add(LEADS, List.of(lead("Dana")), "k1");
        store.add(LEADS, List.of(lead("Lee")), "k2");
        store.change(LEADS, is("name", "Lee"), Fields.of("stage", "called"), "k3");

        try (var other = new HomeLock(home)) {
            assertThat(new TableStore(home, other).show("LEADS", 100))
                    .containsExactly(
                            "{\"row\":1,\"name\":\"Dana\",\"stage\":\"new\"}",
                            "{\"row\":2,\"name\":\"Lee\",\"stage\":\"called\"}");
        }
    }

    @Test
    void a_repeat_of_the_same_use_changes_nothing() throws IOException {
        assertThat(store.add(LEADS, List.of(lead("Dana")), "run/step#1/1")).containsExactly(1L);
        assertThat(store.add(LEADS, List.of(lead("Dana")), "run/step#1/1")).containsExactly(1L);
        assertThat(store.change(LEADS, is("stage", "new"), Fields.of("stage", "called"), "run/step#1/2"))
                .containsExactly(1L);
        store.add(LEADS, List.of(lead("Lee")), "run/step#1/3");
        assertThat(store.change(LEADS, is("stage", "new"), Fields.of("stage", "called"), "run/step#1/2"))
                .containsExactly(1L);

        assertThat(lines())
                .containsExactly(
                        "{\"row\":1,\"name\":\"Dana\",\"stage\":\"called\"}",
                        "{\"row\":2,\"name\":\"Lee\",\"stage\":\"new\"}");
    }

    @Test
    void a_line_that_was_never_finished_does_not_count_and_gives_way_to_the_next() throws IOException {
        store.add(LEADS, List.of(lead("Dana")), "k1");
        Files.writeString(file(), "{\"add\":2,\"key\":\"k2\",\"set\":{\"na", StandardOpenOption.APPEND);

        assertThat(lines()).hasSize(1);
        store.add(LEADS, List.of(lead("Lee")), "k2");
        assertThat(lines()).hasSize(2);
        assertThat(Files.readAllLines(file())).hasSize(3);
    }

    @Test
    void a_damaged_line_is_noticed_and_nothing_is_written_after_it() throws IOException {
        store.add(LEADS, List.of(lead("Dana")), "k1");
        store.add(LEADS, List.of(lead("Lee")), "k2");
        var before = Files.readString(file()).replace("Lee", "Leo");
        Files.writeString(file(), before);

        assertThat(lines()).hasSize(1);
        assertThatThrownBy(() -> store.add(LEADS, List.of(lead("Max")), "k3"))
                .isInstanceOf(ToolTrouble.class)
                .hasMessageContaining("is damaged");
        assertThat(file()).content().isEqualTo(before);
    }

    @Test
    void a_table_of_a_newer_baton_is_left_as_it_is() throws IOException {
        Files.createDirectories(home.resolve("tables"));
        Files.writeString(file(), "{\"format\":2,\"table\":\"Leads\",\"checksum\":\"00000000\"}\n");

        assertThatThrownBy(() -> store.add(LEADS, List.of(lead("Max")), "k3")).hasMessageContaining("left as it is");
        assertThat(Files.readAllLines(file())).hasSize(1);
    }

    @Test
    void a_journal_that_has_grown_is_written_anew_and_says_the_same() throws IOException {
        store.add(LEADS, List.of(lead("Dana"), lead("Lee")), "");
        new TableJournal(file(), new Folds())
                .append(
                        LEADS,
                        IntStream.range(0, 7_000)
                                .<TableLine>mapToObj(count ->
                                        new TableLine.Change(List.of(1L), "c" + count, Fields.of("stage", "s" + count)))
                                .toList());
        store.change(LEADS, is("name", "Lee"), Fields.of("stage", "at last"), "last");

        assertThat(Files.readAllLines(file())).hasSizeLessThan(3_000);
        assertThat(lines())
                .containsExactly(
                        "{\"row\":1,\"name\":\"Dana\",\"stage\":\"s6999\"}",
                        "{\"row\":2,\"name\":\"Lee\",\"stage\":\"at last\"}");
        assertThat(store.change(LEADS, is("name", "Dana"), Fields.of("stage", "again"), "last"))
                .containsExactly(2L);
    }

    @Test
    void many_who_write_at_once_lose_nothing() throws Exception {
        try (var other = new HomeLock(home);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(store, new TableStore(home, other));
            IntStream.range(0, 40)
                    .mapToObj(count -> threads.submit(
                            () -> both.get(count % 2).add(LEADS, List.of(lead("L" + count)), "k" + count)))
                    .toList()
                    .forEach(done -> assertThat(done).succeedsWithin(java.time.Duration.ofSeconds(30)));
        }

        assertThat(store.list()).containsExactly(new Tables.Summary("Leads", 40, List.of("name", "stage")));
    }

    @Test
    void what_others_write_is_seen_at_once_and_what_was_read_before_stays_as_it_was() throws IOException {
        store.add(LEADS, List.of(lead("Dana")), "k1");
        var before = store.read(LEADS).orElseThrow();
        try (var other = new HomeLock(home)) {
            new TableStore(home, other).add(LEADS, List.of(lead("Lee")), "k2");
        }
        store.change(LEADS, is("name", "Dana"), Fields.of("stage", "won"), "k3");

        assertThat(lines())
                .containsExactly(
                        "{\"row\":1,\"name\":\"Dana\",\"stage\":\"won\"}",
                        "{\"row\":2,\"name\":\"Lee\",\"stage\":\"new\"}");
        assertThat(before.rows()).containsExactly(new Table.Row(1, "k1", lead("Dana")));
        assertThat(before.done("k2")).isEmpty();
    }

    @Test
    void a_file_that_was_changed_behind_the_back_is_read_anew_though_its_size_and_time_are_the_same()
            throws IOException {
        store.add(LEADS, List.of(lead("Dana")), "k1");
        store.add(LEADS, List.of(lead("Lee")), "k2");
        assertThat(lines()).hasSize(2);
        var time = Files.getLastModifiedTime(file());
        Files.writeString(file(), Files.readString(file()).replace("Dana", "Dora"));
        Files.setLastModifiedTime(file(), time);

        assertThat(lines()).isEmpty(); // the line is damaged, and so is what comes after it
    }

    @Test
    void a_table_that_was_thrown_away_and_begun_anew_is_the_new_one() throws IOException {
        store.add(LEADS, List.of(lead("Dana")), "k1");
        assertThat(lines()).hasSize(1);
        Files.delete(file());
        assertThat(store.read(LEADS)).isEmpty();
        store.add(LEADS, List.of(lead("Lee")), "k1");

        assertThat(lines()).containsExactly("{\"row\":1,\"name\":\"Lee\",\"stage\":\"new\"}");
    }

    @Test
    void an_interrupt_does_not_keep_a_row_from_the_disk() throws IOException {
        Thread.currentThread().interrupt();
        store.add(LEADS, List.of(lead("Dana")), "k1");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void a_table_goes_to_csv_and_comes_back() throws IOException {
        store.add(LEADS, List.of(lead("Dana \"D\" Lee, Ltd\nSecond line"), Fields.of("score", Value.of(-5))), "");
        var csv = home.resolve("leads.csv");

        assertThat(store.exportTo("Leads", csv)).isEqualTo(2);
        assertThat(store.importFrom("Copy", csv)).isEqualTo(2);
        assertThat(store.show("Copy", 10))
                .containsExactly(
                        "{\"row\":1,\"name\":\"Dana \\\"D\\\" Lee, Ltd\\nSecond line\",\"stage\":\"new\"}",
                        "{\"row\":2,\"score\":\"-5\"}");
    }

    @Test
    void cells_that_a_spreadsheet_would_reckon_are_exported_as_text() throws IOException {
        store.add(
                LEADS,
                List.of(Fields.of("=cmd", "=HYPERLINK(\"http://evil.example\")").with("b", "@SUM(A1)")),
                "");
        var csv = home.resolve("leads.csv");
        store.exportTo("Leads", csv);

        assertThat(csv).content().isEqualTo("'=cmd,b\r\n\"'=HYPERLINK(\"\"http://evil.example\"\")\",'@SUM(A1)\r\n");
    }

    @Test
    void a_csv_that_is_no_table_is_told_in_words() throws IOException {
        var csv = home.resolve("bad.csv");
        Files.writeString(csv, "a,a\n1,2\n");

        assertThatThrownBy(() -> store.importFrom("Leads", csv)).hasMessageContaining("must name each column");
        assertThatThrownBy(() -> store.importFrom("Leads", home.resolve("none.csv")))
                .hasMessage("“none.csv” could not be read. It is not there.");
        assertThat(store.list()).isEmpty();
    }
}
