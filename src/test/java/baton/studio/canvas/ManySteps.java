package baton.studio.canvas;

import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// A large workflow: ten rows of agents, each handing off to the next and to the one below it.
public final class ManySteps {

    private ManySteps() {}

    public static Workflow workflow(int count) {
        var nodes = new ArrayList<Node>();
        var handoffs = new ArrayList<Handoff>();
        Map<NodeId, Position> places = new HashMap<>();
        for (int i = 0; i < count; i++) {
            nodes.add(CanvasSamples.node("a" + i, "Agent " + i, CanvasSamples.agent("Does job number " + i)));
            places.put(CanvasSamples.id("a" + i), new Position(i % 10 * 344, i / 10 * 160));
            if (i % 10 > 0) {
                handoffs.add(CanvasSamples.handoff("h" + i, "a" + (i - 1), "a" + i));
            }
            if (i >= 10 && i % 10 < 9) {
                handoffs.add(CanvasSamples.handoff("d" + i, "a" + (i - 10), "a" + (i + 1)));
            }
        }
        return CanvasSamples.workflow("Many", nodes, handoffs, places);
    }
}
