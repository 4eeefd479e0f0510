package baton.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.KeepRuns;
import baton.engine.NoSuchRunException;
import baton.engine.RunArchive.Tidied;
import baton.engine.RunCatalog.Query;
import baton.engine.RunLogException;
import baton.engine.SampleRun;
import baton.run.RunSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetentionTest extends ArchiveTest {

    private static final KeepRuns TEN_DAYS = KeepRuns.FOR_EVER.withAge(Duration.ofDays(10));

    private void recordDoneDaysAgo(int number, int days) throws IOException {
        recordDone(number, NOW.minus(Duration.ofDays(days)));
    }

    @Test
    void runs_are_kept_for_ninety_days_unless_somebody_says_otherwise() throws IOException {
        recordDoneDaysAgo(1, 91);
        recordDoneDaysAgo(2, 89);
        archive.tidy(KeepRuns.USUAL, NOW);

        assertThat(there()).containsExactly(2);
    }

    @Test
    void what_is_older_than_agreed_goes_with_its_journal_its_row_and_its_words() throws IOException {
        recordDoneDaysAgo(1, 11);
        recordDoneDaysAgo(2, 9);
        long bytes = bytesOf(SampleRun.number(1)).length;
        assertThat(catalog.list(Query.ALL)).hasSize(2);

        assertThat(archive.tidy(TEN_DAYS, NOW)).isEqualTo(new Tidied(1, bytes));
        assertThat(there()).containsExactly(2);
        assertThat(catalog.list(Query.ALL)).map(RunSummary::number).containsExactly(2);
        assertThat(catalog.list(new Query("letters", Set.of(), 9))).hasSize(1);
        assertThat(archive.tidy(TEN_DAYS, NOW)).isEqualTo(Tidied.NOTHING);
    }

    @Test
    void the_oldest_go_until_no_more_are_left_than_agreed() throws IOException {
        for (int number = 1; number <= 5; number++) {
            recordDoneDaysAgo(number, 6 - number);
        }
        archive.tidy(KeepRuns.FOR_EVER.withCount(2), NOW);

        assertThat(there()).containsExactly(4, 5);
    }

    @Test
    void the_oldest_go_until_the_rest_fits_into_the_room_agreed() throws IOException {
        for (int number = 1; number <= 5; number++) {
            recordDoneDaysAgo(number, 6 - number);
        }
        long room = 3L * bytesOf(SampleRun.number(1)).length + 100;
        archive.tidy(KeepRuns.FOR_EVER.withBytes(room), NOW);

        assertThat(there()).containsExactly(3, 4, 5);
    }

    @Test
    void nothing_goes_that_is_to_be_kept_for_ever() throws IOException {
        recordDoneDaysAgo(1, 5_000);

        assertThat(archive.tidy(KeepRuns.FOR_EVER, NOW)).isEqualTo(Tidied.NOTHING);
    }

    @Test
    void what_has_not_ended_stays_and_does_not_count() throws IOException {
        var old = NOW.minus(Duration.ofDays(400));
        record(SampleRun.number(1).begun(old).waiting());
        record(SampleRun.number(2).begun(old).underWay());
        touch(SampleRun.number(1), old);
        touch(SampleRun.number(2), old);
        recordDoneDaysAgo(3, 2);
        recordDoneDaysAgo(4, 1);
        archive.tidy(TEN_DAYS.withCount(1), NOW);

        assertThat(there()).containsExactly(1, 2, 4);
    }

    @Test
    void what_is_pinned_stays_and_does_not_count_until_it_is_unpinned() throws IOException {
        recordDoneDaysAgo(1, 100);
        recordDoneDaysAgo(2, 1);
        archive.pin(FIRST.run());
        archive.tidy(TEN_DAYS.withCount(1), NOW);
        assertThat(there()).containsExactly(1, 2);

        archive.unpin(FIRST.run());
        archive.tidy(TEN_DAYS.withCount(1), NOW);
        assertThat(there()).containsExactly(2);
    }

    @Test
    void what_somebody_holds_stays() throws IOException {
        recordDoneDaysAgo(1, 100);
        try (var _ = journals.open(FIRST.run())) {
            assertThat(archive.tidy(TEN_DAYS, NOW)).isEqualTo(Tidied.NOTHING);
            assertThatThrownBy(() -> archive.delete(FIRST.run()))
                    .isInstanceOf(RunLogException.class)
                    .hasMessage("Somebody is at work on this run. Stop it first, then delete it.");
        }
        assertThat(there()).containsExactly(1);
    }

    @Test
    void what_cannot_be_read_to_its_end_stays_and_can_be_deleted_by_hand() throws IOException {
        recordDoneDaysAgo(1, 100);
        Files.writeString(fileOf(FIRST), Files.readString(fileOf(FIRST)).replace("\"seq\":4,", "\"seq\":9,"));
        touch(FIRST, NOW.minus(Duration.ofDays(100)));
        assertThat(archive.tidy(TEN_DAYS, NOW)).isEqualTo(Tidied.NOTHING);
        assertThat(there()).containsExactly(1);

        archive.delete(FIRST.run());
        assertThat(there()).isEmpty();
    }

    @Test
    void what_is_pinned_is_not_deleted_by_hand_either() throws IOException {
        recordDoneDaysAgo(1, 1);
        archive.pin(FIRST.run());

        assertThatThrownBy(() -> archive.delete(FIRST.run()))
                .isInstanceOf(RunLogException.class)
                .hasMessage("This run is pinned, so it is kept. Unpin it first, then delete it.");
        assertThat(there()).containsExactly(1);
    }

    @Test
    void pins_outlive_the_catalog() throws IOException {
        recordDoneDaysAgo(1, 100);
        archive.pin(FIRST.run());
        archive.pin(FIRST.run());
        catalog.list(Query.ALL);
        catalog.close();
        Files.delete(home.resolve("catalog.mv.db"));
        openArchive();

        assertThat(archive.pinned()).containsExactly(FIRST.run());
        assertThat(archive.tidy(TEN_DAYS, NOW)).isEqualTo(Tidied.NOTHING);
    }

    @Test
    void two_that_pin_at_once_lose_no_pin() throws Exception {
        for (int number = 1; number <= 20; number++) {
            recordDoneDaysAgo(number, 1);
        }
        try (var otherJournals = new Journals(home);
                var otherCatalog = new H2RunCatalog(home, otherJournals)) {
            var other = archiveOf(otherJournals, otherCatalog);
            var thread = Thread.ofVirtual().start(() -> pinAll(other, 2));
            pinAll(archive, 1);
            thread.join();
        }

        assertThat(archive.pinned()).hasSize(20);
    }

    private static void pinAll(Archive archive, int from) {
        try {
            for (int number = from; number <= 20; number += 2) {
                archive.pin(SampleRun.number(number).run());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void only_runs_that_are_there_can_be_pinned_or_deleted() {
        assertThatThrownBy(() -> archive.pin(FIRST.run())).isInstanceOf(NoSuchRunException.class);
        assertThatThrownBy(() -> archive.delete(FIRST.run())).isInstanceOf(NoSuchRunException.class);
    }

    @Test
    void a_clock_that_leaps_ahead_deletes_nothing_until_it_has_gone_on_like_that_for_a_day() throws IOException {
        recordDoneDaysAgo(1, 1);
        archive.tidy(TEN_DAYS, NOW);
        var leapt = NOW.plus(Duration.ofDays(365));

        assertThat(archive.tidy(TEN_DAYS, leapt)).isEqualTo(Tidied.NOTHING);
        assertThat(archive.tidy(TEN_DAYS, leapt.plus(Duration.ofHours(23)))).isEqualTo(Tidied.NOTHING);
        assertThat(there()).containsExactly(1);
        assertThat(archive.tidy(TEN_DAYS, leapt.plus(Duration.ofHours(25))).runs())
                .isEqualTo(1);
    }

    @Test
    void a_clock_that_leaps_ahead_and_back_deletes_nothing() throws IOException {
        recordDoneDaysAgo(1, 1);
        archive.tidy(TEN_DAYS, NOW);
        archive.tidy(TEN_DAYS, NOW.plus(Duration.ofDays(365)));
        archive.tidy(TEN_DAYS, NOW.plus(Duration.ofDays(1)));
        archive.tidy(TEN_DAYS, NOW.plus(Duration.ofDays(370)));
        archive.tidy(TEN_DAYS, NOW.minus(Duration.ofDays(365)));
        archive.tidy(TEN_DAYS, NOW.plus(Duration.ofDays(2)));

        assertThat(there()).containsExactly(1);
    }

    @Test
    void the_home_takes_up_less_room_when_many_runs_are_gone() throws IOException {
        Files.createDirectories(fileOf(FIRST).getParent());
        for (int number = 1; number <= 600; number++) {
            var run = SampleRun.number(number).asked("Please write " + "x".repeat(number) + " ".repeat(2_000) + number);
            Files.write(fileOf(run), journalOf(run.done("Dear Sir " + number)));
        }
        assertThat(catalog.counts(Query.ALL)).isNotEmpty();
        catalog.close();
        long before = bytesIn(home);
        long index = Files.size(home.resolve("catalog.mv.db"));
        openArchive();

        var tidied = archive.tidy(KeepRuns.FOR_EVER.withCount(50), NOW);
        assertThat(tidied.runs()).isEqualTo(550);
        assertThat(Files.size(home.resolve("catalog.mv.db"))).isLessThan(index / 3);
        assertThat(bytesIn(home)).isLessThan(before - tidied.bytes());
        assertThat(catalog.list(Query.ALL)).hasSize(50);
        assertThat(archive.space().runs()).isEqualTo(50);
    }

    @Test
    void runs_that_go_while_another_process_lists_leave_a_shorter_list() throws Exception {
        for (int number = 1; number <= 40; number++) {
            recordDoneDaysAgo(number, number);
        }
        try (var other = new OtherBaton(home)) {
            assertThat(other.ask("list").split(" ")).hasSize(40);
            for (int round = 0; round < 10; round++) {
                other.tell("list");
            }
            archive.tidy(TEN_DAYS, NOW);
            for (int round = 0; round < 10; round++) {
                assertThat(other.answer().split(" ")).hasSizeBetween(10, 40);
            }
            assertThat(other.ask("list").split(" ")).hasSize(10);
        }
    }
}
