package baton.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Carries out [Edit]s, and says in a few words what each did.
public final class Edits {

    private static final Words WORDS = Words.of("baton.workflow.words");

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
            case Edit.AddNode(var node, var _) -> WORDS.text("edit.add", node.name());
            case Edit.ChangeNode(var node) -> WORDS.text("edit.change", node.name());
            case Edit.RemoveNodes(var gone) ->
                gone.size() == 1
                        ? WORDS.text(
                                "edit.remove", workflow.nameOf(gone.iterator().next()))
                        : WORDS.text("edit.remove-steps", gone.size());
            case Edit.MoveNodes(var to) ->
                to.size() == 1
                        ? WORDS.text(
                                "edit.move",
                                workflow.nameOf(to.keySet().iterator().next()))
                        : WORDS.text("edit.move-steps", to.size());
            case Edit.Connect(var handoff) ->
                WORDS.text("edit.hand-off", workflow.nameOf(handoff.from()), workflow.nameOf(handoff.to()));
            case Edit.ChangeHandoff(var handoff) ->
                WORDS.text("edit.change-hand-off", workflow.nameOf(handoff.from()), workflow.nameOf(handoff.to()));
            case Edit.RemoveHandoffs(var gone) -> WORDS.text("edit.remove-hand-offs", gone.size());
            case Edit.Describe _ -> WORDS.text("edit.describe");
            case Edit.ChangeLimits _ -> WORDS.text("edit.limits");
            case Edit.AddNote _ -> WORDS.text("edit.add-note");
            case Edit.ChangeNote _ -> WORDS.text("edit.change-note");
            case Edit.RemoveNotes _ -> WORDS.text("edit.remove-note");
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
