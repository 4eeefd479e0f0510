package baton.studio.canvas;

import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.NotePicture;
import baton.studio.fx.Messages;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A note or a frame: what is the same of both.
abstract class Remark extends Pane {

    static final Messages MESSAGES = Messages.of("canvas");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final double GRIP = 18;

    private final Region grip = new Region();

    Remark(NotePicture first, String style) {
        var id = first.note().id();
        setId("note-" + id);
        getStyleClass().add(style);
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        grip.getStyleClass().add("note-grip");
        grip.setUserData(new Hit.OnNote(id, Hit.Grip.CORNER));
        grip.setCursor(Cursor.SE_RESIZE);
    }

    /// Makes the corner the topmost; called once everything else is in.
    final void addGrip() {
        getChildren().add(grip);
    }

    void show(NotePicture picture) {
        var note = picture.note();
        place(note.at().x(), note.at().y());
        size(note.width(), note.height());
        getStyleClass().removeIf(style -> style.startsWith("note-") && !style.equals("note-card"));
        if (!note.tint().isEmpty()) {
            getStyleClass().add("note-" + note.tint());
        }
        pseudoClassStateChanged(EMPTY, note.text().isBlank());
        pseudoClassStateChanged(SELECTED, picture.selected());
        grip.setVisible(picture.selected());
    }

    final void place(double x, double y) {
        setTranslateX(x);
        setTranslateY(y);
    }

    final void size(double width, double height) {
        resize(width, height);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        grip.resizeRelocate(getWidth() - GRIP, getHeight() - GRIP, GRIP, GRIP);
    }
}
