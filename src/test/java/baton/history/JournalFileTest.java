package baton.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.NoSuchRunException;
import baton.engine.RunBusyException;
import baton.engine.RunLogException;
import baton.engine.SampleRun;
import baton.run.Recorded;
import baton.run.RunId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class JournalFileTest extends HomeTest {

    @Test
    void lies_in_the_folder_of_its_month() throws IOException {
        record(FIRST.waiting());

        assertThat(fileOf(FIRST)).isRegularFile();
    }

    @Test
    void takes_also_runs_whose_name_tells_no_month() throws IOException {
        var run = new RunId("by-hand");
        var facts = FIRST.waiting().stream()
                .map(fact -> new Recorded(run, fact.seq(), fact.at(), fact.event()))
                .toList();
        record(facts);

        assertThat(journals.read(run).facts()).isEqualTo(facts);
        assertThat(journals.runs()).containsExactly(run);
    }

    @Test
    void says_its_format_first_and_has_one_line_a_fact() throws IOException {
        var facts = FIRST.waiting();
        record(facts);

        var lines = Files.readAllLines(fileOf(FIRST));
        assertThat(lines).hasSize(facts.size() + 1);
        assertThat(lines.getFirst()).startsWith("{\"format\":2,\"run\":\"" + FIRST.run() + "\",\"checksum\":\"");
        assertThat(lines.get(1))
                .startsWith("{\"seq\":1,\"at\":\"2026-11-21T14:03:00Z\",\"event\":{\"type\":\"runStarted\",");
        assertThat(lines.get(2)).startsWith("{\"seq\":2,\"at\":\"2026-11-21T14:03:01Z\",\"event\":{");
        assertThat(Files.readString(fileOf(FIRST))).endsWith("}\n");
    }

    @Test
    void seals_each_line_with_the_checksum_of_the_rest_of_it() throws IOException {
        record(FIRST.done("Größe"));

        for (var line : Files.readAllLines(fileOf(FIRST))) {
            var crc = new CRC32C();
            crc.update(line.replaceFirst(",\"checksum\":\"[0-9a-f]{8}\"", "").getBytes(StandardCharsets.UTF_8));
            assertThat(line).endsWith(",\"checksum\":\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}");
        }
    }

    @Test
    void takes_no_fact_out_of_turn_or_of_another_run() throws IOException {
        var facts = FIRST.waiting();
        var others = SampleRun.number(2).waiting();
        try (var journal = journals.create(FIRST.run())) {
            journal.append(facts.subList(0, 1));
            for (var wrong : List.of(facts.subList(2, 3), facts.subList(0, 1), others.subList(1, 2))) {
                assertThatThrownBy(() -> journal.append(wrong)).isInstanceOf(IllegalArgumentException.class);
            }
            assertThatThrownBy(() -> journal.append(List.of())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(facts.subList(0, 1));
    }

    @Test
    void takes_nothing_once_it_is_closed() throws IOException {
        var journal = journals.create(FIRST.run());
        journal.close();

        assertThatThrownBy(() -> journal.append(FIRST.waiting()))
                .isInstanceOf(IOException.class)
                .hasMessage("The record of this run was closed. Open the run again to go on.");
    }

    @Test
    void leaves_nothing_behind_where_nothing_was_recorded() throws IOException {
        journals.create(FIRST.run()).close();

        assertThat(fileOf(FIRST)).doesNotExist();
        assertThat(journals.runs()).isEmpty();
        record(FIRST.waiting());
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(FIRST.waiting());
    }

    @Test
    void writes_on_although_the_thread_was_interrupted() throws IOException {
        var facts = FIRST.waiting();
        try (var journal = journals.create(FIRST.run())) {
            Thread.currentThread().interrupt();
            journal.append(facts.subList(0, 2));
            assertThat(Thread.interrupted()).isTrue();
            journal.append(facts.subList(2, facts.size()));
        }
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(facts);
    }

    @Test
    void can_be_read_by_a_thread_that_was_interrupted() throws IOException {
        record(FIRST.waiting());
        Thread.currentThread().interrupt();

        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(FIRST.waiting());
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void says_so_where_it_cannot_be_kept() throws IOException {
        var nowhere = Files.writeString(folder.resolve("a file"), "");
        try (var none = new Journals(nowhere)) {
            assertThatThrownBy(() -> none.create(FIRST.run()))
                    .isInstanceOf(RunLogException.class)
                    .hasMessageStartingWith("Baton could not write to “");
            assertThatThrownBy(none::nextNumber).isInstanceOf(RunLogException.class);
            assertThat(none.runs()).isEmpty();
            assertThat(none.isHeld(FIRST.run())).isFalse();
        }
    }

    @Test
    void is_gone_when_the_run_is_deleted() throws IOException {
        record(FIRST.waiting());
        journals.delete(FIRST.run());

        assertThat(fileOf(FIRST)).doesNotExist();
        assertThatThrownBy(() -> journals.read(FIRST.run())).isInstanceOf(NoSuchRunException.class);
        assertThatThrownBy(() -> journals.delete(FIRST.run())).isInstanceOf(NoSuchRunException.class);
    }

    @Test
    void stays_while_somebody_is_at_work_on_the_run() throws IOException {
        record(FIRST.waiting());
        try (var _ = journals.open(FIRST.run())) {
            assertThatThrownBy(() -> journals.delete(FIRST.run())).isInstanceOf(RunBusyException.class);
        }
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(FIRST.waiting());
    }
}
