package baton.studio.canvas;

import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Smaller, how large it is, larger, and everything at once. For the pointer; the keyboard has keys for each.
final class ZoomBar extends HBox {

    private static final Messages MESSAGES = Messages.of("canvas");

    ZoomBar(Camera camera, Runnable fit) {
        getStyleClass().add("zoom-bar");
        var percent = new Label();
        percent.getStyleClass().add("zoom-text");
        percent.setId("zoom-text");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        camera.viewportProperty()
                .subscribe(viewport -> percent.setText(MESSAGES.text("zoom.percent", viewport.percent())));
        percent.setOnMouseClicked(_ -> camera.zoomTo(1, Optional.empty()));
        getChildren()
                .addAll(
                        button(
                                "zoom-out",
                                Icon.MINUS,
                                MESSAGES.text("zoom.out"),
                                () -> camera.zoomOut(Optional.empty())),
                        percent,
                        button("zoom-in", Icon.PLUS, MESSAGES.text("zoom.in"), () -> camera.zoomIn(Optional.empty())),
                        button("zoom-fit", Icon.FIT, MESSAGES.text("zoom.fit"), fit));
    }

    /// Puts another button at its end.
    void add(String id, Icon icon, String name, Runnable action) {
        getChildren().add(button(id, icon, name, action));
    }

    private static Button button(String id, Icon icon, String name, Runnable action) {
        var button = Buttons.icon(icon, name);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
