package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.gesture.Hit;
import baton.studio.fx.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The view itself: ground, world, and above them what does not move with the world. One Tab stop; to screen
/// readers a list of cards, of which one has the keyboard.
final class Surface extends Region {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final double EDGE = 14;
    private static final javafx.css.PseudoClass CURRENT = javafx.css.PseudoClass.getPseudoClass("current");

    /// Where something above the world lies.
    enum Corner {
        BOTTOM_LEFT,
        BOTTOM_RIGHT,
        TOP,
        MIDDLE
    }

    private record Placed(Region region, Corner corner) {}

    private final Board board;
    private final World world;
    private final List<Placed> placed = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private boolean byKeyboard;

    Surface(Board board, World world) {
        this.board = board;
        this.world = world;
        setId("canvas");
        // Workflows go from left to right in every language, and the arrow keys go as the screen does.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(MESSAGES.text("canvas.name"));
        setClip(clip);
        getChildren().addAll(world.far(), world);
        board.spotProperty().subscribe(this::moveRing);
        focusedProperty().subscribe(_ -> ring());
    }

    /// Puts `region` above the world, in its corner.
    void place(Region region, Corner corner) {
        placed.add(new Placed(region, corner));
        putOnTop(region);
    }

    /// Puts `region` above everything; who puts it there places it, too. What is pressed there is not pressed
    /// on the canvas.
    void putOnTop(Region region) {
        region.setManaged(false);
        region.addEventHandler(MouseEvent.ANY, event -> {
            if (event.getEventType() != MouseEvent.MOUSE_MOVED) {
                event.consume();
            }
        });
        getChildren().add(region);
    }

    /// Takes `region` away again; if it had the keyboard, the canvas has it then.
    void take(Region region) {
        boolean hadKeyboard = region.isFocusWithin();
        if (hadKeyboard) {
            requestFocus();
        }
        getChildren().remove(region);
    }

    /// From now on the keyboard leads, or the hand does: the ring is shown only where the keyboard is in use.
    void ledByKeyboard(boolean keyboard) {
        byKeyboard = keyboard;
        ring();
    }

    private void moveRing(Hit before, Hit now) {
        world.current(before, showsRing() ? now : Hit.Ground.GROUND);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void ring() {
        world.current(board.spot(), showsRing() ? board.spot() : Hit.Ground.GROUND);
        pseudoClassStateChanged(CURRENT, showsRing() && board.spot() instanceof Hit.Ground);
    }

    private boolean showsRing() {
        return isFocused() && byKeyboard;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        world.far().resizeRelocate(0, 0, getWidth(), getHeight());
        placed.forEach(one -> {
            double width = Math.min(getWidth(), one.region().prefWidth(-1));
            double height = one.region().prefHeight(width);
            double x = switch (one.corner()) {
                case BOTTOM_LEFT -> EDGE;
                case BOTTOM_RIGHT -> getWidth() - width - EDGE;
                case TOP, MIDDLE -> (getWidth() - width) / 2;
            };
            double y = switch (one.corner()) {
                case BOTTOM_LEFT, BOTTOM_RIGHT -> getHeight() - height - EDGE;
                case TOP -> EDGE;
                case MIDDLE -> (getHeight() - height) / 2;
            };
            one.region().resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        });
    }

    /// `wanted`, moved into the view.
    Box within(Box wanted) {
        double x = Math.max(EDGE, Math.min(wanted.x(), getWidth() - wanted.width() - EDGE));
        double y = Math.max(EDGE, Math.min(wanted.y(), getHeight() - wanted.height() - EDGE));
        return new Box(x, y, wanted.width(), wanted.height());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> board.picture().cards().size();
            case ITEM_AT_INDEX -> cardAt((Integer) parameters[0]).orElse(null);
            case FOCUS_ITEM -> view(board.spot()).orElse(this);
            case SELECTED_ITEMS -> javafx.collections.FXCollections.observableArrayList(selected());
            case MULTIPLE_SELECTION -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private Optional<Node> cardAt(int index) {
        var cards = board.picture().cards();
        return index < 0 || index >= cards.size()
                ? Optional.empty()
                : world.card(cards.get(index).id()).map(view -> view);
    }

    private Optional<Node> view(Hit spot) {
        return switch (spot) {
            case Hit.Ground _ -> Optional.empty();
            case Hit.Card(var id, var _) -> world.card(id).map(view -> view);
            case Hit.Line(var id) -> world.line(id).map(view -> view);
            case Hit.OnNote(var id, var _) -> world.note(id).map(view -> view);
        };
    }

    private List<Node> selected() {
        return board.document().selection().nodes().stream()
                .flatMap(id -> world.card(id).stream())
                .<Node>map(view -> view)
                .toList();
    }
}
