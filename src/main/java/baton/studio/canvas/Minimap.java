package baton.studio.canvas;

import baton.studio.canvas.far.FarMap;
import baton.studio.canvas.geometry.Box;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// All cards, notes and frames in small, and a border around what is seen. Pressing or dragging in it moves the view.
final class Minimap extends Pane {

    private static final double WIDTH = 150;
    private static final double HEIGHT = 92;
    private static final double MARGIN = 10;

    private final Camera camera;
    private final FarMap cards = new FarMap();
    private final Rectangle view = new Rectangle();
    private Map<NodeId, Box> places = Map.of();
    private Map<String, Box> notes = Map.of();
    private List<Box> boxes = List.of();
    private List<Box> remarks = List.of();
    private Optional<Box> everything = Optional.empty();
    private boolean wanted = true;
    private Box shown = new Box(0, 0, 1, 1);

    Minimap(Board board, Camera camera) {
        this.camera = camera;
        setId("minimap");
        getStyleClass().add("minimap");
        setPrefSize(WIDTH, HEIGHT);
        view.getStyleClass().add("minimap-view");
        view.setMouseTransparent(true);
        getChildren().addAll(cards, view);
        board.pictureProperty().subscribe(picture -> {
            known(picture.boxes(), picture.noteBoxes());
            draw();
        });
        camera.viewportProperty().subscribe(this::draw);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::lead);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::lead);
    }

    /// Most pictures have everything where the one before had it.
    private void known(Map<NodeId, Box> newCards, Map<String, Box> newNotes) {
        if (!newCards.equals(places) || !newNotes.equals(notes)) {
            places = newCards;
            notes = newNotes;
            boxes = List.copyOf(newCards.values());
            remarks = List.copyOf(newNotes.values());
            everything =
                    Box.around(Stream.concat(boxes.stream(), remarks.stream()).toList());
        }
    }

    /// Shows it or hides it.
    void toggle() {
        wanted = !wanted;
        draw();
    }

    void draw() {
        var seen = camera.seen();
        setVisible(wanted && everything.isPresent() && seen.width() > 0);
        if (!isVisible()) {
            return;
        }
        shown = everything.map(box -> box.and(seen)).orElse(seen);
        place(view, seen);
        cards.resizeRelocate(0, 0, WIDTH, HEIGHT);
        cards.show(boxes, remarks, scale(), left(), top());
    }

    /// How many pixels of the map a point of the canvas takes.
    private double scale() {
        return Math.min((WIDTH - 2 * MARGIN) / shown.width(), (HEIGHT - 2 * MARGIN) / shown.height());
    }

    private double left() {
        return WIDTH / 2 - shown.centre().x() * scale();
    }

    private double top() {
        return HEIGHT / 2 - shown.centre().y() * scale();
    }

    private void place(Rectangle rectangle, Box box) {
        double scale = scale();
        rectangle.setX(box.x() * scale + left());
        rectangle.setY(box.y() * scale + top());
        rectangle.setWidth(Math.max(2, box.width() * scale));
        rectangle.setHeight(Math.max(2, box.height() * scale));
    }

    private void lead(MouseEvent event) {
        camera.centre(new Position((event.getX() - left()) / scale(), (event.getY() - top()) / scale()));
        event.consume();
    }
}
