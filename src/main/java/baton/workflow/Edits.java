package baton.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Carries out [Edit]s, and says in a few words what each did.
public final class Edits {

    private Edits() {}

    /// `workflow` with `edit` done. What it refers to and is not there is passed over.
    ///
    /// @throws IllegalArgumentException if it adds a node or a hand-off whose id is taken
    public static Workflow apply(Workflow workflow, Edit edit) {
        return switch (edit) {
            case Edit.AddNode(var node, var at) ->
                workflow.withGraph(plus(workflow.nodes(), node), workflow.handoffs())
                        .withLayout(workflow.layout().with(Map.of(node.id(), at)));
            case Edit.ChangeNode(var node) ->
                workflow.withGraph(
                        replaced(workflow.nodes(), old -> old.id().equals(node.id()), _ -> node), workflow.handoffs());
            case Edit.RemoveNodes(var gone) ->
                workflow.withGraph(
                                without(workflow.nodes(), node -> gone.contains(node.id())),
                                without(
                                        workflow.handoffs(),
                                        handoff -> gone.contains(handoff.from()) || gone.contains(handoff.to())))
                        .withLayout(workflow.layout().without(gone));
            case Edit.MoveNodes(var to) -> workflow.withLayout(workflow.layout().with(to));
            case Edit.Connect(var handoff) -> workflow.withGraph(workflow.nodes(), plus(workflow.handoffs(), handoff));
            case Edit.ChangeHandoff(var handoff) ->
                workflow.withGraph(
                        workflow.nodes(),
                        replaced(workflow.handoffs(), old -> old.id().equals(handoff.id()), _ -> handoff));
            case Edit.RemoveHandoffs(var gone) ->
                workflow.withGraph(
                        workflow.nodes(), without(workflow.handoffs(), handoff -> gone.contains(handoff.id())));
            case Edit.Describe(var name, var about) -> workflow.withName(name).withAbout(about);
            case Edit.ChangeLimits(var limits) -> workflow.withLimits(limits);
            case Edit.AddNote(var note) -> workflow.withNotes(plus(workflow.notes(), note));
            case Edit.ChangeNote(var note) ->
                workflow.withNotes(replaced(workflow.notes(), old -> old.id().equals(note.id()), _ -> note));
            case Edit.RemoveNotes(var gone) ->
                workflow.withNotes(without(workflow.notes(), note -> gone.contains(note.id())));
            case Edit.Together(var _, var edits) -> together(workflow, edits);
        };
    }

    private static Workflow together(Workflow workflow, List<Edit> edits) {
        var changed = workflow;
        for (var one : edits) {
            changed = apply(changed, one);
        }
        return changed;
    }

    /// What `edit` does to `workflow`, for the undo button: "Move 3 steps", "Add Writer".
    public static String label(Workflow workflow, Edit edit) {
        return switch (edit) {
            case Edit.AddNode(var node, var _) -> "Add " + node.name();
            case Edit.ChangeNode(var node) -> "Change " + node.name();
            case Edit.RemoveNodes(var gone) ->
                "Remove " + (gone.size() == 1 ? workflow.nameOf(gone.iterator().next()) : gone.size() + " steps");
            case Edit.MoveNodes(var to) ->
                "Move "
                        + (to.size() == 1
                                ? workflow.nameOf(to.keySet().iterator().next())
                                : to.size() + " steps");
            case Edit.Connect(var handoff) ->
                "Hand off from " + workflow.nameOf(handoff.from()) + " to " + workflow.nameOf(handoff.to());
            case Edit.ChangeHandoff(var handoff) ->
                "Change what " + workflow.nameOf(handoff.from()) + " hands to " + workflow.nameOf(handoff.to());
            case Edit.RemoveHandoffs(var gone) ->
                gone.size() == 1 ? "Remove hand-off" : "Remove " + gone.size() + " hand-offs";
            case Edit.Describe _ -> "Rename workflow";
            case Edit.ChangeLimits _ -> "Change limits";
            case Edit.AddNote _ -> "Add note";
            case Edit.ChangeNote _ -> "Change note";
            case Edit.RemoveNotes _ -> "Remove note";
            case Edit.Together(var label, var _) -> label;
        };
    }

    private static <T> List<T> plus(List<T> list, T item) {
        var changed = new ArrayList<>(list);
        changed.add(item);
        return changed;
    }

    private static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }

    private static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> with) {
        return list.stream()
                .map(item -> which.test(item) ? with.apply(item) : item)
                .toList();
    }
}
