package baton.studio.palette;

import static baton.studio.palette.Words.text;

import baton.studio.look.NodeIcon;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// One kind of step in the palette.
final class PaletteItem extends HBox {

    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");

    private final PaletteKind kind;
    private final Runnable add;
    private final NodeIcon icon;
    private final VBox words = new VBox(1);
    private final Tooltip tip = new Tooltip();

    PaletteItem(PaletteKind kind, Runnable add) {
        this.kind = kind;
        this.add = add;
        icon = new NodeIcon(kind.look());
        setId("palette-" + kind.key());
        getStyleClass().add("palette-item");
        words.getChildren().addAll(heading(), label(kind.about(), "palette-text"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
        pseudoClassStateChanged(SOON, !kind.runnable());
        describe();
        if (kind.runnable()) {
            offer();
        }
    }

    private HBox heading() {
        var heading = new HBox(6, label(kind.title(), "palette-title"));
        if (!kind.runnable()) {
            var soon = label(text("soon"), "pill", "pill-neutral", "small");
            soon.setMinWidth(USE_PREF_SIZE);
            heading.getChildren().add(soon);
        }
        return heading;
    }

    private static Label label(String words, String... classes) {
        var label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void describe() {
        var says = kind.runnable() ? text("hint", kind.about()) : text("soon-why");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(kind.runnable() ? kind.title() : kind.title() + ", " + text("soon"));
        setAccessibleHelp(says);
        tip.setText(says);
        tip.setWrapText(true);
        tip.setMaxWidth(280);
        Tooltip.install(this, tip);
    }

    private void offer() {
        var menu = new ContextMenu();
        var item = new MenuItem(text("add"));
        item.setOnAction(_ -> add.run());
        menu.getItems().add(item);
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                add.run();
            }
        });
        setOnDragDetected(this::drag);
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var content = new ClipboardContent();
        content.putString(PaletteView.DRAGGED + kind.key());
        var board = startDragAndDrop(TransferMode.COPY);
        board.setContent(content);
        var plain = new SnapshotParameters();
        plain.setFill(Color.TRANSPARENT);
        board.setDragView(icon.snapshot(plain, null), icon.getWidth() / 2, icon.getHeight() / 2);
        event.consume();
    }

    PaletteKind kind() {
        return kind;
    }

    /// Whether only the icon is shown; the tooltip says the name then.
    void setCompact(boolean compact) {
        words.setVisible(!compact);
        words.setManaged(!compact);
        var says = kind.runnable() ? text("hint", kind.about()) : text("soon-why");
        tip.setText(compact ? kind.title() + "\n" + says : says);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE && kind.runnable()) {
            add.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
