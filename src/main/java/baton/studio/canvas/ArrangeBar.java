package baton.studio.canvas;

import baton.studio.canvas.arrange.Order;
import baton.studio.canvas.geometry.Box;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Lines up and spreads what is selected, for the pointer: above it, or below where there is no room above, and never
/// over it. For the keyboard the same is in the menu.
final class ArrangeBar extends HBox {

    private static final double AWAY = 12;
    private static final double EDGE = 6;

    private final Board board;
    private final Camera camera;
    private final Arranger arranger;
    private final Region surface;
    private final Map<Order, Button> buttons = new EnumMap<>(Order.class);

    ArrangeBar(Board board, Camera camera, Arranger arranger, Region surface) {
        this.board = board;
        this.camera = camera;
        this.arranger = arranger;
        this.surface = surface;
        setId("arrange-bar");
        getStyleClass().add("line-tools");
        setManaged(false);
        for (var order : Order.values()) {
            var button = button(order);
            buttons.put(order, button);
            getChildren().add(button);
        }
        board.pictureProperty().subscribe(this::show);
        board.gestureProperty().subscribe(this::show);
        camera.viewportProperty().subscribe(this::show);
        surface.layoutBoundsProperty().subscribe(this::show);
    }

    private Button button(Order order) {
        var button = Buttons.icon(icon(order), Arranger.words(order));
        button.setId("arrange-" + order.key());
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> arranger.arrange(order));
        return button;
    }

    private static Icon icon(Order order) {
        return switch (order) {
            case LEFT -> Icon.ALIGN_LEFT;
            case CENTRE -> Icon.ALIGN_CENTRE;
            case RIGHT -> Icon.ALIGN_RIGHT;
            case TOP -> Icon.ALIGN_TOP;
            case MIDDLE -> Icon.ALIGN_MIDDLE;
            case BOTTOM -> Icon.ALIGN_BOTTOM;
            case ACROSS -> Icon.SPACE_ACROSS;
            case DOWN -> Icon.SPACE_DOWN;
        };
    }

    private void show() {
        int count = arranger.count();
        buttons.forEach((order, button) -> {
            button.setVisible(count >= order.atLeast());
            button.setManaged(count >= order.atLeast());
        });
        var place = count < 2 || !board.gestureProperty().get().isIdle() ? Optional.<Box>empty() : place();
        setVisible(place.isPresent());
        place.ifPresent(box -> resizeRelocate(box.x(), box.y(), box.width(), box.height()));
    }

    /// Nothing where what is selected fills the view.
    private Optional<Box> place() {
        double width = prefWidth(-1);
        double height = prefHeight(width);
        return Box.around(arranger.selected().values())
                .map(camera.viewport()::toPixels)
                .filter(this::isInView)
                .map(all -> beside(all, width, height))
                .filter(box -> box.y() >= EDGE && box.bottom() <= surface.getHeight() - EDGE);
    }

    private boolean isInView(Box all) {
        return all.touches(new Box(0, 0, surface.getWidth(), surface.getHeight()));
    }

    private Box beside(Box all, double width, double height) {
        double above = all.y() - AWAY - height;
        double y = above >= EDGE ? above : all.bottom() + AWAY;
        double x = Math.clamp(all.centre().x() - width / 2, EDGE, Math.max(EDGE, surface.getWidth() - width - EDGE));
        return new Box(Math.rint(x), Math.rint(y), width, height);
    }
}
