package baton.agents;

import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The book of connections as fields, and back. Entries that make no sense are left out; keys that nobody knows
/// are kept.
final class BookFields {

    private static final int FORMAT = 1;
    private static final Set<String> OWN = Set.of("format", "usual", "aliases", "models");
    private static final Set<String> OF_ONE =
            Set.of("name", "kind", "address", "model", "atOnce", "keyHeader", "headers", "spend", "thinking");

    private BookFields() {}

    /// Nothing if it is no book of this format.
    static Optional<Book> read(Value value) {
        if (!(value instanceof Value.Group(var fields))
                || !fields.text("format").equals(String.valueOf(FORMAT))) {
            return Optional.empty();
        }
        var connections = new ArrayList<Connection>();
        var unknown = new HashMap<String, Fields>();
        for (var one : items(fields, "models")) {
            connection(one).ifPresent(connection -> {
                connections.add(connection);
                unknown.put(connection.name(), ((Value.Group) one).fields().only(name -> !OF_ONE.contains(name)));
            });
        }
        var usual = fields.text("usual");
        return Optional.of(new Book(
                usual.isBlank() ? ModelBook.PRACTICE : usual,
                connections,
                texts(fields, "aliases"),
                unknown,
                fields.only(name -> !OWN.contains(name))));
    }

    private static List<Value> items(Fields fields, String name) {
        return fields.get(name).orElse(Value.Nothing.NOTHING) instanceof Value.Items(var items) ? items : List.of();
    }

    private static Map<String, String> texts(Fields fields, String name) {
        var texts = new LinkedHashMap<String, String>();
        if (fields.get(name).orElse(Value.Nothing.NOTHING) instanceof Value.Group(var given)) {
            given.byName().forEach((key, value) -> {
                if (value instanceof Value.Text(var text) && !text.isBlank()) {
                    texts.put(key, text);
                }
            });
        }
        return texts;
    }

    private static Optional<Connection> connection(Value value) {
        return value instanceof Value.Group(var fields) && !fields.text("name").isBlank()
                ? kind(fields.text("kind")).map(kind -> connection(fields, kind))
                : Optional.empty();
    }

    private static Connection connection(Fields fields, Kind kind) {
        return new Connection(
                fields.text("name"),
                kind,
                fields.text("address"),
                fields.text("model"),
                number(fields, "atOnce")
                        .filter(number -> number.signum() > 0)
                        .map(number -> Math.max(1, number.intValue()))
                        .orElseGet(kind::usuallyAtOnce),
                fields.text("keyHeader"),
                texts(fields, "headers"),
                spend(fields),
                kind.thinksIfAsked() ? thinking(fields) : 0);
    }

    private static int thinking(Fields fields) {
        return number(fields, "thinking")
                .filter(number -> number.signum() > 0)
                .map(number -> Math.clamp(number.longValue(), ModelBook.LEAST_THINKING, ModelBook.MOST_THINKING))
                .orElse(0);
    }

    private static @Nullable BigDecimal spend(Fields fields) {
        return number(fields, "spend").filter(number -> number.signum() >= 0).orElse(null);
    }

    private static Optional<BigDecimal> number(Fields fields, String name) {
        return fields.get(name).orElse(Value.Nothing.NOTHING) instanceof Value.Number(var number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private static Optional<Kind> kind(String key) {
        return Stream.of(Kind.values()).filter(kind -> key(kind).equals(key)).findFirst();
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Value write(Book book) {
        var models = book.connections().stream()
                .<Value>map(one -> new Value.Group(fields(one).and(book.unknownOf(one.name()))))
                .toList();
        var fields = Fields.of("format", Value.of(FORMAT)).with("usual", book.usual());
        if (!book.aliases().isEmpty()) {
            fields = fields.with("aliases", group(book.aliases()));
        }
        return new Value.Group(fields.with("models", new Value.Items(models)).and(book.extras()));
    }

    /// What is as usual is not said.
    private static Fields fields(Connection connection) {
        var fields = Fields.of("name", connection.name())
                .with("kind", key(connection.kind()))
                .with("address", connection.address().strip())
                .with("model", connection.model().strip())
                .with("atOnce", Value.of(connection.atOnce()));
        if (!connection.keyHeader().isBlank()) {
            fields = fields.with("keyHeader", connection.keyHeader().strip());
        }
        if (!connection.headers().isEmpty()) {
            fields = fields.with("headers", group(connection.headers()));
        }
        if (connection.thinking() > 0) {
            fields = fields.with("thinking", Value.of(connection.thinking()));
        }
        var spend = connection.spend();
        return spend == null ? fields : fields.with("spend", new Value.Number(spend));
    }

    private static Value group(Map<String, String> texts) {
        var fields = Fields.NONE;
        for (var one : new TreeMap<>(texts).entrySet()) {
            fields = fields.with(one.getKey(), one.getValue());
        }
        return new Value.Group(fields);
    }
}
