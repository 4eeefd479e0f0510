package baton.studio.shell;

import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// All keys on one page.
final class KeysDialog {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 520;

    private final Overlay overlay;

    KeysDialog(Overlay overlay) {
        this.overlay = overlay;
    }

    void show() {
        var grid = new GridPane(24, 8);
        var wide = new ColumnConstraints();
        wide.setMinWidth(180);
        grid.getColumnConstraints().add(wide);
        var lines = TEXT.text("keys.list").lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            var parts = lines.get(row).split("\\|", 2);
            var keys = new Label(parts[0]);
            keys.getStyleClass().add("kbd");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var what = new Label(parts.length > 1 ? parts[1] : "");
            what.setWrapText(true);
            grid.addRow(row, keys, what);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(420);
        var close = Buttons.primary(TEXT.text("dialog.close"));
        close.setId("dialog-ok");
        close.setOnAction(_ -> overlay.close());
        overlay.show(
                new Dialog("keys-dialog", TEXT.text("menu.keys"), "", WIDTH)
                        .with(scroll)
                        .buttons(List.of(), List.of(close)),
                overlay::close);
        close.requestFocus();
    }
}
