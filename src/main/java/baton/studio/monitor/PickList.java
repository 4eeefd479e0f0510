package baton.studio.monitor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Fills a list and keeps its selection with the value of one key, wherever that moves. Only what the person
/// picks by a click or a key counts as picked: a list also selects by itself, when rows come and go or the
/// focus comes by.
///
/// @param <T> an immutable value
public final class PickList<T> {

    private final ListView<T> list;
    private final Function<? super T, ?> keyOf;
    private final Consumer<? super T> picked;
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private Optional<?> selected = Optional.empty();

    /// @param picked told the value that the person selects, by mouse or keyboard
    public PickList(ListView<T> list, Function<? super T, ?> keyOf, Consumer<? super T> picked) {
        this.list = list;
        this.keyOf = keyOf;
        this.picked = picked;
        list.setItems(items);
        list.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> pick());
        // A finger selects only when it lets go.
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> pick());
        list.addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode().isNavigationKey() || key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                pick();
            }
        });
    }

    private void pick() {
        var value = list.getSelectionModel().getSelectedItem();
        if (value != null) {
            selected = Optional.of(keyOf.apply(value));
            picked.accept(value);
        }
    }

    private boolean isSelected(T value) {
        return selected.filter(keyOf.apply(value)::equals).isPresent();
    }

    /// Shows these values, and selects again what was selected.
    public void show(List<? extends T> values) {
        Lists.update(items, values);
        select(selected);
    }

    /// Selects the value with this key, or none.
    public void select(Optional<?> key) {
        selected = key;
        int place = place();
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().clearAndSelect(place);
        }
    }

    private int place() {
        for (int place = 0; place < items.size(); place++) {
            if (isSelected(items.get(place))) {
                return place;
            }
        }
        return -1;
    }
}
