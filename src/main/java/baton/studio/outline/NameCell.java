package baton.studio.outline;

import baton.studio.canvas.picture.Picture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The cell with the name, which can be changed in place: Enter and leaving keep what was typed, Esc does not.
final class NameCell extends OutlineCell {

    private final Supplier<OutlineWords> words;
    private final BiConsumer<Spot, String> rename;
    private final Supplier<Boolean> mayEdit;
    private final TextField field = new TextField();

    /// @param mayEdit whether somebody asked for it: a click alone does not
    NameCell(
            Supplier<OutlineWords> words,
            Supplier<Picture> picture,
            BiConsumer<Spot, String> rename,
            Supplier<Boolean> mayEdit) {
        super(Part.NAME, words, picture);
        this.words = words;
        this.rename = rename;
        this.mayEdit = mayEdit;
        field.setId("outline-name");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep();
            }
        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            keep();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            key.consume();
        }
    }

    @Override
    public void startEdit() {
        if (getItem() == null || !mayEdit.get()) {
            return;
        }
        super.startEdit();
        field.setText(words.get().edited(getItem()));
        field.setAccessibleText(words.get().name(getItem()));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
    }

    private void keep() {
        var spot = getItem();
        if (isEditing() && spot != null) {
            var typed = field.getText();
            cancelEdit();
            rename.accept(spot, typed);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setContentDisplay(ContentDisplay.LEFT);
        showNow();
        getTreeTableView().requestFocus();
    }
}
