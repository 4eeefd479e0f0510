package baton.run;

import baton.workflow.NodeId;
import java.util.HashMap;
import java.util.Map;

/// What the person said about tools for the whole of a run.
record Grants(Map<Scope, Boolean> said) {

    static final Grants NONE = new Grants(Map.of());

    record Scope(NodeId agent, String tool, String scope) {}

    Grants {
        said = Map.copyOf(said);
    }

    Grants with(NodeId agent, ToolWish wish, boolean allowed) {
        if (wish.scope().isEmpty()) {
            return this;
        }
        var all = new HashMap<>(said);
        all.put(scope(agent, wish), allowed);
        return new Grants(all);
    }

    boolean allow(NodeId agent, ToolWish wish) {
        return said.getOrDefault(scope(agent, wish), false);
    }

    boolean forbid(NodeId agent, ToolWish wish) {
        return !said.getOrDefault(scope(agent, wish), true);
    }

    private static Scope scope(NodeId agent, ToolWish wish) {
        return new Scope(agent, wish.call().tool(), wish.scope());
    }
}
