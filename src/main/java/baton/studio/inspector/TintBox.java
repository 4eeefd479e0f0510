package baton.studio.inspector;

import baton.studio.look.NoteTint;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The colours of notes side by side, of which one is chosen.
final class TintBox extends HBox {

    private final Map<NoteTint, ToggleButton> buttons = new EnumMap<>(NoteTint.class);

    TintBox(Consumer<NoteTint> choose) {
        super(8);
        getStyleClass().add("tint-box");
        var group = new ToggleGroup();
        for (var tint : NoteTint.values()) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("tint-swatch", tint.styleClass());
            var button = new ToggleButton("", swatch);
            button.setId("tint-" + tint.styleKey());
            button.getStyleClass().add("tint-button");
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(tint.words());
            button.setTooltip(new Tooltip(tint.words()));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(tint);
            });
            buttons.put(tint, button);
            getChildren().add(button);
        }
    }

    void show(NoteTint tint) {
        buttons.forEach((one, button) -> button.setSelected(one == tint));
    }
}
