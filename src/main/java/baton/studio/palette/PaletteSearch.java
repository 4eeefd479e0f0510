package baton.studio.palette;

import static baton.studio.palette.Words.text;

import baton.studio.command.KeySign;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Group;
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
    private final KeySign key;
    private Supplier<String> told = () -> "";

    PaletteSearch(Consumer<String> sought, Runnable addFirst, Runnable toList) {
        this.addFirst = addFirst;
        this.toList = toList;
        field.setId("palette-search");
        field.getStyleClass().add("search-field");
        field.setPromptText(text("search"));
        field.setAccessibleText(text("search"));
        field.textProperty().subscribe((_, now) -> sought.accept(now));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        key = new KeySign(() -> told.get());
        var corner = new Group(key);
        corner.getStyleClass().add("search-key");
        corner.setMouseTransparent(true);
        corner.visibleProperty()
                .bind(field.focusedProperty().not().and(field.textProperty().isEmpty()));
        StackPane.setAlignment(corner, Pos.CENTER_RIGHT);
        box.getStyleClass().add("palette-search");
        box.getChildren().addAll(field, corner);
    }

    /// @param now the key that leads here from anywhere, as it is now
    void tellKey(Supplier<String> now) {
        told = now;
        key.look();
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
