package baton.studio.look;

import javafx.scene.layout.StackPane;

/// The coloured tile with a white drawing that stands for a node type; 30 px, `small` 24, `large` 36 (style
/// classes).
public final class NodeIcon extends StackPane {

    private final IconView drawing;
    private NodeLook look;

    public NodeIcon(NodeLook look) {
        this(look, look.icon());
    }

    /// A tile in the colour of `look` with another drawing, such as an agent that is about mail.
    public NodeIcon(NodeLook look, Icon icon) {
        this.look = look;
        this.drawing = new IconView(icon);
        getStyleClass().addAll("node-icon", look.styleClass());
        getChildren().add(drawing);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    /// Shows another type and drawing in the same place.
    public void show(NodeLook newLook, Icon icon) {
        getStyleClass().remove(look.styleClass());
        getStyleClass().add(newLook.styleClass());
        look = newLook;
        drawing.show(icon);
    }
}
