package baton.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.RunLogException;
import baton.history.FailingDisk.Fault;
import baton.run.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailingDiskTest extends HomeTest {

    private final FailingDisk disk = new FailingDisk();
    private final List<Recorded> facts = FIRST.done("Dear Sir");
    private final List<Recorded> before = facts.subList(0, 2);
    private final List<Recorded> more = facts.subList(2, facts.size());

    @BeforeEach
    void useTheDisk() {
        journals = new Journals(home, disk::open);
    }

    @Test
    void a_batch_is_forced_once() throws IOException {
        try (var journal = journals.create(FIRST.run())) {
            journal.append(before);
            assertThat(disk.forces()).isEqualTo(1);
            journal.append(more);
            assertThat(disk.forces()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FULL", "FORCE_FAILS"})
    void nothing_of_a_batch_that_failed_counts(Fault fault) throws IOException {
        try (var journal = journals.create(FIRST.run())) {
            journal.append(before);
            var bytes = bytesOf(FIRST);
            disk.fails(fault);

            assertThatThrownBy(() -> journal.append(more)).isInstanceOf(RunLogException.class);
            assertThat(journals.read(FIRST.run()).facts()).isEqualTo(before);
            disk.works();
            assertThat(journals.read(FIRST.run()).facts()).isEqualTo(before);
            assertThat(bytesOf(FIRST)).isEqualTo(bytes);
        }
    }

    @Test
    void a_full_disk_is_said_to_be_full() throws IOException {
        try (var journal = journals.create(FIRST.run())) {
            disk.fails(Fault.FULL);

            assertThatThrownBy(() -> journal.append(facts))
                    .hasMessage("The disk is full. Free some space, then go on: nothing that was recorded is lost.");
        }
    }

    @Test
    void the_run_goes_on_when_there_is_space_again() throws IOException {
        try (var journal = journals.create(FIRST.run())) {
            journal.append(before);
            disk.fails(Fault.FULL);
            assertThatThrownBy(() -> journal.append(more)).isInstanceOf(RunLogException.class);
            disk.works();
            journal.append(more);
        }
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(facts);
    }

    @Test
    void nothing_more_is_taken_where_half_a_batch_could_not_be_taken_back() throws IOException {
        try (var journal = journals.create(FIRST.run())) {
            journal.append(before);
            disk.fails(Fault.FULL, Fault.TRUNCATE_FAILS);
            assertThatThrownBy(() -> journal.append(more)).isInstanceOf(RunLogException.class);
            disk.works();

            assertThatThrownBy(() -> journal.append(more))
                    .isInstanceOf(RunLogException.class)
                    .hasMessageContaining("Open the run again");
        }
        assertThat(Files.size(fileOf(FIRST))).isGreaterThan(journalOf(before).length);
        try (var journal = journals.open(FIRST.run())) {
            journal.append(more);
        }
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(facts);
    }

    @Test
    void an_interrupt_in_the_middle_of_it_loses_nothing() throws IOException {
        try (var journal = journals.create(FIRST.run())) {
            journal.append(before);
            disk.fails(Fault.INTERRUPTED);
            journal.append(more);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(facts);
    }
}
