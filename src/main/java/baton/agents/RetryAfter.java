package baton.agents;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// How long a server asks to wait.
final class RetryAfter {

    /// Who asks for more than a day means "not any more".
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /// Gemini says it in the text of its refusal.
    private static final Pattern IN_TEXT = Pattern.compile("\"retryDelay\"\\s*:\\s*\"(\\d{1,9})(?:\\.\\d+)?s\"");

    /// What an answer that came `now` says: its headers, as seconds, milliseconds or a date, or else its text.
    static Optional<Duration> of(HttpHeaders headers, String said, Instant now) {
        return headers.firstValue("retry-after-ms")
                .flatMap(text -> number(text).map(Duration::ofMillis))
                .or(() -> headers.firstValue("retry-after").flatMap(text -> wait(text.strip(), now)))
                .or(() -> inText(said))
                .map(RetryAfter::bounded);
    }

    private static Optional<Duration> inText(String said) {
        var found = IN_TEXT.matcher(said);
        return found.find() ? number(found.group(1)).map(Duration::ofSeconds) : Optional.empty();
    }

    private static Optional<Duration> wait(String text, Instant now) {
        return number(text).map(Duration::ofSeconds).or(() -> until(text, now));
    }

    private static Optional<Long> number(String text) {
        return text.strip().matches("\\d{1,10}") ? Optional.of(Long.parseLong(text.strip())) : Optional.empty();
    }

    private static Optional<Duration> until(String text, Instant now) {
        try {
            var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(now, date.toInstant()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
