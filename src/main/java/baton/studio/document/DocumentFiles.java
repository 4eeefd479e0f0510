package baton.studio.document;

import baton.files.Opened;
import baton.files.SaveResult;
import baton.files.Stamp;
import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowFile;
import baton.studio.fx.Background;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Stamp stamp;

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
        stamp = null;
        document.open(workflow);
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
        stamp = opened.stamp();
        path.set(Optional.of(file));
        listener.done(opened.remark());
    }

    /// Saves to the file that the document has.
    ///
    /// @throws IllegalStateException if it has none
    public void save(Listener listener) {
        var file = path.get().orElseThrow(() -> new IllegalStateException("never saved"));
        var known = stamp;
        write(file, listener, now -> known == null ? files.replace(file, now) : files.save(file, now, known));
    }

    /// Saves to `file`, which is the document's from then on.
    public void saveAs(Path file, Listener listener) {
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
                    stamp = stampNow;
                    document.markSaved(now);
                    path.set(Optional.of(file));
                    listener.done(remark);
                }
                case SaveResult.NotSaved(var title, var why) ->
                    listener.failed(new Trouble(title, why, "Your changes are still here. Save to another place."));
                case SaveResult.ChangedMeanwhile(var found, var title, var why) ->
                    listener.changedMeanwhile(
                            title, why, () -> write(file, listener, again -> files.save(file, again, found)));
            }
        };
        background.run(() -> write.to(now), done, _ -> listener.failed(unexpected(file)));
    }

    private static Trouble unexpected(Path file) {
        return new Trouble(
                "“" + file.getFileName() + "” could not be reached.",
                "Something on this computer got in the way.",
                "Try again, or choose another place.");
    }
}
