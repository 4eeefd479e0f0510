package baton.studio.document;

import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Problem;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The workflow that is open. Every change goes through [#edit], so every change can be undone; views draw what
/// [#presentProperty] holds and keep no workflow of their own. Use it on the JavaFX thread only.
public final class Document {

    private final ReadOnlyObjectWrapper<Workflow> present = new ReadOnlyObjectWrapper<>(Workflow.EMPTY);
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NOTHING);
    private final UndoHistory history = new UndoHistory();
    private Workflow saved = Workflow.EMPTY;
    private String typing = "";

    public Document() {
        open(Workflow.EMPTY);
    }

    /// Shows `workflow` as it lies on disk; nothing can be undone then.
    public void open(Workflow workflow) {
        history.clear();
        saved = workflow;
        selection.set(Selection.NOTHING);
        show(workflow);
    }

    /// The present state is on disk.
    public void markSaved() {
        markSaved(present());
    }

    /// `workflow`, which was the present state a moment ago, is on disk.
    public void markSaved(Workflow workflow) {
        saved = workflow;
        dirty.set(!present().equals(saved));
    }

    /// Carries out a change as one step of undo. One that changes nothing leaves no trace.
    public void edit(Edit edit) {
        typing = "";
        apply(edit);
    }

    /// Carries out a change made by typing: as long as `where` stays the same, all of it is one step of undo.
    ///
    /// @param where names the place that is typed into; not empty
    public void type(String where, Edit edit) {
        if (!typing.equals(where)) {
            apply(edit);
            typing = where;
            return;
        }
        var changed = Edits.apply(present(), edit);
        if (!changed.equals(present())) {
            history.amended();
            show(changed);
            typing = where;
        }
    }

    /// What is typed next is a step of undo of its own.
    public void endTyping() {
        typing = "";
    }

    private void apply(Edit edit) {
        var before = present();
        var changed = Edits.apply(before, edit);
        if (!changed.equals(before)) {
            history.changed(Edits.label(before, edit), before);
            show(changed);
        }
    }

    public void undo() {
        history.undo(present()).ifPresent(this::show);
    }

    public void redo() {
        history.redo(present()).ifPresent(this::show);
    }

    private void show(Workflow workflow) {
        typing = "";
        undoLabel.set(history.undoLabel());
        redoLabel.set(history.redoLabel());
        problems.set(Validator.check(workflow));
        dirty.set(!workflow.equals(saved));
        present.set(workflow);
        selection.set(selection.get().within(workflow));
    }

    public Workflow present() {
        return present.get();
    }

    public ReadOnlyObjectProperty<Workflow> presentProperty() {
        return present.getReadOnlyProperty();
    }

    /// What is wrong with the present state, those problems that stop a run first. Never older than the present
    /// state.
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// The first problem that stops a run, if there is one.
    public Optional<Problem> firstStopper() {
        return problems.get().stream().filter(Problem::stopsRun).findFirst();
    }

    /// Whether the present state differs from what is on disk.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// What undo would undo; empty if there is nothing.
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /// What redo would do again; empty if there is nothing.
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /// What is selected; never holds what is not there.
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    public Selection selection() {
        return selection.get();
    }

    public void select(Selection wanted) {
        selection.set(wanted.within(present()));
    }
}
