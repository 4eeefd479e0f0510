package baton.studio.shell;

import baton.files.Opened;
import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowFile;
import baton.studio.document.Trouble;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Puts what is in another workflow file into the one that is open. JavaFX thread.
final class FileInsertion {

    private static final Messages TEXT = Messages.of("shell");

    private final FilePicker picker;
    private final WorkflowFile files;
    private final Background background;
    private final Dialogs dialogs;
    private final Consumer<Workflow> insert;

    /// @param insert gets what was read
    FileInsertion(
            FilePicker picker, WorkflowFile files, Background background, Dialogs dialogs, Consumer<Workflow> insert) {
        this.picker = picker;
        this.files = files;
        this.background = background;
        this.dialogs = dialogs;
        this.insert = insert;
    }

    /// Asks for a file, and inserts it.
    void choose() {
        picker.toOpen().ifPresent(this::insert);
    }

    void insert(Path file) {
        background.run(
                () -> files.read(file),
                (Opened opened) -> insert.accept(opened.workflow()),
                failure -> dialogs.tell(trouble(file, failure)));
    }

    private static Trouble trouble(Path file, Exception failure) {
        return failure instanceof UnreadableWorkflowException unreadable
                ? new Trouble(unreadable.title(), unreadable.why(), unreadable.action())
                : new Trouble(
                        TEXT.text("insert.failed", String.valueOf(file.getFileName())), "", TEXT.text("insert.way"));
    }

    /// Lets a workflow file be dropped on `canvas` with the key held that makes a link of it: Alt, on Linux Ctrl and
    /// Shift. Without it, the file is opened as anywhere else.
    void takeDrops(Node canvas) {
        var kind = new DroppedFiles.Kind(FileActions.ENDING, this::insert);
        canvas.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (DroppedFiles.offered(drag.getDragboard(), kind).isPresent()) {
                drag.acceptTransferModes(TransferMode.ANY);
                drag.consume();
            }
        });
        canvas.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (drag.getTransferMode() == TransferMode.LINK) {
                DroppedFiles.offered(drag.getDragboard(), kind).ifPresent(take -> {
                    drag.setDropCompleted(true);
                    drag.consume();
                    take.run();
                });
            }
        });
    }
}
