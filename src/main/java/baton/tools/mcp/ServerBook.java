package baton.tools.mcp;

import baton.engine.ToolServers.Offered;
import baton.engine.ToolServers.Server;
import baton.run.Effect;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is kept of the servers: how each is reached, and what a person allowed.
///
/// @param servers by name
record ServerBook(List<Entry> servers) {

    static final ServerBook EMPTY = new ServerBook(List.of());

    /// A tool as it was when the person allowed it.
    ///
    /// @param print  stands for everything that the server said of it
    /// @param about  of that, what it does in words
    /// @param effect and what it does to the world
    record Grant(String print, String about, Effect effect) {}

    /// @param allowed the print of the way that the person allowed; empty for none
    /// @param tools   the tools that the person allowed, by name
    record Entry(Server server, String allowed, Map<String, Grant> tools) {

        Entry {
            tools = Map.copyOf(tools);
        }

        boolean isAllowed() {
            return allowed.equals(Prints.of(server));
        }

        Entry allow() {
            return new Entry(server, Prints.of(server), tools);
        }

        /// The same permissions for another way: they count if the way is what it was.
        Entry reachedBy(Server changed) {
            return new Entry(changed, allowed, tools);
        }

        Entry withTool(Offered shown) {
            var changed = new HashMap<>(tools);
            changed.put(shown.name(), new Grant(shown.print(), shown.about(), shown.effect()));
            return new Entry(server, allowed, changed);
        }

        Entry withoutTool(String name) {
            var changed = new HashMap<>(tools);
            changed.remove(name);
            return new Entry(server, allowed, changed);
        }
    }

    ServerBook {
        servers = servers.stream()
                .sorted(Comparator.comparing(entry -> entry.server().name()))
                .toList();
    }

    Optional<Entry> find(String name) {
        return servers.stream().filter(one -> one.server().name().equals(name)).findFirst();
    }

    ServerBook with(Entry entry) {
        return new ServerBook(Stream.concat(without(entry.server().name()).servers().stream(), Stream.of(entry))
                .toList());
    }

    ServerBook without(String name) {
        return new ServerBook(servers.stream()
                .filter(one -> !one.server().name().equals(name))
                .toList());
    }
}
