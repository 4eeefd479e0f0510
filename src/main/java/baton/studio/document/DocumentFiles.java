package baton.studio.document;

import baton.files.Opened;
import baton.files.SaveResult;
import baton.files.Stamp;
import baton.files.UnreadableWorkflowException;
import baton.files.UnsavedState;
import baton.files.WorkflowFile;
import baton.studio.fx.Background;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The file of the open workflow. Reads and writes away from the JavaFX thread; use it, and be told, on that
/// thread.
public final class DocumentFiles {

    /// How the open workflow and its file compare.
    public enum Standing {
        /// It has no file yet.
        NEVER_SAVED,
        /// The file says the same.
        SAVED,
        /// It has been changed since.
        CHANGED
    }

    /// What the person is told after a file was opened or saved.
    public interface Listener {

        /// It worked; `remark` is a sentence, mostly empty.
        void done(String remark);

        void failed(Trouble trouble);

        /// Somebody else changed the file meanwhile; `goOn` saves over it.
        void changedMeanwhile(String title, String why, Runnable goOn);
    }

    private final Document document;
    private final WorkflowFile files;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Path>> path = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Standing> standing;
    private final ReadOnlyObjectWrapper<Optional<Stamp>> stamp = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper saves = new ReadOnlyIntegerWrapper();
    /// What has to wait until the file is written.
    private final Deque<Runnable> next = new ArrayDeque<>();
    private boolean writing;

    public DocumentFiles(Document document, WorkflowFile files, Background background) {
        this.document = document;
        this.files = files;
        this.background = background;
        this.standing = path.flatMap(file -> document.dirtyProperty().map(dirty -> standing(file, dirty)));
    }

    private static Standing standing(Optional<Path> file, boolean dirty) {
        if (file.isEmpty()) {
            return Standing.NEVER_SAVED;
        }
        return dirty ? Standing.CHANGED : Standing.SAVED;
    }

    public ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
        return path.getReadOnlyProperty();
    }

    /// What the file held when it was read or written last.
    public ReadOnlyObjectProperty<Optional<Stamp>> stampProperty() {
        return stamp.getReadOnlyProperty();
    }

    /// How often it was saved.
    public ReadOnlyIntegerProperty savesProperty() {
        return saves.getReadOnlyProperty();
    }

    /// Whether the file is being written at this moment.
    public boolean isWriting() {
        return writing;
    }

    public ObservableValue<Standing> standing() {
        return standing;
    }

    /// Whether something would be lost if the document were closed now.
    public boolean hasUnsavedWork() {
        return document.dirtyProperty().get();
    }

    /// Shows `workflow` as one that has no file yet: an empty one, or a copy of a sample.
    public void begin(Workflow workflow) {
        path.set(Optional.empty());
        stamp.set(Optional.empty());
        document.open(workflow);
    }

    /// Shows work that was never saved: over what its file holds, as a change that can be undone, if that can
    /// still be read. If the file was changed since, the next look at it tells.
    ///
    /// @param label what the change is called
    public void restore(UnsavedState state, String label, Runnable done) {
        state.file()
                .ifPresentOrElse(
                        file -> background.run(
                                () -> files.read(file),
                                opened -> restore(state, done, () -> {
                                    document.open(opened.workflow());
                                    document.replace(label, state.workflow());
                                }),
                                _ -> restore(state, done, () -> document.openUnsaved(state.workflow()))),
                        () -> restore(state, done, () -> document.openUnsaved(state.workflow())));
    }

    private void restore(UnsavedState state, Runnable done, Runnable show) {
        path.set(Optional.empty());
        show.run();
        stamp.set(state.stamp());
        path.set(state.file());
        done.run();
    }

    /// Shows what the file holds now, as a change that can be undone.
    void reload(Opened opened, String label) {
        document.replace(label, opened.workflow());
        stamp.set(Optional.of(opened.stamp()));
        document.markSaved(opened.workflow());
    }

    /// Knows that the file holds `opened`, and keeps showing what is shown: saving goes over the file.
    void keepMine(Opened opened) {
        stamp.set(Optional.of(opened.stamp()));
        document.markSaved(opened.workflow());
    }

    /// Whatever the file holds, what is shown goes over it.
    void keepMine() {
        stamp.set(Optional.empty());
        document.markUnsaved();
    }

    public void open(Path file, Listener listener) {
        background.run(() -> files.read(file), opened -> show(file, opened, listener), failure -> {
            if (failure instanceof UnreadableWorkflowException unreadable) {
                listener.failed(new Trouble(unreadable.title(), unreadable.why(), unreadable.action()));
            } else {
                listener.failed(unexpected(file));
            }
        });
    }

    private void show(Path file, Opened opened, Listener listener) {
        document.open(opened.workflow());
        stamp.set(Optional.of(opened.stamp()));
        path.set(Optional.of(file));
        listener.done(opened.remark());
    }

    /// Saves to the file that the document has.
    ///
    /// @throws IllegalStateException if it has none
    public void save(Listener listener) {
        if (writing) {
            next.add(() -> save(listener));
            return;
        }
        var file = path.get().orElseThrow(() -> new IllegalStateException("never saved"));
        var known = stamp.get();
        write(
                file,
                listener,
                now -> known.map(stood -> files.save(file, now, stood)).orElseGet(() -> files.replace(file, now)));
    }

    /// Saves without having been asked to, if there is anything to save and a file to save it to. Does nothing
    /// while the file is being written.
    void autosave(Listener listener) {
        var known = stamp.get();
        if (path.get().isEmpty() || known.isEmpty() || writing || !hasUnsavedWork()) {
            return;
        }
        var file = path.get().get();
        write(file, listener, now -> files.autosave(file, now, known.get()));
    }

    /// Saves to `file`, which is the document's from then on.
    public void saveAs(Path file, Listener listener) {
        if (writing) {
            next.add(() -> saveAs(file, listener));
            return;
        }
        write(file, listener, now -> files.replace(file, now));
    }

    private interface Write {
        SaveResult to(Workflow workflow);
    }

    private void write(Path file, Listener listener, Write write) {
        var now = document.present();
        Consumer<SaveResult> done = result -> {
            switch (result) {
                case SaveResult.Saved(var stampNow, var remark) -> {
                    stamp.set(Optional.of(stampNow));
                    document.markSaved(now);
                    path.set(Optional.of(file));
                    saves.set(saves.get() + 1);
                    listener.done(remark);
                }
                case SaveResult.NotSaved(var title, var why) ->
                    listener.failed(new Trouble(title, why, "Your changes are still here. Save to another place."));
                case SaveResult.ChangedMeanwhile(var found, var title, var why) ->
                    listener.changedMeanwhile(
                            title, why, () -> write(file, listener, again -> files.save(file, again, found)));
            }
        };
        writing = true;
        background.run(
                () -> write.to(now),
                result -> {
                    writing = false;
                    done.accept(result);
                    goOn();
                },
                _ -> {
                    writing = false;
                    listener.failed(unexpected(file));
                    goOn();
                });
    }

    private void goOn() {
        if (!writing && !next.isEmpty()) {
            next.remove().run();
        }
    }

    private static Trouble unexpected(Path file) {
        return new Trouble(
                "“" + file.getFileName() + "” could not be reached.",
                "Something on this computer got in the way.",
                "Try again, or choose another place.");
    }
}
