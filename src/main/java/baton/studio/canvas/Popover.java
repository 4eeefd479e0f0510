package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.look.Dressing;
import baton.workflow.HandoffId;
import baton.workflow.Position;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Something that lies beside a line and belongs to it: it moves with the line, and goes when the line does or
/// something else is selected. Everything around it can still be used.
final class Popover {

    private static final double BESIDE = 18;
    private static final double EDGE = 28;
    private static final double HIGHEST = 560;
    private static final double LOWEST = 320;

    private record Shown(HandoffId line, Region content, Runnable onClosed) {}

    private final Board board;
    private final Camera camera;
    private final Surface surface;
    private @Nullable Shown shown;

    Popover(Board board, Camera camera, Surface surface) {
        this.board = board;
        this.camera = camera;
        this.surface = surface;
        camera.viewportProperty().subscribe(_ -> place());
        surface.layoutBoundsProperty().subscribe(_ -> place());
        board.pictureProperty().subscribe(_ -> follow());
    }

    /// Shows `content` beside `line`.
    void show(HandoffId line, Region content, Runnable onClosed) {
        close();
        shown = new Shown(line, content, onClosed);
        content.addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        content.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        surface.putOnTop(content);
        Dressing.ready(content);
        place();
    }

    /// Takes it away; the canvas has the keyboard then, if it had it.
    ///
    /// @return whether there was anything to take away
    boolean close() {
        var now = shown;
        shown = null;
        if (now != null) {
            surface.take(now.content());
            now.onClosed().run();
        }
        return now != null;
    }

    private void follow() {
        var now = shown;
        if (now == null) {
            return;
        }
        boolean stays = board.document()
                .selection()
                .onlyHandoff()
                .filter(now.line()::equals)
                .isPresent();
        if (stays) {
            place();
        } else {
            close();
        }
    }

    /// Below the words of the line, or else above them, or else wherever there is room.
    private void place() {
        var now = shown;
        if (now != null) {
            board.picture()
                    .line(now.line())
                    .ifPresent(line -> place(
                            now.content(),
                            camera.viewport().toPixels(line.path().label())));
        }
    }

    private void place(Region content, Position words) {
        double width = Math.min(content.prefWidth(-1), surface.getWidth() - EDGE);
        double roomBelow = surface.getHeight() - EDGE / 2 - words.y() - BESIDE;
        double roomAbove = words.y() - BESIDE - EDGE / 2;
        double room = Math.max(LOWEST, Math.max(roomBelow, roomAbove));
        double wanted = Math.min(content.prefHeight(width), HIGHEST);
        double height = Math.min(Math.min(wanted, room), surface.getHeight() - EDGE);
        boolean isBelow = roomBelow >= Math.min(wanted, roomAbove);
        double y = isBelow ? words.y() + BESIDE : words.y() - BESIDE - height;
        var box = surface.within(new Box(words.x() - width / 2, y, width, height));
        content.resizeRelocate(Math.rint(box.x()), Math.rint(box.y()), width, height);
    }
}
