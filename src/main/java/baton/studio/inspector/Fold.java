package baton.studio.inspector;

import baton.studio.form.Column;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of a panel that is folded away behind its title and a summary in a line.
final class Fold {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Label summary = Parts.label("", "fold-summary");
    private final Head head;
    private final Region content;
    private final VBox box;
    private boolean open;

    /// @param id what the head has for an id
    Fold(String id, String title, Region content) {
        this.content = content;
        head = new Head(title);
        head.setId(id);
        content.getStyleClass().add("fold-content");
        content.setId(id + "-content");
        summary.setTextOverrun(OverrunStyle.ELLIPSIS);
        box = new Column(head, content);
        box.getStyleClass().add("fold-box");
        setOpen(false);
    }

    /// The row that folds and unfolds.
    private final class Head extends HBox {
        private final IconView arrow = new IconView(Icon.CHEVRON_RIGHT);

        Head(String title) {
            var name = Parts.label(title, "fold-title");
            name.setMinWidth(USE_PREF_SIZE);
            arrow.getStyleClass().add("small");
            getStyleClass().add("fold");
            getChildren().addAll(arrow, name, Parts.spring(), summary);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.TITLED_PANE);
            setAccessibleText(title);
            setOnMouseClicked(_ -> toggle());
            addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }

        private void pressed(KeyEvent key) {
            switch (key.getCode()) {
                case SPACE, ENTER -> toggle();
                case RIGHT -> setOpen(true);
                case LEFT -> setOpen(false);
                default -> {
                    return;
                }
            }
            key.consume();
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.EXPANDED
                    ? Boolean.valueOf(open)
                    : super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case EXPAND -> setOpen(true);
                case COLLAPSE -> setOpen(false);
                case FIRE -> toggle();
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }

    Region root() {
        return box;
    }

    /// Without the line above: for a fold among settings that are not folded.
    Fold plain() {
        box.getStyleClass().add("plain");
        return this;
    }

    /// Opens whenever there is something to put right in it.
    Fold opensFor(ProblemList problems) {
        problems.root().visibleProperty().subscribe(there -> {
            if (there) {
                setOpen(true);
            }
        });
        return this;
    }

    void summarize(String words) {
        summary.setText(words);
        Parts.tip(summary, words);
        head.setAccessibleHelp(words);
    }

    private void toggle() {
        setOpen(!open);
    }

    void setOpen(boolean wanted) {
        open = wanted;
        Parts.present(content, open);
        head.arrow.show(open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT);
        summary.setVisible(!open);
        head.pseudoClassStateChanged(OPEN, open);
        head.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }
}
