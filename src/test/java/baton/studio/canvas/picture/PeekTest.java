package baton.studio.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PeekTest {

    private static final String LONG = "one two three four five six seven eight nine ten ".repeat(20);

    @Test
    void the_last_lines_are_seen() {
        var lines = Peek.of(LONG + "the end").lines().toList();

        assertThat(lines).hasSize(Peek.LINES);
        assertThat(lines.getLast()).endsWith("the end");
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Peek.COLUMNS));
    }

    @Test
    void a_full_line_stays_as_it_is_when_more_is_said() {
        var before = Peek.of("The stated income matches the pay slips. One");
        var after = Peek.of("The stated income matches the pay slips. One address was changed");

        assertThat(after).startsWith(before.substring(0, before.lastIndexOf('\n')));
    }

    @Test
    void paragraphs_are_kept_and_empty_ones_left_out() {
        assertThat(Peek.of("Hi Dana,\n\n\nthanks")).isEqualTo("Hi Dana,\nthanks");
    }

    @Test
    void the_signs_of_a_fixed_form_are_not_shown() {
        assertThat(Peek.of("{\n  \"score\": 82,\n  \"reason\": \"Budget")).isEqualTo("score: 82\nreason: Budget");
    }

    @Test
    void nothing_said_is_nothing_to_see() {
        assertThat(Peek.of("")).isEmpty();
        assertThat(Peek.of("  \n ")).isEmpty();
    }

    @Test
    void a_word_longer_than_a_line_is_not_lost() {
        assertThat(Peek.of("x".repeat(80))).isEqualTo("x".repeat(80));
    }

    @Test
    void time_is_told_as_people_tell_it() {
        assertThat(Spans.of(Duration.ofMillis(6240))).isEqualTo("6.2 s");
        assertThat(Spans.of(Duration.ofSeconds(24))).isEqualTo("24 s");
        assertThat(Spans.of(Duration.ofSeconds(65))).isEqualTo("1:05");
        assertThat(Spans.of(Duration.ofSeconds(3725))).isEqualTo("1:02:05");
        assertThat(Spans.of(Duration.ofSeconds(-3))).isEqualTo("0.0 s");
        assertThat(Spans.words(1)).isEqualTo("1 word");
        assertThat(Spans.words(1400)).isEqualTo("1,400 words");
    }
}
