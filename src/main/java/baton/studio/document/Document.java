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
    /// What is on disk, where that is known.
    private Optional<Workflow> saved = Optional.empty();
    private String typing = "";

    public Document() {
        problems.set(Validator.check(present()));
        open(Workflow.EMPTY);
    }

    /// Shows `workflow` as it lies on disk; nothing can be undone then.
    public void open(Workflow workflow) {
        history.clear();
        saved = Optional.of(workflow);
        selection.set(Selection.NOTHING);
        show(workflow);
    }

    /// Shows `workflow`, which is on no disk; nothing can be undone then.
    public void openUnsaved(Workflow workflow) {
        open(Workflow.EMPTY);
        show(workflow);
    }

    /// The present state is on disk.
    public void markSaved() {
        markSaved(present());
    }

    /// `workflow`, which was the present state a moment ago, is on disk.
    public void markSaved(Workflow workflow) {
        saved = Optional.of(workflow);
        dirty.set(!isSavedAs(present()));
    }

    /// What is on disk is not known any more; the present state differs from it.
    void markUnsaved() {
        saved = Optional.empty();
        dirty.set(true);
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
            history.amended(present(), changed);
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
            history.changed(Edits.label(before, edit), before, changed);
            show(changed);
        }
    }

    /// Puts `workflow` in the place of the present state, as one step of undo that is called `label`.
    public void replace(String label, Workflow workflow) {
        var before = present();
        if (!workflow.equals(before)) {
            history.changed(label, before, workflow);
            show(workflow);
        }
    }

    public void undo() {
        undoLast(1);
    }

    /// Undoes the last `times` changes at once.
    public void undoLast(int times) {
        history.undo(present(), times).ifPresent(this::show);
    }

    public void redo() {
        redoNext(1);
    }

    /// Does the next `times` changes again that were undone.
    public void redoNext(int times) {
        history.redo(present(), times).ifPresent(this::show);
    }

    /// The names of what can be undone, the latest first; at most `most`.
    public List<String> past(int most) {
        return history.past(most);
    }

    /// The names of what can be done again, the next first; at most `most`.
    public List<String> future(int most) {
        return history.future(most);
    }

    private void show(Workflow workflow) {
        typing = "";
        undoLabel.set(history.undoLabel());
        redoLabel.set(history.redoLabel());
        problems.set(Validator.checkAgain(present(), problems.get(), workflow));
        dirty.set(!isSavedAs(workflow));
        present.set(workflow);
        selection.set(selection.get().within(workflow));
    }

    /// Whether `workflow` is what is on disk, as far as is known.
    boolean isSavedAs(Workflow workflow) {
        return saved.filter(workflow::equals).isPresent();
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
