package baton.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// What one state of a workflow has otherwise than another, as a person would tell it.
///
/// @param changes of the workflow as a whole, of its steps, its hand-offs and its notes, in this order
/// @param moved   how many steps lie elsewhere
public record Differences(List<Change> changes, int moved) {

    public enum What {
        WORKFLOW,
        STEP,
        HANDOFF,
        NOTE
    }

    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    /// One thing that is not the same.
    ///
    /// @param name    what people call it; of a hand-off, the step that it leaves
    /// @param to      of a hand-off, the step that it leads to; else empty
    /// @param aspects what of it is different, where it was changed
    public record Change(What what, How how, String name, String to, Set<Aspect> aspects) {
        public Change {
            aspects = Set.copyOf(aspects);
        }
    }

    public Differences {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && moved == 0;
    }

    /// What `after` has otherwise than `before`. Steps, hand-offs and notes are the same if their ids are.
    public static Differences between(Workflow before, Workflow after) {
        var changes = new ArrayList<Change>();
        var whole = Aspect.differentIn(before, after);
        if (!whole.isEmpty()) {
            changes.add(new Change(What.WORKFLOW, How.CHANGED, after.name(), "", whole));
        }
        changes.addAll(parts(
                before.nodes(),
                after.nodes(),
                Node::id,
                (how, node, aspects) -> new Change(What.STEP, how, node.name(), "", aspects),
                Aspect::differentIn));
        changes.addAll(parts(
                before.handoffs(),
                after.handoffs(),
                Handoff::id,
                (how, handoff, aspects) -> {
                    var there = how == How.REMOVED ? before : after;
                    return new Change(
                            What.HANDOFF, how, there.nameOf(handoff.from()), there.nameOf(handoff.to()), aspects);
                },
                Aspect::differentIn));
        changes.addAll(parts(
                before.notes(),
                after.notes(),
                Note::id,
                (how, note, aspects) -> new Change(What.NOTE, how, note.text(), "", aspects),
                Aspect::differentIn));
        return new Differences(changes, moved(before, after));
    }

    @FunctionalInterface
    private interface Telling<T> {
        Change of(How how, T part, Set<Aspect> aspects);
    }

    @FunctionalInterface
    private interface Comparing<T> {
        Set<Aspect> of(T before, T after);
    }

    private static <T> List<Change> parts(
            List<T> before, List<T> after, Function<T, Object> id, Telling<T> tell, Comparing<T> compare) {
        var old = byId(before, id);
        var seen = new LinkedHashSet<Object>();
        var changes = new ArrayList<Change>();
        for (var part : after) {
            seen.add(id.apply(part));
            var was = old.get(id.apply(part));
            if (was == null) {
                changes.add(tell.of(How.ADDED, part, Set.of()));
            } else if (!was.equals(part)) {
                var aspects = compare.of(was, part);
                changes.add(tell.of(How.CHANGED, part, aspects.isEmpty() ? EnumSet.of(Aspect.OTHER) : aspects));
            }
        }
        before.stream()
                .filter(part -> !seen.contains(id.apply(part)))
                .forEach(part -> changes.add(tell.of(How.REMOVED, part, Set.of())));
        return changes;
    }

    private static <T> Map<Object, T> byId(List<T> parts, Function<T, Object> id) {
        var all = new HashMap<Object, T>();
        parts.forEach(part -> all.put(id.apply(part), part));
        return all;
    }

    private static int moved(Workflow before, Workflow after) {
        return (int) after.nodes().stream()
                .map(Node::id)
                .filter(id -> before.node(id).isPresent())
                .filter(id ->
                        !Objects.equals(before.layout().of(id), after.layout().of(id)))
                .count();
    }
}
