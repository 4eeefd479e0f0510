package baton.studio.document;

import baton.workflow.Workflow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The changes that one can go back over, without a limit, each with its name. Of each it keeps what was
/// changed, not the workflow; so it has to be handed the present state, which must be the one that the last
/// change made.
final class UndoHistory {

    /// A change and its name.
    private record Mark(String label, Patch patch) {}

    private final Deque<Mark> past = new ArrayDeque<>();
    private final Deque<Mark> future = new ArrayDeque<>();

    /// What is called `label` made `after` of `before`.
    void changed(String label, Workflow before, Workflow after) {
        past.push(new Mark(label, Patch.between(before, after)));
        future.clear();
    }

    /// `after` was made of `before` by a change that belongs to the last one: it is undone together with it.
    void amended(Workflow before, Workflow after) {
        var last = past.pop();
        past.push(new Mark(last.label(), Patch.between(last.patch().backFrom(before), after)));
        future.clear();
    }

    /// The state before the last `times` changes; empty if there are none.
    Optional<Workflow> undo(Workflow present, int times) {
        var state = present;
        for (int done = 0; done < times && !past.isEmpty(); done++) {
            var mark = past.pop();
            future.push(mark);
            state = mark.patch().backFrom(state);
        }
        return state.equals(present) ? Optional.empty() : Optional.of(state);
    }

    /// The state after the next `times` changes that were undone; empty if there are none.
    Optional<Workflow> redo(Workflow present, int times) {
        var state = present;
        for (int done = 0; done < times && !future.isEmpty(); done++) {
            var mark = future.pop();
            past.push(mark);
            state = mark.patch().onto(state);
        }
        return state.equals(present) ? Optional.empty() : Optional.of(state);
    }

    /// What the next undo undoes; empty if there is nothing to undo.
    String undoLabel() {
        return past.isEmpty() ? "" : past.peek().label();
    }

    /// What the next redo does again; empty if there is nothing.
    String redoLabel() {
        return future.isEmpty() ? "" : future.peek().label();
    }

    /// What can be undone, the latest first; at most `most`.
    List<String> past(int most) {
        return past.stream().limit(most).map(Mark::label).toList();
    }

    /// What can be done again, the next first; at most `most`.
    List<String> future(int most) {
        return future.stream().limit(most).map(Mark::label).toList();
    }

    /// How many steps, hand-offs, notes and places it holds on to in all.
    int weight() {
        return past.stream().mapToInt(mark -> mark.patch().weight()).sum()
                + future.stream().mapToInt(mark -> mark.patch().weight()).sum();
    }

    void clear() {
        past.clear();
        future.clear();
    }
}
