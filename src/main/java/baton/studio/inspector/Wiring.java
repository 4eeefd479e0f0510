package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Again;
import baton.workflow.Contract;
import baton.workflow.Edit;
import baton.workflow.Graphs;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Draws hand-offs without a drag: to whom a step can hand off, and the edits that do it.
final class Wiring {

    private static final Position NEXT = new Position(304, 0);

    private Wiring() {}

    /// The steps after or beside `from` to which it can hand off.
    static List<Node> forward(Workflow workflow, NodeId from) {
        var before = Graphs.before(workflow, from);
        return workflow.nodes().stream()
                .filter(node -> !before.contains(node.id()))
                .filter(node -> !(node.type() instanceof NodeType.Start))
                .filter(node -> isFree(workflow, from, node.id()))
                .toList();
    }

    /// The steps before `from` to which it can send work back.
    static List<Node> back(Workflow workflow, NodeId from) {
        var before = Graphs.before(workflow, from);
        return workflow.nodes().stream()
                .filter(node -> before.contains(node.id()) && !node.id().equals(from))
                .filter(node -> !(node.type() instanceof NodeType.Start))
                .filter(node -> isFree(workflow, from, node.id()))
                .toList();
    }

    private static boolean isFree(Workflow workflow, NodeId from, NodeId to) {
        return workflow.from(from).stream().noneMatch(handoff -> handoff.to().equals(to));
    }

    /// A hand-off that is taken when `when` says; one to a step that comes before goes back, three times at the
    /// most.
    static Handoff handoff(Workflow workflow, NodeId from, NodeId to, Route when) {
        var plain = Handoff.of(workflow.freshHandoffId(), from, to).withWhen(when);
        if (Graphs.before(workflow, from).contains(to)) {
            return plain.withAgain(Again.USUAL);
        }
        return plain.withGives(sameAsBefore(workflow, from));
    }

    /// An agent gives one answer: its next hand-off begins with what its first one agreed.
    private static Contract sameAsBefore(Workflow workflow, NodeId from) {
        if (workflow.node(from)
                .filter(node -> node.type() instanceof NodeType.Agent)
                .isEmpty()) {
            return Contract.NONE;
        }
        return workflow.from(from).stream()
                .filter(old -> !old.goesBack() && !old.gives().isEmpty())
                .map(Handoff::gives)
                .findFirst()
                .orElse(Contract.NONE);
    }

    /// A new step to which `from` hands off, to the right of it.
    static Edit toNew(Workflow workflow, NodeId from, Node added, Route when) {
        var at = workflow.layout().of(from).orElse(Position.ORIGIN).plus(NEXT.x(), NEXT.y());
        return new Edit.Together(
                text("add.label", added.name()),
                List.of(
                        new Edit.AddNode(added, freeFrom(workflow, at)),
                        new Edit.Connect(handoff(workflow, from, added.id(), when))));
    }

    private static Position freeFrom(Workflow workflow, Position at) {
        var free = at;
        while (workflow.layout().positions().containsValue(free)) {
            free = free.plus(0, 128);
        }
        return free;
    }

    /// A new agent, review or result without settings.
    static Node blank(Workflow workflow, NodeType type) {
        var name = workflow.freshName(text("new." + type.key()));
        return Node.of(workflow.freshNodeId(type.key()), name, type);
    }

    /// A review in the middle of `handoff`: what was agreed is shown to a person first, who approves it on to
    /// the step that got it before. Where only this leads on from an agent, the person can send it back to that
    /// agent.
    static Edit insertReview(Workflow workflow, Handoff handoff) {
        var review = blank(workflow, new NodeType.Review("", List.of()));
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.AddNode(review, between(workflow, handoff)));
        edits.add(new Edit.ChangeHandoff(handoff.withEnds(handoff.from(), review.id())));
        var on =
                Handoff.of(workflow.freshHandoffId(), review.id(), handoff.to()).withWhen(new Route.Approved());
        edits.add(new Edit.Connect(on));
        if (canComeBack(workflow, handoff)) {
            var back = new HandoffId(on.id().value() + "-back");
            edits.add(new Edit.Connect(Handoff.of(back, review.id(), handoff.from())
                    .withWhen(new Route.SentBack())
                    .withAgain(Again.USUAL)));
        }
        return new Edit.Together(text("insert.label", review.name()), edits);
    }

    private static boolean canComeBack(Workflow workflow, Handoff handoff) {
        return workflow.from(handoff.from()).size() == 1
                && workflow.node(handoff.from())
                        .filter(node -> node.type() instanceof NodeType.Agent)
                        .isPresent();
    }

    private static Position between(Workflow workflow, Handoff handoff) {
        var from = workflow.layout().of(handoff.from()).orElse(Position.ORIGIN);
        var to = workflow.layout().of(handoff.to()).orElse(from.plus(2 * NEXT.x(), 0));
        return new Position((from.x() + to.x()) / 2, (from.y() + to.y()) / 2 + 128);
    }

    /// Puts the hand-offs that leave `from` in the order of `wanted`.
    static Edit reordered(Workflow workflow, List<Handoff> wanted) {
        var ids = Set.copyOf(wanted.stream().map(Handoff::id).toList());
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.RemoveHandoffs(ids));
        wanted.forEach(handoff -> edits.add(new Edit.Connect(handoff)));
        return new Edit.Together(
                text("reorder.label", workflow.nameOf(wanted.getFirst().from())), edits);
    }
}
