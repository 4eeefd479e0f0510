package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.canvas.editing.Added;
import baton.studio.canvas.editing.Connecting;
import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.editing.NewNodes;
import baton.studio.canvas.editing.Newcomer;
import baton.studio.canvas.editing.Verdict;
import baton.studio.document.Selection;
import baton.workflow.Again;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Draws hand-offs without a drag, by the same rules as the canvas: to whom a step can hand off, and the edits
/// that do it.
public final class Wiring {

    private Wiring() {}

    /// A step, and the hand-off to it that there could be.
    record Way(Node to, Handoff handoff) {}

    /// The steps after or beside `from` to which it can hand off.
    static List<Way> forward(Workflow workflow, NodeId from) {
        return ways(workflow, from).stream()
                .filter(way -> !way.handoff().goesBack())
                .toList();
    }

    /// The steps before `from` to which it can send work back.
    static List<Way> back(Workflow workflow, NodeId from) {
        return ways(workflow, from).stream()
                .filter(way -> way.handoff().goesBack())
                .toList();
    }

    private static List<Way> ways(Workflow workflow, NodeId from) {
        return workflow.nodes().stream()
                .flatMap(to -> allowed(workflow, from, to).stream())
                .toList();
    }

    private static Optional<Way> allowed(Workflow workflow, NodeId from, Node to) {
        return switch (Connecting.judge(workflow, from, to.id())) {
            case Verdict.Allowed(var handoff) -> Optional.of(new Way(to, handoff));
            case Verdict.Refused _ -> Optional.empty();
        };
    }

    /// `handoff`, taken when `wanted` says; one that is wanted always keeps what suits its ends.
    static Handoff taken(Handoff handoff, Route wanted) {
        return wanted instanceof Route.Always ? handoff : handoff.withWhen(wanted);
    }

    /// A new step to the right of `from`, which hands off to it when `wanted` says.
    static Added toNew(Workflow workflow, NodeId from, Kind kind, Route wanted) {
        var added = NewNodes.after(workflow, from, new Newcomer(kind, ""));
        return new Added(taken(added.edit(), wanted), added.selection());
    }

    private static Edit taken(Edit edit, Route wanted) {
        return switch (edit) {
            case Edit.Connect(var handoff) -> new Edit.Connect(taken(handoff, wanted));
            case Edit.Together(var label, var edits) ->
                new Edit.Together(
                        label, edits.stream().map(one -> taken(one, wanted)).toList());
            case Edit.AddNode _,
                    Edit.ChangeNode _,
                    Edit.RemoveNodes _,
                    Edit.MoveNodes _,
                    Edit.ChangeHandoff _,
                    Edit.RemoveHandoffs _,
                    Edit.Describe _,
                    Edit.ChangeLimits _,
                    Edit.AddNote _,
                    Edit.ChangeNote _,
                    Edit.RemoveNotes _ -> edit;
        };
    }

    /// A review in the middle of `handoff`: a person sees what was agreed first, and approves it on to the step
    /// that got it before. Where the agent has no other hand-off, the person can send it back there.
    static Added insertReview(Workflow workflow, Handoff handoff) {
        var added = NewNodes.into(workflow, handoff.id(), new Newcomer(Kind.REVIEW, ""));
        var changed = Edits.apply(workflow, added.edit());
        var review = changed.handoff(handoff.id()).map(Handoff::to);
        if (review.isEmpty() || !canComeBack(workflow, handoff)) {
            return added;
        }
        var back = Handoff.of(changed.freshHandoffId(), review.get(), handoff.from())
                .withWhen(new Route.SentBack())
                .withAgain(Again.USUAL);
        var both = List.of(added.edit(), new Edit.Connect(back));
        return new Added(new Edit.Together(Edits.label(workflow, added.edit()), both), Selection.of(review.get()));
    }

    private static boolean canComeBack(Workflow workflow, Handoff handoff) {
        return workflow.from(handoff.from()).size() == 1
                && workflow.node(handoff.from())
                        .filter(node -> node.type() instanceof NodeType.Agent)
                        .isPresent();
    }

    /// Puts the hand-offs that leave one step in the order of `wanted`.
    public static Edit reordered(Workflow workflow, List<Handoff> wanted) {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.RemoveHandoffs(
                Set.copyOf(wanted.stream().map(Handoff::id).toList())));
        wanted.forEach(handoff -> edits.add(new Edit.Connect(handoff)));
        return new Edit.Together(
                text("reorder.label", workflow.nameOf(wanted.getFirst().from())), edits);
    }
}
