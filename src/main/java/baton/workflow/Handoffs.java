package baton.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The hand-offs of a workflow, to be found by either end as well. Safe for several threads.
final class Handoffs extends Named<HandoffId, Handoff> {

    // Made when first asked for: most of the workflows that an editor makes are never asked.
    private volatile @Nullable Map<NodeId, List<Handoff>> byFrom;
    private volatile @Nullable Map<NodeId, List<Handoff>> byTo;

    private Handoffs(List<Handoff> all) {
        super(all, Handoff::id, "hand-offs");
    }

    static Handoffs of(List<Handoff> all) {
        return all instanceof Handoffs handoffs ? handoffs : new Handoffs(all);
    }

    List<Handoff> from(NodeId node) {
        var known = byFrom;
        if (known == null) {
            known = by(Handoff::from);
            byFrom = known;
        }
        return known.getOrDefault(node, List.of());
    }

    List<Handoff> to(NodeId node) {
        var known = byTo;
        if (known == null) {
            known = by(Handoff::to);
            byTo = known;
        }
        return known.getOrDefault(node, List.of());
    }

    private Map<NodeId, List<Handoff>> by(Function<Handoff, NodeId> end) {
        return stream().collect(Collectors.groupingBy(end, Collectors.toUnmodifiableList()));
    }
}
