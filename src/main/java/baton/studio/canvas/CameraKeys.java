package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.workflow.Position;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The keys that change how much is seen, none of which changes anything else. They zoom about what is
/// selected, or else about the middle of the view.
final class CameraKeys {

    private final Board board;
    private final Camera camera;
    private final Minimap minimap;

    CameraKeys(Board board, Camera camera, Minimap minimap) {
        this.board = board;
        this.camera = camera;
        this.minimap = minimap;
    }

    /// Whether it was one of them.
    boolean pressed(KeyEvent event) {
        return event.isShortcutDown() ? zoom(event) : plain(event);
    }

    private boolean zoom(KeyEvent event) {
        switch (event.getCode()) {
            case EQUALS, PLUS, ADD -> camera.zoomIn(about());
            case MINUS, SUBTRACT -> camera.zoomOut(about());
            case DIGIT0, NUMPAD0 -> camera.zoomTo(1, about());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DIGIT1 -> {
                if (event.isShiftDown()) {
                    camera.fit(board.picture().bounds());
                }
                return event.isShiftDown();
            }
            case DIGIT2 -> {
                if (event.isShiftDown()) {
                    selected().ifPresent(box -> camera.fit(Optional.of(box)));
                }
                return event.isShiftDown();
            }
            case M -> minimap.toggle();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<Box> selected() {
        return Box.around(board.picture().cards().stream()
                .filter(card -> card.selected())
                .map(card -> card.box())
                .toList());
    }

    private Position about() {
        return selected().map(box -> camera.viewport().toPixels(box.centre())).orElseGet(camera::middle);
    }
}
