package baton.agents;

import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import baton.workflow.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the file of connections holds.
///
/// @param usual       the model that stands for `default`
/// @param connections by name
/// @param aliases     what else stands for a model
/// @param unknown     what this version does not know of each connection, by its name
/// @param extras      what this version does not know of the rest
record Book(
        String usual,
        List<Connection> connections,
        Map<String, String> aliases,
        Map<String, Fields> unknown,
        Fields extras) {

    static final Book EMPTY = new Book(ModelBook.PRACTICE, List.of(), Map.of(), Map.of(), Fields.NONE);

    Book {
        connections = connections.stream()
                .sorted(Comparator.comparing(Connection::name))
                .toList();
        aliases = Map.copyOf(aliases);
        unknown = Map.copyOf(unknown);
    }

    boolean has(String name) {
        return connections.stream().anyMatch(one -> one.name().equals(name));
    }

    Book with(Connection connection) {
        var others = new ArrayList<>(others(connection.name()));
        others.add(connection);
        return new Book(usual, others, aliases, unknown, extras);
    }

    /// Without the connection of that name, and without the aliases that stood for it.
    Book without(String name) {
        var left = new HashMap<>(aliases);
        left.values().removeIf(name::equals);
        var known = new HashMap<>(unknown);
        known.remove(name);
        return new Book(usual, others(name), left, known, extras);
    }

    private List<Connection> others(String name) {
        return connections.stream().filter(one -> !one.name().equals(name)).toList();
    }

    Book withUsual(String name) {
        return new Book(name, connections, aliases, unknown, extras);
    }

    Book withAlias(String alias, String model) {
        var changed = new HashMap<>(aliases);
        if (model.isEmpty()) {
            changed.remove(alias);
        } else {
            changed.put(alias, model);
        }
        return new Book(usual, connections, changed, unknown, extras);
    }

    Fields unknownOf(String connection) {
        return unknown.getOrDefault(connection, Fields.NONE);
    }
}
