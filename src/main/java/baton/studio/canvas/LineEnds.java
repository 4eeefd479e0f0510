package baton.studio.canvas;

import baton.studio.canvas.editing.Reconnecting;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.gesture.Hit;
import baton.studio.fx.Messages;
import baton.workflow.HandoffId;
import baton.workflow.Position;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The two ends of the line that is hovered or selected, to be dragged elsewhere. As large on the screen at every zoom.
final class LineEnds extends Pane {

    private static final Messages MESSAGES = Messages.of("canvas");

    /// How far from its end a handle lies, in pixels, and how far at the most as part of the line.
    private static final double FROM_END = 15;

    private static final double MOST = 0.3;
    private static final double AREA = 24;
    private static final int STEPS = 200;

    private final Board board;
    private final Camera camera;
    private final StackPane begin = handle("line-begin", MESSAGES.text("reconnect.begin"));
    private final StackPane end = handle("line-end", MESSAGES.text("reconnect.end"));

    /// @param shown the line that they are shown of
    LineEnds(Board board, Camera camera, ObservableValue<Optional<HandoffId>> shown) {
        this.board = board;
        this.camera = camera;
        setManaged(false);
        setPickOnBounds(false);
        getChildren().addAll(begin, end);
        shown.subscribe(line -> show(line));
        board.pictureProperty().subscribe(() -> show(shown.getValue()));
        camera.viewportProperty().subscribe(() -> show(shown.getValue()));
    }

    private static StackPane handle(String id, String words) {
        var dot = new Region();
        dot.getStyleClass().add("line-end");
        dot.setMouseTransparent(true);
        var area = new StackPane(dot);
        area.setId(id);
        area.setPickOnBounds(true);
        area.setManaged(false);
        area.setAccessibleText(words);
        area.resize(AREA, AREA);
        new Tip(area).say(words);
        return area;
    }

    private void show(Optional<HandoffId> line) {
        var path = line.flatMap(board.picture()::line).map(picture -> picture.path());
        setVisible(path.isPresent());
        path.ifPresent(course -> {
            place(begin, course, List.of(0.0, 1.0), line.orElseThrow(), Reconnecting.End.BEGIN);
            place(end, course, List.of(1.0, 0.0), line.orElseThrow(), Reconnecting.End.END);
        });
    }

    private void place(StackPane handle, EdgePath path, List<Double> way, HandoffId line, Reconnecting.End which) {
        var at = inside(path, way.getFirst(), way.getLast());
        double zoom = camera.viewport().zoom();
        handle.setUserData(new Hit.Line(line, Optional.of(which)));
        handle.setScaleX(1 / zoom);
        handle.setScaleY(1 / zoom);
        handle.relocate(at.x() - AREA / 2, at.y() - AREA / 2);
    }

    /// The point on the line that lies far enough from its end at `first`, on the way to the other.
    private Position inside(EdgePath path, double first, double last) {
        var tip = path.at(first);
        double wanted = FROM_END / camera.viewport().zoom();
        for (int step = 1; step < STEPS * MOST; step++) {
            var at = path.at(first + (last - first) * step / STEPS);
            if (Math.hypot(at.x() - tip.x(), at.y() - tip.y()) >= wanted) {
                return at;
            }
        }
        return path.at(first + (last - first) * MOST);
    }
}
