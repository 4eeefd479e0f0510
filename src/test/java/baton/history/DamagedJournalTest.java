package baton.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.NoSuchRunException;
import baton.engine.RunLog;
import baton.engine.UnreadableRunException;
import baton.run.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DamagedJournalTest extends HomeTest {

    private final List<Recorded> facts = FIRST.done("Dear Sir");

    private static RunLog.History sound(List<Recorded> facts) {
        return new RunLog.History(facts, Optional.empty());
    }

    private void write(byte[] bytes) throws IOException {
        Files.write(fileOf(FIRST), bytes);
    }

    /// Where each line begins, and at last where the file ends.
    private static List<Integer> lineStarts(byte[] bytes) {
        var starts = new ArrayList<Integer>(List.of(0));
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                starts.add(at + 1);
            }
        }
        return starts;
    }

    @Test
    void a_last_line_cut_off_anywhere_is_passed_over() throws IOException {
        record(facts);
        var bytes = bytesOf(FIRST);
        int lastLine = lineStarts(bytes).get(facts.size());

        for (int length = lastLine; length < bytes.length; length++) {
            write(Arrays.copyOf(bytes, length));
            assertThat(journals.read(FIRST.run())).isEqualTo(sound(facts.subList(0, facts.size() - 1)));
            assertThat(Files.size(fileOf(FIRST))).isEqualTo(length);
        }
    }

    @Test
    void a_last_line_cut_off_anywhere_is_dropped_by_the_next_writer() throws IOException {
        record(facts);
        var bytes = bytesOf(FIRST);
        int lastLine = lineStarts(bytes).get(facts.size());

        for (int length = lastLine; length < bytes.length; length++) {
            write(Arrays.copyOf(bytes, length));
            try (var journal = journals.open(FIRST.run())) {
                assertThat(Files.size(fileOf(FIRST))).isEqualTo(lastLine);
                journal.append(List.of(facts.getLast()));
            }
            assertThat(bytesOf(FIRST)).isEqualTo(bytes);
        }
    }

    @Test
    void zeros_that_a_power_cut_left_are_passed_over_and_dropped() throws IOException {
        record(facts);
        var bytes = bytesOf(FIRST);
        int lastLine = lineStarts(bytes).get(facts.size());
        Arrays.fill(bytes, lastLine + 5, bytes.length - 1, (byte) 0);
        write(bytes);

        assertThat(journals.read(FIRST.run())).isEqualTo(sound(facts.subList(0, facts.size() - 1)));
        try (var journal = journals.open(FIRST.run())) {
            journal.append(List.of(facts.getLast()));
        }
        assertThat(journals.read(FIRST.run())).isEqualTo(sound(facts));
    }

    @Test
    void a_flipped_bit_anywhere_in_a_line_is_noticed() throws IOException {
        record(facts);
        var bytes = bytesOf(FIRST);
        var starts = lineStarts(bytes);

        for (int at = starts.get(3); at < starts.get(4); at++) {
            var flipped = bytes.clone();
            flipped[at] ^= 1;
            write(flipped);
            assertThat(journals.read(FIRST.run()))
                    .isEqualTo(new RunLog.History(
                            facts.subList(0, 2),
                            Optional.of("The record of this run is damaged after entry 2, so it is shown only up to"
                                    + " there and cannot go on.")));
        }
    }

    @Test
    void a_damaged_run_is_not_written_on_and_stays_as_it_is() throws IOException {
        record(facts);
        var bytes = bytesOf(FIRST);
        bytes[lineStarts(bytes).get(3) + 40] ^= 1;
        write(bytes);

        assertThatThrownBy(() -> journals.open(FIRST.run()))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessageContaining("damaged after entry 2");
        assertThat(bytesOf(FIRST)).isEqualTo(bytes);
        assertThat(journals.isHeld(FIRST.run())).isFalse();
    }

    @Test
    void a_line_that_is_missing_is_noticed() throws IOException {
        record(facts);
        var lines = new ArrayList<>(Files.readAllLines(fileOf(FIRST)));
        lines.remove(4);
        Files.write(fileOf(FIRST), lines);

        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(facts.subList(0, 3));
        assertThat(journals.read(FIRST.run()).damage()).isPresent();
    }

    @Test
    void a_run_whose_first_line_is_damaged_cannot_be_read() throws IOException {
        record(facts);
        var bytes = bytesOf(FIRST);
        bytes[70] ^= 1;
        write(bytes);

        assertThatThrownBy(() -> journals.read(FIRST.run()))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessage("The record of this run is damaged and cannot be read.");
    }

    @Test
    void a_run_whose_first_line_never_got_to_the_disk_never_was() throws IOException {
        record(facts);
        for (int length : List.of(0, 20, 200)) {
            write(Arrays.copyOf(bytesOf(FIRST), length));
            assertThatThrownBy(() -> journals.read(FIRST.run())).isInstanceOf(NoSuchRunException.class);
            assertThatThrownBy(() -> journals.open(FIRST.run())).isInstanceOf(NoSuchRunException.class);
        }
    }

    @Test
    void a_run_of_a_newer_format_is_refused_in_words_and_left_alone() throws IOException {
        record(facts);
        var newer = Files.readString(fileOf(FIRST)).replaceFirst("\"format\":2", "\"format\":3");
        Files.writeString(fileOf(FIRST), newer);

        var words = "This run was recorded by a newer version of Baton. Update Baton to look at it.";
        assertThatThrownBy(() -> journals.read(FIRST.run()))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessage(words);
        assertThatThrownBy(() -> journals.open(FIRST.run()))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessage(words);
        assertThat(bytesOf(FIRST)).isEqualTo(newer.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_fact_that_only_a_newer_version_knows_is_said_so() throws IOException {
        record(facts);
        var text = Files.readAllLines(fileOf(FIRST)).get(2);
        assertThat(text).contains("\"type\":\"stepStarted\"");
        var said = text.substring(0, text.indexOf(",\"checksum\"")).replace("stepStarted", "stepDreamt");
        var bytes = said.getBytes(StandardCharsets.UTF_8);
        var lines = new ArrayList<>(Files.readAllLines(fileOf(FIRST)));
        lines.set(2, said + JournalLine.seal(bytes, 0, bytes.length));
        Files.write(fileOf(FIRST), lines);

        assertThat(journals.read(FIRST.run()).damage().orElseThrow()).contains("newer Baton", "stepDreamt");
    }
}
