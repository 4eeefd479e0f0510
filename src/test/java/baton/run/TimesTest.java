package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    /// A Saturday.
    private static final Instant NOW = Instant.parse("2026-11-21T14:22:03Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0.0 s",
        "40, 0.0 s",
        "440, 0.4 s",
        "2100, 2.1 s",
        "9940, 9.9 s",
        "9960, 10 s",
        "41000, 41 s",
        "59600, 1 min",
        "125000, 2 min 5 s",
        "3600000, 1 h",
        "4320000, 1 h 12 min",
        "273600000, 3 d 4 h",
        "-5, 0.0 s",
    })
    void how_long_it_took_fits_a_column(long millis, String words) {
        assertThat(Times.took(Duration.ofMillis(millis))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "200, less than a second",
        "1000, 1 second",
        "22400, 22 seconds",
        "60000, 1 minute",
        "125000, 2 minutes and 5 seconds",
        "3660000, 1 hour and 1 minute",
        "86400000, 1 day",
        "100000000, 1 day and 3 hours",
    })
    void how_long_it_took_can_be_said(long millis, String words) {
        assertThat(Times.spoken(Duration.ofMillis(millis))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"24, 00:24", "84, 01:24", "3744, 1:02:24", "86400, 1 day", "200000, 2 days", "-3, 00:00"})
    void a_clock_runs_until_seconds_matter_no_more(long seconds, String words) {
        assertThat(Times.clock(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T14:22:01Z, just now",
        "2026-11-21T14:22:09Z, just now",
        "2026-11-21T14:20:03Z, 2 min ago",
        "2026-11-21T12:22:03Z, 2 h ago",
        "2026-11-21T02:22:03Z, 12 h ago",
        "2026-11-20T23:22:03Z, yesterday",
        "2026-11-16T09:12:00Z, Monday",
        "2026-11-14T09:12:00Z, 14 Nov",
        "2025-11-21T14:22:03Z, 21 Nov 2025",
    })
    void the_past_is_told_from_now(Instant then, String words) {
        assertThat(Times.ago(then, NOW, ZoneOffset.UTC)).isEqualTo(words);
    }

    @Test
    void shortly_after_midnight_an_hour_ago_is_not_yesterday() {
        var midnight = Instant.parse("2026-11-21T00:30:00Z");

        assertThat(Times.ago(midnight.minusSeconds(7200), midnight, ZoneOffset.UTC))
                .isEqualTo("2 h ago");
    }

    @Test
    void a_time_to_come_is_said_by_its_day_and_minute() {
        assertThat(Times.when(NOW, NOW, ZoneOffset.UTC)).isEqualTo("Today 14:22");
        assertThat(Times.when(NOW.plus(Duration.ofHours(20)), NOW, ZoneOffset.UTC))
                .isEqualTo("Tomorrow 10:22");
        assertThat(Times.when(NOW.plus(Duration.ofDays(2)), NOW, ZoneOffset.UTC))
                .isEqualTo("Monday 14:22");
        assertThat(Times.when(NOW.plus(Duration.ofDays(10)), NOW, ZoneOffset.UTC))
                .isEqualTo("1 Dec 14:22");
        assertThat(Times.when(NOW.minus(Duration.ofDays(1)), NOW, ZoneOffset.UTC))
                .isEqualTo("Yesterday 14:22");
    }

    @Test
    void days_and_times_are_those_of_the_place() {
        var auckland = ZoneId.of("Pacific/Auckland");

        assertThat(Times.day(NOW, NOW, auckland)).isEqualTo("Today");
        assertThat(Times.day(NOW.minusSeconds(14_000), NOW, auckland)).isEqualTo("Yesterday");
        assertThat(Times.exact(NOW, auckland)).isEqualTo("22 Nov 2026, 03:22:03");
        assertThat(Times.ofDay(NOW, ZoneOffset.UTC)).isEqualTo("14:22:03");
    }
}
