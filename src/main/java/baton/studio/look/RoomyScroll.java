package baton.studio.look;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// As large as its place, and so is its content; scrolls up and down only where there is less room than the content
/// needs at least. What gets the keyboard comes into view.
public final class RoomyScroll extends ScrollPane {

    private static final double AROUND = 8;

    private final Region content;

    public RoomyScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        getStyleClass().add("roomy-scroll");
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::show);
    }

    /// Its content is never cut off on the sides.
    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    private void show(@Nullable Node focused) {
        if (focused != null && isIn(focused)) {
            reveal(focused);
        }
    }

    private boolean isIn(Node node) {
        var up = node.getParent();
        while (up != null && !up.equals(content)) {
            up = up.getParent();
        }
        return content.equals(up);
    }

    private void reveal(Node node) {
        double room = getViewportBounds().getHeight();
        double hidden = content.getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double wanted = Math.max(bounds.getMaxY() + AROUND - room, Math.min(top, bounds.getMinY() - AROUND));
        setVvalue(Math.clamp(Math.min(wanted, Math.max(0, bounds.getMinY() - AROUND)) / hidden, 0, 1));
    }
}
