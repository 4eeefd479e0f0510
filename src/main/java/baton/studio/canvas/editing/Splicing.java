package baton.studio.canvas.editing;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Places;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts a step that is there already in the middle of a hand-off.
public final class Splicing {

    /// How near to the steps beside it it may be.
    private static final double LEAST_ROOM = 64;

    private static final Messages MESSAGES = Messages.of("canvas");

    private Splicing() {}

    /// Whether a step can be put in the middle of a hand-off: nothing leads to it or away from it yet.
    public static boolean isLoose(Workflow workflow, NodeId node) {
        boolean fits = workflow.node(node)
                .filter(one -> switch (one.type()) {
                    case NodeType.Agent _, NodeType.Review _, NodeType.Decision _ -> true;
                    case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> false;
                })
                .isPresent();
        return fits && workflow.from(node).isEmpty() && workflow.to(node).isEmpty();
    }

    /// What was agreed is now given to `node`, which hands on to the step that got it before. It lies at `place`
    /// then, or further right where that is too near to the step before it; those after it move on if there is
    /// too little room.
    ///
    /// @throws java.util.NoSuchElementException if there is no such hand-off or step
    public static Edit into(Workflow workflow, HandoffId handoff, NodeId node, Position place) {
        var split = workflow.handoff(handoff).orElseThrow();
        var step = workflow.node(node).orElseThrow();
        var boxes = new LinkedHashMap<>(Places.of(workflow));
        boxes.remove(node);
        var box = Box.at(place, CardSize.width(step), CardSize.height(step));
        var from = boxes.get(split.from());
        if (from != null && isTooNear(from, box)) {
            box = box.moved(CardSize.snapped(from.right() + CardSize.GAP) - box.x(), 0);
        }
        var moved = new LinkedHashMap<NodeId, Position>();
        var to = boxes.get(split.to());
        if (to != null && (from == null || to.x() >= from.right()) && isTooNear(to, box)) {
            moved.putAll(pushed(split.to(), boxes, CardSize.snapped(box.right() + CardSize.GAP - to.x())));
        }
        moved.put(node, box.corner());
        var edits = new ArrayList<Edit>(List.of(new Edit.MoveNodes(moved)));
        edits.addAll(wires(workflow, split, step));
        return new Edit.Together(MESSAGES.text("splice.label", step.name()), edits);
    }

    private static boolean isTooNear(Box other, Box box) {
        return new Box(
                        other.x() - LEAST_ROOM,
                        other.y() - CardSize.GRID,
                        other.width() + 2 * LEAST_ROOM,
                        other.height() + 2 * CardSize.GRID)
                .touches(box);
    }

    /// The hand-off leads to `node`, and another one from there to where it led.
    static List<Edit> wires(Workflow workflow, Handoff handoff, Node node) {
        var on = Handoff.of(workflow.freshHandoffId(), node.id(), handoff.to());
        return List.of(
                new Edit.ChangeHandoff(handoff.withEnds(handoff.from(), node.id())),
                new Edit.Connect(node.type() instanceof NodeType.Review ? on.withWhen(new Route.Approved()) : on));
    }

    /// Everything that lies as far right as the step that makes room moves with it, so that the drawing keeps
    /// its shape.
    static Map<NodeId, Position> pushed(NodeId first, Map<NodeId, Box> boxes, double by) {
        var moved = new LinkedHashMap<NodeId, Position>();
        var from = boxes.getOrDefault(first, new Box(0, 0, 0, 0)).x();
        boxes.forEach((id, box) -> {
            if (box.x() >= from) {
                moved.put(id, box.corner().plus(by, 0));
            }
        });
        return moved;
    }
}
