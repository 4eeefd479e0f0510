package baton.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import baton.engine.KeepRuns;
import baton.engine.RunCatalog.Query;
import baton.engine.RunLogException;
import baton.engine.SampleRun;
import baton.run.Recorded;
import baton.run.RunSummary;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Homes and computers that are not as one would wish.
class TroubledHomeTest extends ArchiveTest {

    private static final String READ_ONLY = "r-xr-xr-x";

    @Test
    void a_very_long_path_with_spaces_and_umlauts_is_a_home_like_others() throws IOException {
        var deep = folder;
        while (deep.toString().length() < 700) {
            deep = deep.resolve("Jürgens sehr langer Ordner für alles, was Baton aufhebt (ß, é, 你好)");
        }
        try (var longJournals = new Journals(deep);
                var longCatalog = new H2RunCatalog(deep, longJournals)) {
            try (var journal = longJournals.create(FIRST.run())) {
                journal.append(FIRST.done("Dear Sir"));
            }
            var longArchive = archiveOf(longJournals, longCatalog);
            var file = deep.resolve("Für Dana.batonrun");
            longArchive.export(FIRST.run(), file);
            longArchive.delete(FIRST.run());
            longArchive.importRun(file);
            longArchive.pin(FIRST.run());

            assertThat(longCatalog.list(Query.ALL)).map(RunSummary::run).containsExactly(FIRST.run());
            assertThat(deep.resolve("catalog.mv.db")).isRegularFile();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_home_that_can_only_be_read_is_listed_and_what_cannot_be_written_is_said() throws IOException {
        record(FIRST.waiting());
        var month = home.resolve("runs/2026/11");
        var places = List.of(fileOf(FIRST), month, home.resolve("runs"), home);
        try {
            setAll(places, READ_ONLY);
            assumeFalse(Files.isWritable(home), "this user may write everywhere");

            assertThat(catalog.list(Query.ALL)).map(RunSummary::run).containsExactly(FIRST.run());
            assertThat(journals.read(FIRST.run()).facts()).isEqualTo(FIRST.waiting());
            assertThatThrownBy(() -> journals.create(SampleRun.number(2).run()))
                    .isInstanceOf(RunLogException.class)
                    .hasMessageContaining("is not allowed to write");
            assertThatThrownBy(() -> archive.pin(FIRST.run())).isInstanceOf(RunLogException.class);
        } finally {
            setAll(places.reversed(), "rwxr-xr-x");
        }
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(FIRST.waiting());
    }

    private static void setAll(List<Path> places, String permissions) throws IOException {
        for (var place : places) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(permissions));
        }
    }

    @Test
    void what_a_disk_would_not_do_is_said_in_words() {
        var path = folder.resolve("runs");
        assertThat(DiskTrouble.writing(path, new IOException("No space left on device")))
                .hasMessage("The disk is full. Free some space, then go on: nothing that was recorded is lost.");
        assertThat(DiskTrouble.writing(path, new FileSystemException("x", null, "Read-only file system")))
                .hasMessageStartingWith("Baton is not allowed to write to “");
        assertThat(DiskTrouble.writing(path, new AccessDeniedException("x")))
                .hasMessageStartingWith("Baton is not allowed to write to “");
        assertThat(DiskTrouble.writing(path, new IOException("Input/output error")))
                .hasMessageEndingWith("See whether the disk is still there and sound.");
    }

    @Test
    void a_clock_that_leaps_a_year_ahead_and_two_back_within_a_run_loses_nothing() throws IOException {
        var facts = new ArrayList<Recorded>();
        for (var fact : FIRST.done("Dear Sir")) {
            var leap = Duration.ofDays(fact.seq() == 3 ? 365 : fact.seq() > 3 ? -365 : 0);
            facts.add(new Recorded(fact.run(), fact.seq(), fact.at().plus(leap), fact.event()));
        }
        record(facts);
        record(SampleRun.number(2)
                .begun(FIRST.began().minus(Duration.ofDays(365)))
                .done("Dear Madam"));

        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(facts);
        assertThat(catalog.list(Query.ALL)).map(RunSummary::number).containsExactly(1, 2);
        assertThat(archive.tidy(KeepRuns.USUAL, NOW).runs()).isZero();
    }

    @Test
    void a_run_whose_middle_is_damaged_is_exported_as_it_is_and_deleted_by_hand_only() throws IOException {
        record(FIRST.done("Dear Sir"));
        Files.writeString(fileOf(FIRST), Files.readString(fileOf(FIRST)).replace("\"seq\":3,", "\"seq\":7,"));
        var file = folder.resolve("damaged.batonrun");
        archive.export(FIRST.run(), file);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytesOf(FIRST));
        assertThat(journals.read(FIRST.run()).facts()).hasSize(2);
        assertThat(journals.read(FIRST.run()).damage()).isPresent();
        assertThat(archive.tidy(KeepRuns.FOR_EVER.withCount(0), NOW).runs()).isZero();
        archive.delete(FIRST.run());
        assertThat(journals.runs()).isEmpty();
    }
}
