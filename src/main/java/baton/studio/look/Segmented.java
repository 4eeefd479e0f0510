package baton.studio.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A few choices side by side of which exactly one is taken, such as “Build | Runs | Needs you”.
///
/// One stop for the Tab key; the arrow keys move the choice. Never empty, never wraps, never cuts its words.
///
/// @param <T> what is chosen
public final class Segmented<T> extends HBox {

    private final List<T> values;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<T> chosen;

    /// @param values at least one, all different; the first is chosen
    public Segmented(List<T> values, Function<? super T, String> words) {
        this.values = List.copyOf(values);
        this.chosen = new SimpleObjectProperty<>(this, "chosen", this.values.getFirst());
        getStyleClass().add("segmented");
        setMinWidth(USE_PREF_SIZE);
        for (T value : this.values) {
            var button = new ToggleButton(words.apply(value));
            button.setMinWidth(USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setOnAction(_ -> choose(value));
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(value, button);
            getChildren().add(button);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveByArrow);
        chosen.subscribe(this::show);
    }

    /// What is chosen now; setting it moves the choice. Never holds anything but one of the values.
    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }

    /// The button for `value`, for its icon, tooltip or count.
    ///
    /// @throws NullPointerException when it is not one of the values
    public ToggleButton button(T value) {
        return Objects.requireNonNull(buttons.get(value));
    }

    /// A click on the chosen one would take it off: it stays on.
    private void choose(T value) {
        chosen.set(value);
        show(value);
    }

    private void show(T now) {
        buttons.forEach((value, button) -> {
            button.setSelected(value.equals(now));
            button.setFocusTraversable(value.equals(now));
        });
    }

    private void moveByArrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int to = values.indexOf(chosen.get()) + step;
        if (step == 0 || to < 0 || to >= values.size()) {
            return;
        }
        choose(values.get(to));
        button(values.get(to)).requestFocus();
        event.consume();
    }
}
