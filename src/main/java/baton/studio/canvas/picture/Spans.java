package baton.studio.canvas.picture;

import baton.studio.fx.Messages;
import baton.workflow.Fields;
import java.time.Duration;
import java.util.regex.Pattern;

/// Lengths of time and of texts, as people read them at a glance.
public final class Spans {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int TENTHS_BELOW = 10;
    private static final int MINUTE = 60;

    private Spans() {}

    /// Such as `6.2 s`, `24 s`, `1:05`, `1:02:05`. Never negative.
    public static String of(Duration span) {
        var time = span.isNegative() ? Duration.ZERO : span;
        if (time.toSeconds() < TENTHS_BELOW) {
            return MESSAGES.text("span.tenths", Math.floor(time.toMillis() / 100.0) / 10);
        }
        if (time.toSeconds() < MINUTE) {
            return MESSAGES.text("span.seconds", time.toSeconds());
        }
        return time.toHours() == 0
                ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
                : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /// Counting down, never `0 s`: `8 s`, `1:05`.
    public static String left(Duration span) {
        var time = Duration.ofSeconds(Math.max(1, (span.toMillis() + 999) / 1000));
        return time.toSeconds() < MINUTE
                ? MESSAGES.text("span.seconds", time.toSeconds())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    /// Such as `120 words`.
    public static String words(long count) {
        return MESSAGES.text("span.words", count);
    }

    public static long countWords(String text) {
        return WORD.matcher(text).results().count();
    }

    public static long countWords(Fields fields) {
        return fields.values().stream()
                .mapToLong(value -> countWords(value.asText()))
                .sum();
    }
}
