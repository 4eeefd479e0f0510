package baton.studio.canvas;

import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.NotePicture;
import baton.studio.fx.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// One remark on the canvas.
final class NoteView extends StackPane {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Label words = new Label();

    NoteView(NotePicture first) {
        var id = first.note().id();
        setId("note-" + id);
        getStyleClass().add("note-card");
        setManaged(false);
        setUserData(new Hit.OnNote(id));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        words.setWrapText(true);
        words.setMouseTransparent(true);
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(words);
    }

    void show(NotePicture picture) {
        var note = picture.note();
        place(note.at().x(), note.at().y());
        resize(note.width(), note.height());
        getStyleClass().removeIf(style -> style.startsWith("note-") && !style.equals("note-card"));
        if (!note.tint().isEmpty()) {
            getStyleClass().add("note-" + note.tint());
        }
        var empty = note.text().isBlank();
        words.setText(empty ? MESSAGES.text("note.empty") : note.text());
        pseudoClassStateChanged(EMPTY, empty);
        pseudoClassStateChanged(SELECTED, picture.selected());
        setAccessibleText(MESSAGES.text("note.spoken", words.getText()));
    }

    void place(double x, double y) {
        setTranslateX(x);
        setTranslateY(y);
    }
}
