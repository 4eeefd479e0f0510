package baton.studio.canvas;

import baton.studio.canvas.editing.Kind;
import baton.workflow.HandoffId;
import baton.workflow.Position;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes what is dragged here from the palette: plain text such as `baton/agent` (see [Kind#dragged()]). Let go
/// on a line, it is put in the middle of that hand-off.
final class DropIn {

    private static final double REACH = 20;

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final InsertHere here;

    DropIn(Board board, Camera camera, InsertHere here, CanvasActions actions) {
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        this.here = here;
    }

    /// Begins to listen.
    void on(Surface surface) {
        surface.setOnDragOver(this::over);
        surface.setOnDragExited(_ -> here.mark(Optional.empty()));
        surface.setOnDragDropped(event -> {
            kind(event).ifPresent(kind -> {
                drop(kind, at(event));
                event.setDropCompleted(true);
                surface.requestFocus();
                event.consume();
            });
        });
    }

    private void over(DragEvent event) {
        kind(event).ifPresent(kind -> {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            here.mark(line(kind, at(event)));
            event.consume();
        });
    }

    private Position at(DragEvent event) {
        return camera.viewport().toCanvas(new Position(event.getX(), event.getY()));
    }

    private static Optional<Kind> kind(DragEvent event) {
        return Optional.ofNullable(event.getDragboard().getString()).flatMap(Kind::ofDragged);
    }

    private void drop(Kind kind, Position at) {
        var line = line(kind, at);
        here.mark(Optional.empty());
        line.ifPresentOrElse(id -> actions.insert(id, kind.unnamed()), () -> actions.addAround(kind.unnamed(), at));
    }

    /// The forward hand-off under the pointer, if such a step can stand in the middle of one.
    private Optional<HandoffId> line(Kind kind, Position at) {
        return switch (kind) {
            case AGENT, REVIEW, DECISION ->
                board.lineAt(at, REACH / camera.viewport().zoom());
            case START, RESULT, NOTE, FRAME -> Optional.empty();
        };
    }
}
