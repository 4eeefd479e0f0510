package baton;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.List;
import java.util.regex.Pattern;

/// `%masked(…)` in `logback.xml`: writes a log line without the keys and tokens that hide in it, be it in a
/// message, in a failure's text or in a header that a library quoted. The last line of defence; nothing logs a
/// secret on purpose.
public final class Masked extends CompositeConverter<ILoggingEvent> {

    private static final List<Mask> MASKS = List.of(
            new Mask("(?i)\\b(bearer|basic)\\s+(?=\\S*\\d)[\\w.~+/=-]{8,}", "$1 …"),
            new Mask(
                    "(?i)(api[-_]?key|authorization|password|secret)([\"']?\\s*[:=]\\s*[\"']?)(?!bearer|basic)[^\\s\"',;&}]{4,}",
                    "$1$2…"),
            new Mask("\\b(sk|pk|rk|ghp|gho|xox[abp])[-_][\\w-]{8,}", "$1-…"));

    @Override
    protected String transform(ILoggingEvent event, String line) {
        var masked = line;
        for (var mask : MASKS) {
            masked = mask.on(masked);
        }
        return masked;
    }

    private record Mask(Pattern secret, String shown) {

        Mask(String secret, String shown) {
            this(Pattern.compile(secret), shown);
        }

        String on(String line) {
            return secret.matcher(line).replaceAll(shown);
        }
    }
}
