package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.picture.Picture;
import baton.workflow.Position;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// All cards in small, and a frame around what is seen. Pressing or dragging in it moves the view.
final class Minimap extends Pane {

    private static final double WIDTH = 150;
    private static final double HEIGHT = 92;
    private static final double MARGIN = 10;

    private final Camera camera;
    private final Pane cards = new Pane();
    private final Rectangle view = new Rectangle();
    private Picture picture = Picture.EMPTY;
    private boolean wanted = true;
    private Box shown = new Box(0, 0, 1, 1);

    Minimap(Board board, Camera camera) {
        this.camera = camera;
        setId("minimap");
        getStyleClass().add("minimap");
        setPrefSize(WIDTH, HEIGHT);
        view.getStyleClass().add("minimap-view");
        cards.setMouseTransparent(true);
        view.setMouseTransparent(true);
        getChildren().addAll(cards, view);
        board.pictureProperty().subscribe(newPicture -> {
            picture = newPicture;
            draw();
        });
        camera.viewportProperty().subscribe(this::draw);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::lead);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::lead);
    }

    /// Shows it or hides it.
    void toggle() {
        wanted = !wanted;
        draw();
    }

    void draw() {
        var seen = camera.seen();
        var everything = Box.around(picture.boxes().values());
        setVisible(wanted && everything.isPresent() && seen.width() > 0);
        if (!isVisible()) {
            return;
        }
        shown = everything.map(box -> box.and(seen)).orElse(seen);
        place(view, seen);
        while (cards.getChildren().size() > picture.cards().size()) {
            cards.getChildren().removeLast();
        }
        for (int i = 0; i < picture.cards().size(); i++) {
            place(card(i), picture.cards().get(i).box());
        }
    }

    private Rectangle card(int index) {
        if (index < cards.getChildren().size()) {
            return (Rectangle) cards.getChildren().get(index);
        }
        var card = new Rectangle();
        card.getStyleClass().add("minimap-card");
        cards.getChildren().add(card);
        return card;
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
