package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Flow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GermanWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:22:03Z");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_german() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void times_are_said_as_germans_say_them() {
        assertThat(Times.took(Duration.ofMillis(400))).isEqualTo("0,4 s");
        assertThat(Times.spoken(Duration.ofSeconds(61))).isEqualTo("1 Minute und 1 Sekunde");
        assertThat(Times.ago(NOW.minusSeconds(86_400), NOW, ZoneOffset.UTC)).isEqualTo("gestern");
        assertThat(Times.day(NOW.minus(Duration.ofDays(3)), NOW, ZoneOffset.UTC))
                .isEqualTo("Mittwoch");
        assertThat(Times.exact(NOW, ZoneOffset.UTC)).isEqualTo("21. Nov. 2026, 14:22:03");
    }

    @Test
    void figures_have_their_commas() {
        assertThat(Figures.words(2728)).isEqualTo("2.046 Wörter");
        assertThat(Figures.cost(new BigDecimal("1.2"))).isEqualTo("1,20 $");
    }

    @Test
    void lists_end_with_their_and() {
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    }

    @Test
    void why_an_answer_is_not_taken_is_said_in_german() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("a")
                        .review("check")
                        .chain("start", "a", "check")
                        .drawn())
                .says("a", "x");

        scenario.refuses(new Signal.Resume(), "Dieser Lauf pausiert nicht.");
        scenario.refuses(
                new Signal.AnswerReview(scenario.key("check"), new ReviewAnswer.SendBack("No")),
                "Es gibt niemanden, an den dies zurückgehen kann.");
    }
}
