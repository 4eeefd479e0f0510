package baton.studio.palette;

import static baton.studio.palette.Words.text;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The search field of the palette: Enter adds the first find, the down arrow goes to the list, Escape clears.
final class PaletteSearch {

    private final TextField field = new TextField();
    private final StackPane box = new StackPane();
    private final Runnable addFirst;
    private final Runnable toList;

    PaletteSearch(Consumer<String> sought, Runnable addFirst, Runnable toList) {
        this.addFirst = addFirst;
        this.toList = toList;
        field.setId("palette-search");
        field.getStyleClass().add("search-field");
        field.setPromptText(text("search"));
        field.setAccessibleText(text("search"));
        field.textProperty().subscribe((_, now) -> sought.accept(now));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var key = new Label(text("search-key"));
        key.getStyleClass().add("kbd");
        key.setMouseTransparent(true);
        key.visibleProperty()
                .bind(field.focusedProperty().not().and(field.textProperty().isEmpty()));
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        box.getStyleClass().add("palette-search");
        box.getChildren().addAll(field, key);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> addFirst.run();
            case DOWN -> toList.run();
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                field.clear();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    Region root() {
        return box;
    }

    void focus() {
        field.requestFocus();
    }
}
