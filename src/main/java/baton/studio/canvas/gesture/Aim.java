package baton.studio.canvas.gesture;

import baton.studio.canvas.editing.Verdict;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/// What a line that is being drawn would end at.
public sealed interface Aim {

    enum AtNothing implements Aim {
        NOTHING
    }

    record At(NodeId node, Verdict verdict) implements Aim {}

    /// How near to a card a line has to end, in pixels.
    double REACH = 40;

    /// The card under `to` on the canvas, or the nearest within reach. The card at the other end of the line counts
    /// only if the pointer is well inside it.
    static Aim near(Position to, NodeId other, Situation situation, Function<NodeId, Verdict> judge) {
        double reach = REACH / situation.viewport().zoom();
        return situation.boxes().entrySet().stream()
                .filter(entry -> entry.getKey().equals(other)
                        ? entry.getValue().grown(-REACH / 2).contains(to)
                        : entry.getValue().distance(to) <= reach)
                .min(Comparator.comparingDouble(entry -> entry.getValue().distance(to)))
                .map(Map.Entry::getKey)
                .<Aim>map(node -> new At(node, judge.apply(node)))
                .orElse(AtNothing.NOTHING);
    }
}
