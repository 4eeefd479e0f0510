package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.form.Wrap;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.Field;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One field of a list: what it is in two lines, and its editor when it is open.
final class FieldCard extends Column {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final FieldSlot slot;
    private final FieldListEditor.Style style;
    private final String id;
    private final FieldListEditor list;
    private final Label name = Parts.wrapped("", "strong");
    private final Label kind = Parts.label("", "chip");
    private final Label optional = Parts.label(text("field.nice"), "hint");
    private final Label about = Parts.wrapped("", "hint");
    private final MenuButton more = new MenuButton("", new IconView(Icon.MORE));
    private final HBox head;
    private @Nullable FieldEditor editor;

    /// @param count how many fields the list has
    record Shown(int index, Field field, boolean open, int count) {}

    FieldCard(FieldSlot slot, FieldListEditor.Style style, String id, FieldListEditor list) {
        this.slot = slot;
        this.style = style;
        this.id = id;
        this.list = list;
        var title = new Wrap(6, 4, name, kind, optional);
        var words = new Column(3, title, about);
        Parts.grow(words);
        head = new HBox(4, words, more);
        head.getStyleClass().add("field-card-head");
        head.setId(id);
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.BUTTON);
        head.setOnMouseClicked(_ -> list.toggle(slot.index()));
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        more.setId(id + "-more");
        var tip = new Tooltip();
        tip.textProperty().bind(more.accessibleTextProperty());
        more.setTooltip(tip);
        more.getStyleClass().addAll("icon-button", "small", "more");
        getStyleClass().addAll("field-card", "column");
        getChildren().add(head);
    }

    private void pressed(KeyEvent key) {
        if (!key.getTarget().equals(head)) {
            return;
        }
        switch (key.getCode()) {
            case ENTER, SPACE -> list.toggle(slot.index());
            case DELETE -> list.remove(slot.index());
            case UP -> {
                if (!key.isAltDown()) {
                    return;
                }
                list.move(slot.index(), -1);
            }
            case DOWN -> {
                if (!key.isAltDown()) {
                    return;
                }
                list.move(slot.index(), 1);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    void show(Shown value) {
        var field = value.field();
        name.setText(field.name());
        kind.setText(FieldKind.words(field.type()));
        Parts.present(optional, !field.required());
        var line = line(field);
        about.setText(line);
        Parts.present(about, !line.isEmpty());
        head.setAccessibleText(text("field.spoken", field.name(), kind.getText(), line));
        more.setAccessibleText(text("field.more", field.name()));
        more.getItems().setAll(items(value));
        pseudoClassStateChanged(OPEN, value.open());
        showEditor(value);
    }

    private String line(Field field) {
        var details = FieldKind.details(field.type());
        var says = style == FieldListEditor.Style.FORM && !field.label().isBlank() ? field.label() : field.about();
        if (details.isEmpty() || says.isBlank()) {
            return details + says;
        }
        return text("field.line", details, says);
    }

    private List<MenuItem> items(Shown value) {
        var index = value.index();
        var items = new ArrayList<MenuItem>();
        items.add(item("field.edit", () -> list.edit(index), true));
        items.add(item("field.up", () -> list.move(index, -1), index > 0));
        items.add(item("field.down", () -> list.move(index, 1), index < value.count() - 1));
        items.add(
                value.field().required()
                        ? item("field.make-nice", () -> slot.change(Field::optional), true)
                        : item("field.make-must", () -> slot.change(Field::mustHave), true));
        items.add(new SeparatorMenuItem());
        var remove = item("field.remove", () -> list.remove(index), true);
        remove.getStyleClass().add("danger");
        items.add(remove);
        return items;
    }

    private static MenuItem item(String key, Runnable does, boolean possible) {
        var item = new MenuItem(text(key));
        item.setOnAction(_ -> does.run());
        item.setDisable(!possible);
        return item;
    }

    private void showEditor(Shown value) {
        var open = editor;
        if (!value.open()) {
            editor = null;
            getChildren().setAll(head);
            return;
        }
        if (open == null) {
            open = new FieldEditor(slot, style, id);
            editor = open;
            getChildren().setAll(head, open.root());
        }
        open.show(value.field());
    }

    void focus() {
        head.requestFocus();
    }

    /// Goes to the name of the open card, ready to be typed over.
    void editName() {
        var open = editor;
        if (open != null) {
            open.editName();
        }
    }
}
