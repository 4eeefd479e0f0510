package baton.studio.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice from a list that drops down; one is always chosen.
final class Choice<T> {

    private final ComboBox<T> box = new ComboBox<>();
    private Consumer<T> chosen = _ -> {};
    private boolean showing;

    Choice(String id, String name, List<T> things, Function<T, String> words) {
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(things);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T thing) {
                return thing == null ? "" : words.apply(thing);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        box.valueProperty().subscribe((_, thing) -> {
            if (!showing && thing != null) {
                chosen.accept(thing);
            }
        });
    }

    Region root() {
        return box;
    }

    List<T> offered() {
        return List.copyOf(box.getItems());
    }

    void onChoose(Consumer<T> listener) {
        chosen = listener;
    }

    /// Offers `things` from now on, with `chosen` chosen.
    void show(List<T> things, T chosenNow) {
        showing = true;
        try {
            if (!box.getItems().equals(things)) {
                box.getItems().setAll(things);
            }
            box.setValue(chosenNow);
        } finally {
            showing = false;
        }
    }

    void show(T chosenNow) {
        show(List.copyOf(box.getItems()), chosenNow);
    }
}
