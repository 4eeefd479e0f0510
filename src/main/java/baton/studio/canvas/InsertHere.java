package baton.studio.canvas;

import baton.studio.canvas.gesture.Gesture;
import baton.studio.fx.Messages;
import baton.workflow.HandoffId;
import baton.workflow.Position;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// Shows in the middle of which hand-off a step would be put if the hand let it go now.
final class InsertHere {

    private static final PseudoClass INSERT = PseudoClass.getPseudoClass("insert");
    private static final double ABOVE = 16;

    private final Board board;
    private final Camera camera;
    private final World world;
    private final Label words = new Label(Messages.of("canvas").text("insert.here"));
    private Optional<HandoffId> marked = Optional.empty();

    InsertHere(Board board, Camera camera, World world) {
        this.board = board;
        this.camera = camera;
        this.world = world;
        words.setId("insert-here");
        words.getStyleClass().add("canvas-banner");
        words.setMouseTransparent(true);
        words.setVisible(false);
    }

    /// Begins to show where a step would be put that is moved.
    void on(Surface surface) {
        surface.putOnTop(words);
        board.gestureProperty().subscribe((before, gesture) -> {
            if (gesture instanceof Gesture.Moving moving) {
                mark(moving.onto());
            } else if (before instanceof Gesture.Moving) {
                mark(Optional.empty());
            }
        });
    }

    void mark(Optional<HandoffId> line) {
        if (!line.equals(marked)) {
            marked.flatMap(world::line).ifPresent(view -> view.mark(INSERT, false));
            line.flatMap(world::line).ifPresent(view -> view.mark(INSERT, true));
            marked = line;
            line.flatMap(board.picture()::line)
                    .ifPresent(picture -> place(picture.path().label()));
            words.setVisible(line.isPresent());
        }
    }

    /// Above the middle of the line.
    private void place(Position label) {
        var at = camera.viewport().toPixels(label);
        words.applyCss();
        words.autosize();
        words.relocate(Math.rint(at.x() - words.getWidth() / 2), Math.rint(at.y() - words.getHeight() - ABOVE));
    }
}
