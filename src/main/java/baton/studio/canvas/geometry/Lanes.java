package baton.studio.canvas.geometry;

import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Which hand-offs have to keep off each other: those between the same two cards, those that go back, and those of
/// these that leave or reach the same card. Depends on what is drawn, not on where.
final class Lanes {

    /// @param between which it is of those between the same two cards, from 0
    /// @param back    which it is of all that go back, from 0
    /// @param out     which it is of those that go back from its first card or to it, from 1
    /// @param in      which it is of those that go back from its last card or to it, from 1
    record Lane(int between, int back, int out, int in) {
        static final Lane FIRST = new Lane(0, 0, 1, 1);
    }

    private record Pair(NodeId from, NodeId to) {}

    private final Map<HandoffId, Lane> lanes = new HashMap<>();
    private final Map<Pair, Integer> between = new HashMap<>();
    private final Map<NodeId, Integer> under = new HashMap<>();
    private int back;

    private Lanes() {}

    static Lanes of(Collection<Handoff> handoffs) {
        var lanes = new Lanes();
        handoffs.forEach(lanes::add);
        return lanes;
    }

    private void add(Handoff handoff) {
        if (handoff.goesBack()) {
            int out = under.merge(handoff.from(), 1, Integer::sum);
            int in = handoff.from().equals(handoff.to()) ? out : under.merge(handoff.to(), 1, Integer::sum);
            lanes.put(handoff.id(), new Lane(0, back++, out, in));
            return;
        }
        int lane = between.merge(new Pair(handoff.from(), handoff.to()), 1, Integer::sum) - 1;
        if (lane > 0) {
            lanes.put(handoff.id(), new Lane(lane, 0, 1, 1));
        }
    }

    Lane of(HandoffId handoff) {
        return lanes.getOrDefault(handoff, Lane.FIRST);
    }
}
