package baton.run;

import baton.workflow.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Times as people say them. Whoever asks brings the present moment along, so the answers can be tested.
public final class Times {

    private static final Words WORDS = Words.of("baton.run.words");

    private Times() {}

    /// How long something took, in a column: `0.4 s`, `41 s`, `2 min 5 s`, `1 h 12 min`, `3 d 4 h`.
    public static String took(Duration duration) {
        var time = positive(duration);
        if (time.toMillis() < 9_950) {
            return String.format(Locale.getDefault(), "%.1f s", Math.round(time.toMillis() / 100.0) / 10.0);
        }
        var whole = rounded(time);
        if (whole.toMinutes() < 1) {
            return whole.toSeconds() + " s";
        }
        if (whole.toHours() < 1) {
            return two(whole.toMinutes(), "min", whole.toSecondsPart(), "s");
        }
        return whole.toDays() < 1
                ? two(whole.toHours(), "h", whole.toMinutesPart(), "min")
                : two(whole.toDays(), "d", whole.toHoursPart(), "h");
    }

    private static String two(long large, String largeUnit, int small, String smallUnit) {
        return small == 0 ? large + " " + largeUnit : large + " " + largeUnit + " " + small + " " + smallUnit;
    }

    /// The same in a sentence: `less than a second`, `22 seconds`, `2 minutes and 5 seconds`.
    public static String spoken(Duration duration) {
        var whole = rounded(positive(duration));
        if (whole.isZero()) {
            return WORDS.text("time.none");
        }
        if (whole.toMinutes() < 1) {
            return WORDS.text("time.seconds", whole.toSeconds());
        }
        if (whole.toHours() < 1) {
            return both(whole.toMinutes(), "time.minutes", whole.toSecondsPart(), "time.seconds");
        }
        return whole.toDays() < 1
                ? both(whole.toHours(), "time.hours", whole.toMinutesPart(), "time.minutes")
                : both(whole.toDays(), "time.days", whole.toHoursPart(), "time.hours");
    }

    private static String both(long large, String largeUnit, int small, String smallUnit) {
        return small == 0
                ? WORDS.text(largeUnit, large)
                : WORDS.text("and", WORDS.text(largeUnit, large), WORDS.text(smallUnit, small));
    }

    /// As a clock that runs: `00:24`, `1:02:24`, and whole days where the seconds matter to nobody.
    public static String clock(Duration duration) {
        var time = positive(duration);
        if (time.toDays() > 0) {
            return WORDS.text("time.days", time.toDays());
        }
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%02d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /// How long before `now` it was: `just now`, `2 min ago`, `3 h ago`, `yesterday`, `Monday`, `16 Nov`.
    public static String ago(Instant then, Instant now, ZoneId zone) {
        var passed = positive(Duration.between(then, now));
        if (passed.toMinutes() < 1) {
            return WORDS.text("time.now");
        }
        if (passed.toHours() < 1) {
            return WORDS.text("time.minutes-ago", passed.toMinutes());
        }
        return isSameDay(then, now, zone) || passed.toHours() < 6
                ? WORDS.text("time.hours-ago", passed.toHours())
                : daysBefore(then, now, zone) == 1 ? WORDS.text("time.yesterday") : day(then, now, zone);
    }

    /// The day, as a heading: `Today`, `Yesterday`, `Monday`, `16 Nov`, `16 Nov 2025`.
    public static String day(Instant then, Instant now, ZoneId zone) {
        var day = LocalDate.ofInstant(then, zone);
        var today = LocalDate.ofInstant(now, zone);
        long before = daysBefore(then, now, zone);
        if (before <= 0) {
            return WORDS.text("time.Today");
        }
        if (before == 1) {
            return WORDS.text("time.Yesterday");
        }
        var pattern = before < 7 ? "date.weekday" : day.getYear() == today.getYear() ? "date.day" : "date.day-of-year";
        return written(pattern).format(day);
    }

    private static long daysBefore(Instant then, Instant now, ZoneId zone) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(then, zone), LocalDate.ofInstant(now, zone));
    }

    /// Names of days and months in the language of the words around them.
    private static DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(WORDS.text(pattern), Locale.forLanguageTag(WORDS.text("language")));
    }

    private static boolean isSameDay(Instant then, Instant now, ZoneId zone) {
        return LocalDate.ofInstant(then, zone).equals(LocalDate.ofInstant(now, zone));
    }

    /// A time to come, to the minute: `Today 14:22`, `Tomorrow 09:00`, `Monday 09:00`, `3 Dec 09:00`. As well one
    /// that has passed: `Yesterday 09:00`.
    public static String when(Instant time, Instant now, ZoneId zone) {
        return WORDS.text(
                "time.day-at",
                dayNear(time, now, zone),
                written("date.minute").withZone(zone).format(time));
    }

    private static String dayNear(Instant time, Instant now, ZoneId zone) {
        long ahead = -daysBefore(time, now, zone);
        if (ahead <= 0) {
            return day(time, now, zone);
        }
        if (ahead == 1) {
            return WORDS.text("time.Tomorrow");
        }
        var day = LocalDate.ofInstant(time, zone);
        var isThisYear = day.getYear() == LocalDate.ofInstant(now, zone).getYear();
        return written(ahead < 7 ? "date.weekday" : isThisYear ? "date.day" : "date.day-of-year")
                .format(day);
    }

    /// To the second: `21 Nov 2026, 14:22:03`.
    public static String exact(Instant time, ZoneId zone) {
        return written("date.exact").withZone(zone).format(time);
    }

    /// The time of day: `14:22:03`.
    public static String ofDay(Instant time, ZoneId zone) {
        return written("date.time").withZone(zone).format(time);
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    private static Duration rounded(Duration duration) {
        return Duration.ofSeconds((duration.toMillis() + 500) / 1000);
    }
}
