package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.Picture;
import baton.workflow.Position;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Says what lies under the pointer: what JavaFX found there, or else what is painted there.
final class Under {

    /// How near to a line the pointer has to be, in pixels.
    private static final double REACH = 8;

    private final Board board;
    private final Camera camera;

    Under(Board board, Camera camera) {
        this.board = board;
        this.camera = camera;
    }

    Hit of(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node.getUserData() instanceof Hit hit) {
                return hit;
            }
        }
        return at(board.picture(), camera.viewport().toCanvas(new Position(event.getX(), event.getY())));
    }

    private Hit at(Picture picture, Position point) {
        double reach = REACH / camera.viewport().zoom();
        var around = Box.at(point, 0, 0);
        return picture.cardsIn(around).stream()
                .<Hit>map(card -> new Hit.Card(card.id(), Hit.Part.BODY))
                .reduce((_, above) -> above)
                .or(() -> line(picture, point, around.grown(reach), reach))
                .orElse(Hit.Ground.GROUND);
    }

    private static Optional<Hit> line(Picture picture, Position point, Box around, double reach) {
        return picture.linesIn(around).stream()
                .filter(line -> line.path().distance(point) <= reach)
                .min(Comparator.comparingDouble(line -> line.path().distance(point)))
                .map(line -> new Hit.Line(line.id()));
    }
}
