package baton.studio.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A choice between a few things that are all seen; one is always chosen.
final class Segmented<T> {

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final HBox box = new HBox();
    private Consumer<T> chosen = _ -> {};

    /// @param id the choice's id; the button for the nth thing has it with `-n`
    Segmented(String id, List<T> things, Function<T, String> words) {
        var group = new ToggleGroup();
        box.setId(id);
        box.getStyleClass().addAll("segmented", "fill");
        for (var thing : things) {
            var button = new ToggleButton(words.apply(thing));
            button.setId(id + "-" + buttons.size());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> choose(thing, button));
            buttons.put(thing, button);
            box.getChildren().add(button);
        }
    }

    private void choose(T thing, ToggleButton button) {
        if (button.isSelected()) {
            chosen.accept(thing);
        } else {
            button.setSelected(true);
        }
    }

    Region root() {
        return box;
    }

    void onChoose(Consumer<T> listener) {
        chosen = listener;
    }

    void show(T thing) {
        var button = buttons.get(thing);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
