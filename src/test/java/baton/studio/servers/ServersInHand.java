package baton.studio.servers;

import baton.engine.ToolServers;
import baton.run.Effect;
import baton.workflow.ToolChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Servers of tools in memory. Each works and has what `offered` says, unless `trouble` says why it does not.
final class ServersInHand implements ToolServers {

    final Map<String, String> secrets = new HashMap<>();
    final List<Offered> offered = new ArrayList<>();
    String trouble = "";
    String refuses = "";
    boolean full;
    private final Map<String, Kept> kept = new TreeMap<>();

    static Offered tool(String name, Effect effect) {
        return new Offered(name, "Does " + name + ".", "{}", effect, false, Standing.NEW, "1");
    }

    static Server program(String name, String... command) {
        return new Server(name, new Way.Program(List.of(command), Map.of(), Set.of()));
    }

    ServersInHand with(Server server, boolean allowed, String... tools) {
        var granted = List.of(tools).stream()
                .map(tool -> new Granted(tool, "Does " + tool + ".", Effect.CHANGES))
                .toList();
        kept.put(server.name(), new Kept(server, allowed, granted));
        return this;
    }

    Kept kept(String name) {
        return kept.getOrDefault(name, new Kept(program(name, "gone"), false, List.of()));
    }

    @Override
    public List<Kept> servers() {
        return List.copyOf(kept.values());
    }

    @Override
    public String save(Server server, Map<String, String> typed) {
        if (full) {
            throw new UncheckedIOException("The disk is full.", new IOException());
        }
        var before = kept.get(server.name());
        boolean same = before != null && before.allowed() && before.server().equals(server);
        kept.put(server.name(), new Kept(server, same, before == null ? List.of() : before.granted()));
        secrets.putAll(typed);
        return typed.isEmpty() ? "" : "Its secret is in a drawer.";
    }

    @Override
    public void remove(String name) {
        kept.remove(name);
    }

    @Override
    public Check allow(Server shown) {
        if (!refuses.isEmpty()) {
            return new Check(false, refuses, List.of());
        }
        kept.put(shown.name(), new Kept(shown, true, kept(shown.name()).granted()));
        return test(shown.name());
    }

    @Override
    public Check test(String name) {
        if (!trouble.isEmpty()) {
            return new Check(false, trouble, List.of());
        }
        return new Check(
                true,
                "It works.",
                offered.stream().map(one -> standing(name, one)).toList());
    }

    private Offered standing(String server, Offered one) {
        if (!kept(server).tools().contains(one.name()) || one.standing() == Standing.CHANGED) {
            return one;
        }
        return new Offered(
                one.name(), one.about(), one.arguments(), one.effect(), false, Standing.ALLOWED, one.print());
    }

    @Override
    public void allowTool(String server, Offered shown) {
        if (full) {
            throw new UncheckedIOException("The disk is full.", new IOException());
        }
        forbidTool(server, shown.name());
        var granted = new ArrayList<>(kept(server).granted());
        granted.add(new Granted(shown.name(), shown.about(), shown.effect()));
        kept.put(server, new Kept(kept(server).server(), kept(server).allowed(), granted));
    }

    @Override
    public void forbidTool(String server, String tool) {
        kept.put(
                server,
                new Kept(
                        kept(server).server(),
                        kept(server).allowed(),
                        kept(server).granted().stream()
                                .filter(one -> !one.name().equals(tool))
                                .toList()));
    }

    @Override
    public List<String> problems(List<ToolChoice> wanted) {
        return List.of();
    }
}
