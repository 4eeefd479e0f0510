package baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.RunCatalog.Query;
import baton.engine.SampleRun;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogRepairTest extends HomeTest {

    private List<RunSummary> before = List.of();
    private H2RunCatalog catalog = new H2RunCatalog(home, journals);

    @BeforeEach
    void recordSomeRuns() throws IOException {
        for (int number = 1; number <= 4; number++) {
            record(SampleRun.number(number).done("Dear Sir"));
            record(SampleRun.number(number + 4).waiting());
        }
        start();
        before = catalog.list(Query.ALL);
        assertThat(before).hasSize(8);
        catalog.close();
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private void start() {
        catalog = new H2RunCatalog(home, journals);
    }

    private Path database() {
        return home.resolve("catalog.mv.db");
    }

    private List<Path> setAside() throws IOException {
        try (var files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith(".old")).toList();
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// As a Baton would leave it that has closed the database.
    private void seal() throws IOException {
        new Seal(home, "catalog").put();
    }

    private void answersAfterSettingAside() throws IOException {
        start();
        answersAsBefore();
        assertThat(setAside()).hasSize(1);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + home.resolve("catalog"));
    }

    private void answersAsBefore() {
        assertThat(catalog.list(Query.ALL)).isEqualTo(before);
        assertThat(catalog.counts(new Query("letters", Set.of(), 1)))
                .isEqualTo(Map.of(RunStatus.DONE, 4, RunStatus.NEEDS_YOU, 4));
    }

    @Test
    void a_sound_database_is_used_again() throws IOException {
        start();
        answersAsBefore();
        assertThat(setAside()).isEmpty();
    }

    @Test
    void what_happened_while_nobody_looked_is_caught_up_with() throws IOException {
        record(SampleRun.number(9).done("Dear Sir"));
        journals.delete(FIRST.run());
        try (var journal = journals.open(SampleRun.number(5).run())) {
            var all = SampleRun.number(5).done("Dear Sir");
            journal.append(all.subList(SampleRun.number(5).waiting().size(), all.size()));
        }
        start();

        assertThat(catalog.list(Query.ALL).stream().map(RunSummary::number)).containsExactly(9, 8, 7, 6, 5, 4, 3, 2);
        assertThat(catalog.find(5).orElseThrow().status()).isEqualTo(RunStatus.DONE);
    }

    @Test
    void a_database_that_was_deleted_is_made_anew() throws IOException {
        Files.delete(database());
        start();
        answersAsBefore();
    }

    @Test
    void a_database_that_is_garbage_is_set_aside_and_made_anew() throws IOException {
        var garbage = new byte[50_000];
        new Random(1).nextBytes(garbage);
        Files.write(database(), garbage);
        start();

        answersAsBefore();
        assertThat(setAside()).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString()).matches("catalog-\\d{8}-\\d{6}\\.old");
            assertThat(Files.readAllBytes(file)).isEqualTo(garbage);
        });
    }

    @Test
    void a_database_that_was_cut_off_anywhere_does_no_harm() throws IOException {
        var whole = Files.readAllBytes(database());
        for (int part = 0; part < 8; part++) {
            Files.write(database(), Arrays.copyOf(whole, whole.length * part / 8));
            start();
            answersAsBefore();
            catalog.close();
        }
    }

    @Test
    void a_database_of_a_newer_version_is_set_aside_and_made_anew() throws Exception {
        change("INSERT INTO migration VALUES (1000)");
        seal();
        answersAfterSettingAside();
    }

    @Test
    void a_database_of_the_first_version_is_filled_anew() throws Exception {
        change("DELETE FROM migration WHERE number >= 2; DROP INDEX run_by_status;"
                + " ALTER TABLE run DROP COLUMN rehearsal; UPDATE run SET headline = 'old'");
        isFilledAnew();
    }

    @Test
    void a_database_that_knew_no_rehearsals_is_filled_anew() throws Exception {
        change("DELETE FROM migration WHERE number = 3; ALTER TABLE run DROP COLUMN rehearsal;"
                + " UPDATE run SET headline = 'old'");
        isFilledAnew();
    }

    private void isFilledAnew() throws IOException {
        seal();
        start();
        answersAsBefore();
        assertThat(setAside()).isEmpty();
    }

    @Test
    void a_database_of_an_older_version_that_looks_otherwise_is_set_aside_and_made_anew() throws Exception {
        change("DELETE FROM migration WHERE number >= 2");
        seal();
        answersAfterSettingAside();
    }

    /// One that was killed leaves a database that opens, and is not to be believed.
    @Test
    void a_database_that_was_not_closed_is_set_aside_and_made_anew() throws Exception {
        start();
        catalog.list(Query.ALL);
        change("UPDATE run SET headline = 'half written'");
        var whileOpen = Files.readAllBytes(database());
        catalog.close();
        Files.write(database(), whileOpen);
        Files.delete(home.resolve("catalog.closed"));

        answersAfterSettingAside();
    }

    @Test
    void a_database_is_not_sealed_while_it_is_open() throws IOException {
        start();
        assertThat(home.resolve("catalog.closed")).exists();
        catalog.list(Query.ALL);
        assertThat(home.resolve("catalog.closed")).doesNotExist();
        catalog.close();
        assertThat(home.resolve("catalog.closed")).exists();
    }

    @Test
    void a_database_that_changed_its_length_since_it_was_closed_is_set_aside_and_made_anew() throws IOException {
        Files.write(database(), new byte[4096], StandardOpenOption.APPEND);
        answersAfterSettingAside();
    }

    @Test
    void a_database_whose_owner_was_killed_is_set_aside_and_made_anew() throws IOException {
        try (var other = new OtherBaton(home)) {
            assertThat(other.ask("list")).isEqualTo("8 7 6 5 4 3 2 1");
            other.kill();
        }
        answersAfterSettingAside();
    }

    @Test
    void an_empty_database_file_is_set_aside_and_made_anew() throws IOException {
        Files.write(database(), new byte[0]);
        answersAfterSettingAside();
    }

    @Test
    void a_file_that_was_never_a_database_is_set_aside_though_it_is_sealed() throws IOException {
        for (int length : new int[] {1, 100, 100_000}) {
            var garbage = new byte[length];
            new Random(7).nextBytes(garbage);
            Files.write(database(), garbage);
            seal();
            answersAfterSettingAside();
            catalog.close();
        }
    }

    @Test
    void a_database_that_is_deleted_while_it_is_open_does_no_harm() throws IOException {
        start();
        answersAsBefore();
        Files.delete(database());
        record(SampleRun.number(9).waiting());
        assertThat(catalog.list(Query.ALL)).hasSize(9);
        catalog.close();
        start();
        assertThat(catalog.list(Query.ALL)).hasSize(9);
    }

    @Test
    void a_database_that_is_overwritten_while_it_is_open_does_no_harm() throws IOException {
        start();
        answersAsBefore();
        var garbage = new byte[(int) Files.size(database())];
        new Random(11).nextBytes(garbage);
        Files.write(database(), garbage);
        record(SampleRun.number(9).waiting());
        assertThat(catalog.list(Query.ALL)).hasSize(9);
        catalog.close();
        start();
        assertThat(catalog.list(Query.ALL)).hasSize(9);
        assertThat(catalog.counts(new Query("letters", Set.of(), 1)))
                .isEqualTo(Map.of(RunStatus.DONE, 4, RunStatus.NEEDS_YOU, 5));
    }

    @Test
    void a_database_of_something_else_is_set_aside_and_made_anew() throws Exception {
        change("DROP TABLE run_words; DROP TABLE run; CREATE TABLE run (something INTEGER)");
        seal();
        answersAfterSettingAside();
    }

    @Test
    void a_database_that_breaks_while_it_is_used_is_made_anew() throws Exception {
        start();
        catalog.list(Query.ALL);
        // H2 lets one process connect twice.
        change("DROP TABLE run_words");
        answersAsBefore();
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void only_the_latest_that_was_set_aside_is_kept() throws Exception {
        for (int time = 0; time < 3; time++) {
            Files.write(database(), new byte[] {1, 2, 3});
            Files.setLastModifiedTime(database(), FileTime.fromMillis(10_000L * time));
            start();
            answersAsBefore();
            catalog.close();
        }
        assertThat(setAside()).containsExactly(home.resolve("catalog-19700101-000020.old"));
    }

    @Test
    void an_interrupted_thread_gets_its_answer_and_stays_interrupted() {
        start();
        Thread.currentThread().interrupt();
        assertThat(catalog.list(Query.ALL)).isEqualTo(before);
        assertThat(Thread.interrupted()).isTrue();
        answersAsBefore();
    }

    @Test
    void a_home_whose_name_looks_like_settings_is_a_home_like_others() throws IOException {
        var odd = Files.createDirectory(folder.resolve("a;INIT=RUNSCRIPT FROM 'x.sql'"));
        try (var oddJournals = new Journals(odd);
                var oddCatalog = new H2RunCatalog(odd, oddJournals)) {
            try (var journal = oddJournals.create(FIRST.run())) {
                journal.append(FIRST.waiting());
            }
            assertThat(oddCatalog.find(1)).map(RunSummary::run).contains(FIRST.run());
        }
        var names = new ArrayList<String>();
        try (var files = Files.list(odd)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        assertThat(names).containsExactly("runs");
    }
}
