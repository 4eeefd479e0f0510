package baton.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Times as people say them. Whoever asks brings the present moment along, so the answers can be tested.
public final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Times() {}

    /// How long something took, in a column: `0.4 s`, `41 s`, `2 min 5 s`, `1 h 12 min`, `3 d 4 h`.
    public static String took(Duration duration) {
        var time = positive(duration);
        if (time.toMillis() < 9_950) {
            return String.format(Locale.ROOT, "%.1f s", Math.round(time.toMillis() / 100.0) / 10.0);
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
            return "less than a second";
        }
        if (whole.toMinutes() < 1) {
            return counted(whole.toSeconds(), "second");
        }
        if (whole.toHours() < 1) {
            return both(whole.toMinutes(), "minute", whole.toSecondsPart(), "second");
        }
        return whole.toDays() < 1
                ? both(whole.toHours(), "hour", whole.toMinutesPart(), "minute")
                : both(whole.toDays(), "day", whole.toHoursPart(), "hour");
    }

    private static String both(long large, String largeUnit, int small, String smallUnit) {
        return small == 0 ? counted(large, largeUnit) : counted(large, largeUnit) + " and " + counted(small, smallUnit);
    }

    /// `1 step`, `3 steps`.
    static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /// As a clock that runs: `00:24`, `1:02:24`, and whole days where the seconds matter to nobody.
    public static String clock(Duration duration) {
        var time = positive(duration);
        if (time.toDays() > 0) {
            return counted(time.toDays(), "day");
        }
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%02d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /// How long before `now` it was: `just now`, `2 min ago`, `3 h ago`, `yesterday`, `Monday`, `16 Nov`.
    public static String ago(Instant then, Instant now, ZoneId zone) {
        var passed = positive(Duration.between(then, now));
        if (passed.toMinutes() < 1) {
            return "just now";
        }
        if (passed.toHours() < 1) {
            return passed.toMinutes() + " min ago";
        }
        return isSameDay(then, now, zone) || passed.toHours() < 6
                ? passed.toHours() + " h ago"
                : lower(day(then, now, zone));
    }

    private static String lower(String day) {
        return day.equals("Yesterday") ? "yesterday" : day;
    }

    /// The day, as a heading: `Today`, `Yesterday`, `Monday`, `16 Nov`, `16 Nov 2025`.
    public static String day(Instant then, Instant now, ZoneId zone) {
        var day = LocalDate.ofInstant(then, zone);
        var today = LocalDate.ofInstant(now, zone);
        long before = ChronoUnit.DAYS.between(day, today);
        if (before <= 0) {
            return "Today";
        }
        if (before == 1) {
            return "Yesterday";
        }
        return (before < 7 ? WEEKDAY : day.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(day);
    }

    private static boolean isSameDay(Instant then, Instant now, ZoneId zone) {
        return LocalDate.ofInstant(then, zone).equals(LocalDate.ofInstant(now, zone));
    }

    /// To the second: `21 Nov 2026, 14:22:03`.
    public static String exact(Instant time, ZoneId zone) {
        return MOMENT.withZone(zone).format(time);
    }

    /// The time of day: `14:22:03`.
    public static String ofDay(Instant time, ZoneId zone) {
        return CLOCK.withZone(zone).format(time);
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    private static Duration rounded(Duration duration) {
        return Duration.ofSeconds((duration.toMillis() + 500) / 1000);
    }
}
