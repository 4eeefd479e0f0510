package baton.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text with placeholders: `{{field}}` or `{{node.field}}`. Anything else between braces is text.
public record Template(List<Part> parts) {

    /// Each brace is looked at once, whatever a file holds between them.
    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*+)}}");

    public sealed interface Part {}

    public record Words(String text) implements Part {}

    /// A placeholder as it was written, and what it names.
    public record Placeholder(String written, Optional<NodeId> node, String field) implements Part {}

    public Template {
        parts = List.copyOf(parts);
    }

    public static Template parse(String text) {
        var parts = new ArrayList<Part>();
        var matcher = BRACES.matcher(text);
        int at = 0;
        while (matcher.find()) {
            var placeholder = placeholder(matcher.group(), matcher.group(1));
            if (placeholder.isEmpty()) {
                continue;
            }
            if (matcher.start() > at) {
                parts.add(new Words(text.substring(at, matcher.start())));
            }
            parts.add(placeholder.get());
            at = matcher.end();
        }
        if (at < text.length()) {
            parts.add(new Words(text.substring(at)));
        }
        return new Template(parts);
    }

    /// One or two names with a dot between them; anything else names nothing.
    private static Optional<Placeholder> placeholder(String written, String inside) {
        var names = Stream.of(inside.split("\\.", -1)).map(String::strip).toList();
        if (names.size() > 2 || names.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        var node = names.size() == 2 ? Optional.of(new NodeId(names.getFirst())) : Optional.<NodeId>empty();
        return Optional.of(new Placeholder(written, node, names.getLast()));
    }

    public List<Placeholder> placeholders() {
        return parts.stream()
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast)
                .toList();
    }

    /// The text as people read it before anything is known: each placeholder as the name of its field.
    public String inWords() {
        return fill(placeholder -> Optional.of(placeholder.field()));
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
