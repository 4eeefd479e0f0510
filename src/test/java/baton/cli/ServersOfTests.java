package baton.cli;

import baton.engine.ToolServers;
import baton.run.Effect;
import baton.workflow.ToolChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps servers of tools while the test lasts. Each has two tools.
final class ServersOfTests implements ToolServers {

    final Map<String, String> secrets = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();

    @Override
    public List<Kept> servers() {
        return List.copyOf(kept);
    }

    @Override
    public String save(Server server, Map<String, String> typed) {
        remove(server.name());
        kept.add(new Kept(server, false, Set.of()));
        secrets.putAll(typed);
        return typed.isEmpty() ? "" : "Its secret is in a drawer.";
    }

    @Override
    public void remove(String name) {
        kept.removeIf(one -> one.server().name().equals(name));
    }

    @Override
    public Check allow(Server shown) {
        kept.replaceAll(one -> one.server().equals(shown) ? new Kept(shown, true, one.tools()) : one);
        return test(shown.name());
    }

    @Override
    public Check test(String name) {
        return new Check(
                true,
                "“" + name + "” works and has 2 tools.",
                List.of(
                        new Offered("read", "Reads a\nfile.", "{}", Effect.LOOKS, true, Standing.NEW, "1"),
                        new Offered("wipe", "Deletes all.", "{}", Effect.LASTING, false, Standing.CHANGED, "2")));
    }

    @Override
    public void allowTool(String server, Offered shown) {
        kept.replaceAll(one -> one.server().name().equals(server) ? with(one, shown.name()) : one);
    }

    private static Kept with(Kept one, String tool) {
        var tools = new HashSet<>(one.tools());
        tools.add(tool);
        return new Kept(one.server(), one.allowed(), tools);
    }

    @Override
    public void forbidTool(String server, String tool) {
        throw new UnsupportedOperationException("no command forbids a tool");
    }

    @Override
    public List<String> problems(List<ToolChoice> wanted) {
        return List.of();
    }
}
