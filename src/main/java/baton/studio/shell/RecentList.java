package baton.studio.shell;

import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The recent files on the welcome page: open one, pin it, or take it off the list.
final class RecentList {

    private static final Messages TEXT = Messages.of("shell");

    private final VBox root = new VBox(4);
    private final Recents recents;
    private final Consumer<Path> open;

    RecentList(Recents recents, Consumer<Path> open) {
        this.recents = recents;
        this.open = open;
        root.setId("recent");
        recents.rowsProperty().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    private void show(List<Recents.Row> rows) {
        root.getChildren().clear();
        if (rows.isEmpty()) {
            var none = new Label(TEXT.text("welcome.noRecent"));
            none.getStyleClass().add("hint");
            none.setWrapText(true);
            root.getChildren().add(none);
        }
        rows.forEach(row -> root.getChildren().add(row(row)));
    }

    private HBox row(Recents.Row row) {
        var words = new VBox(link(row), place(row));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(4, words, row.isMissing() ? remove(row) : pin(row));
        box.getStyleClass().add("recent-row");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Hyperlink link(Recents.Row row) {
        var link = new Hyperlink(row.name());
        link.setOnAction(_ -> open.accept(row.file()));
        link.setDisable(row.isMissing());
        link.setAccessibleText(TEXT.text(row.isMissing() ? "recent.missing" : "welcome.openRecent", row.name()));
        return link;
    }

    private static Label place(Recents.Row row) {
        var place = new Label(
                row.isMissing()
                        ? TEXT.text("recent.gone")
                        : String.valueOf(row.file().getParent()));
        place.getStyleClass().add("hint");
        return place;
    }

    private Button pin(Recents.Row row) {
        var pin = Buttons.icon(Icon.PIN, TEXT.text(row.isPinned() ? "recent.unpin" : "recent.pin", row.name()));
        pin.getStyleClass().add("recent-pin");
        pin.pseudoClassStateChanged(PseudoClass.getPseudoClass("pinned"), row.isPinned());
        pin.setOnAction(_ -> recents.pin(row.file(), !row.isPinned()));
        return pin;
    }

    private Button remove(Recents.Row row) {
        var remove = Buttons.icon(Icon.CLOSE, TEXT.text("recent.remove", row.name()));
        remove.setOnAction(_ -> recents.remove(row.file()));
        return remove;
    }
}
