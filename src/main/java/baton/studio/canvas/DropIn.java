package baton.studio.canvas;

import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.geometry.Box;
import baton.studio.fx.Messages;
import baton.workflow.HandoffId;
import baton.workflow.Position;
import java.util.Comparator;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes what is dragged here from the palette: plain text such as `baton/agent` (see [Kind#dragged()]). Let go
/// on a line, it is put in the middle of that hand-off.
final class DropIn {

    private static final PseudoClass INSERT = PseudoClass.getPseudoClass("insert");
    private static final double REACH = 20;
    private static final double ABOVE = 16;

    private final Board board;
    private final Camera camera;
    private final World world;
    private final CanvasActions actions;
    private final Label here = new Label(Messages.of("canvas").text("insert.here"));
    private Optional<HandoffId> under = Optional.empty();

    DropIn(Board board, Camera camera, World world, CanvasActions actions) {
        this.board = board;
        this.camera = camera;
        this.world = world;
        this.actions = actions;
        here.setId("insert-here");
        here.getStyleClass().add("canvas-banner");
        here.setMouseTransparent(true);
        here.setVisible(false);
    }

    /// Begins to listen.
    void on(Surface surface) {
        surface.putOnTop(here);
        surface.setOnDragOver(this::over);
        surface.setOnDragExited(_ -> mark(Optional.empty()));
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
            mark(line(kind, at(event)));
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
        mark(Optional.empty());
        line.ifPresentOrElse(id -> actions.insert(id, kind.unnamed()), () -> actions.addAround(kind.unnamed(), at));
    }

    /// The forward hand-off under the pointer, if such a step can stand in the middle of one.
    private Optional<HandoffId> line(Kind kind, Position at) {
        double reach = REACH / camera.viewport().zoom();
        return switch (kind) {
            case AGENT, REVIEW, DECISION ->
                board.picture().linesIn(Box.at(at, 0, 0).grown(reach)).stream()
                        .filter(line -> !line.goesBack())
                        .filter(line -> line.path().distance(at) <= reach)
                        .min(Comparator.comparingDouble(line -> line.path().distance(at)))
                        .map(line -> line.id());
            case START, RESULT, NOTE, FRAME -> Optional.empty();
        };
    }

    /// Above the middle of the line.
    private void place(Position label) {
        var at = camera.viewport().toPixels(label);
        here.applyCss();
        here.autosize();
        here.relocate(Math.rint(at.x() - here.getWidth() / 2), Math.rint(at.y() - here.getHeight() - ABOVE));
    }

    private void mark(Optional<HandoffId> line) {
        if (!line.equals(under)) {
            under.flatMap(world::line).ifPresent(view -> view.mark(INSERT, false));
            line.flatMap(world::line).ifPresent(view -> view.mark(INSERT, true));
            under = line;
            line.flatMap(board.picture()::line)
                    .ifPresent(picture -> place(picture.path().label()));
            here.setVisible(line.isPresent());
        }
    }
}
