package baton.workflow;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where the nodes are drawn. Never part of what a workflow means.
public record Layout(Map<NodeId, Position> positions) {

    public static final Layout NONE = new Layout(Map.of());

    public Layout {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    public Optional<Position> of(NodeId node) {
        return Optional.ofNullable(positions.get(node));
    }

    public Layout with(Map<NodeId, Position> moved) {
        var changed = new LinkedHashMap<>(positions);
        changed.putAll(moved);
        return new Layout(changed);
    }

    public Layout without(Collection<NodeId> gone) {
        var changed = new LinkedHashMap<>(positions);
        changed.keySet().removeAll(gone);
        return new Layout(changed);
    }
}
