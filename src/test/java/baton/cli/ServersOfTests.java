package baton.cli;

import baton.engine.ToolServers;
import baton.run.Effect;
import baton.workflow.ToolChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        kept.add(new Kept(server, false, List.of()));
        secrets.putAll(typed);
        return typed.isEmpty() ? "" : "Its secret is in a drawer.";
    }

    @Override
    public void remove(String name) {
        kept.removeIf(one -> one.server().name().equals(name));
    }

    @Override
    public Check allow(Server shown) {
        kept.replaceAll(one -> one.server().equals(shown) ? new Kept(shown, true, one.granted()) : one);
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
        kept.replaceAll(one -> one.server().name().equals(server) ? with(one, shown) : one);
    }

    private static Kept with(Kept one, Offered shown) {
        var granted = new ArrayList<>(without(one, shown.name()).granted());
        granted.add(new Granted(shown.name(), shown.about(), shown.effect()));
        return new Kept(one.server(), one.allowed(), granted);
    }

    private static Kept without(Kept one, String tool) {
        return new Kept(
                one.server(),
                one.allowed(),
                one.granted().stream()
                        .filter(granted -> !granted.name().equals(tool))
                        .toList());
    }

    @Override
    public void forbidTool(String server, String tool) {
        kept.replaceAll(one -> one.server().name().equals(server) ? without(one, tool) : one);
    }

    @Override
    public List<String> problems(List<ToolChoice> wanted) {
        return List.of();
    }
}
