package baton.studio.document;

import baton.workflow.Workflow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The states that one can go back to, each with the name of the change that left it. Keeps the last [#DEPTH].
final class UndoHistory {

    static final int DEPTH = 500;

    /// A state, and the name of the change that led from it or to it.
    record Mark(String label, Workflow workflow) {}

    private final Deque<Mark> past = new ArrayDeque<>();
    private final Deque<Mark> future = new ArrayDeque<>();

    /// `before` was changed by what is called `label`.
    void changed(String label, Workflow before) {
        past.push(new Mark(label, before));
        if (past.size() > DEPTH) {
            past.removeLast();
        }
        future.clear();
    }

    /// A change that belongs to the last one: what can be undone stays, what could be redone is gone.
    void amended() {
        future.clear();
    }

    Optional<Workflow> undo(Workflow present) {
        return step(past, future, present);
    }

    Optional<Workflow> redo(Workflow present) {
        return step(future, past, present);
    }

    private static Optional<Workflow> step(Deque<Mark> from, Deque<Mark> to, Workflow present) {
        return Optional.ofNullable(from.poll()).map(mark -> {
            to.push(new Mark(mark.label(), present));
            return mark.workflow();
        });
    }

    /// What the next undo undoes; empty if there is nothing to undo.
    String undoLabel() {
        return past.isEmpty() ? "" : past.peek().label();
    }

    /// What the next redo does again; empty if there is nothing.
    String redoLabel() {
        return future.isEmpty() ? "" : future.peek().label();
    }

    void clear() {
        past.clear();
        future.clear();
    }
}
