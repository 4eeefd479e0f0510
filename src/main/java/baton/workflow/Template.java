package baton.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Text with placeholders: `{{field}}` or `{{node.field}}`. Anything else between braces is text.
public record Template(List<Part> parts) {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*([^{}.\\s][^{}.]*?)\\s*(?:\\.\\s*([^{}.]+?)\\s*)?}}");

    public sealed interface Part {}

    public record Words(String text) implements Part {}

    /// A placeholder as it was written, and what it names.
    public record Placeholder(String written, Optional<NodeId> node, String field) implements Part {}

    public Template {
        parts = List.copyOf(parts);
    }

    public static Template parse(String text) {
        var parts = new ArrayList<Part>();
        var matcher = PLACEHOLDER.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                parts.add(new Words(text.substring(at, matcher.start())));
            }
            parts.add(placeholder(matcher.group(), matcher.group(1), Optional.ofNullable(matcher.group(2))));
            at = matcher.end();
        }
        if (at < text.length()) {
            parts.add(new Words(text.substring(at)));
        }
        return new Template(parts);
    }

    private static Placeholder placeholder(String written, String first, Optional<String> second) {
        return second.map(field -> new Placeholder(written, Optional.of(new NodeId(first.strip())), field.strip()))
                .orElseGet(() -> new Placeholder(written, Optional.empty(), first.strip()));
    }

    public List<Placeholder> placeholders() {
        return parts.stream()
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast)
                .toList();
    }

    /// The text with each placeholder replaced by what `values` says, and as it was written where it says
    /// nothing. Placeholders inside a value stay as they are: values are data.
    public String fill(Function<Placeholder, Optional<String>> values) {
        var filled = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Words(var text) -> filled.append(text);
                case Placeholder placeholder ->
                    filled.append(values.apply(placeholder).orElse(placeholder.written()));
            }
        }
        return filled.toString();
    }
}
