package baton.studio.seek;

import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One row of the command palette: what it is, what is said of it, its keys. What cannot be done now is pale and
/// says why.
final class EntryRow extends ListCell<Entry> {

    private static final PseudoClass ASLEEP = PseudoClass.getPseudoClass("asleep");

    private final IconView icon = new IconView(Icon.SEARCH);
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label kind = new Label();
    private final Label keys = new Label();
    private final HBox box = new HBox(10, icon, title, detail, kind, keys);

    EntryRow(Consumer<Entry> choose) {
        title.getStyleClass().add("entry-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("text-3");
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        kind.getStyleClass().addAll("text-3", "meta");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        keys.getStyleClass().add("kbd");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                choose.accept(getItem());
            }
            event.consume();
        });
    }

    /// What is said of it aloud.
    static String spoken(Entry entry) {
        var possible = entry.possible().get();
        return String.join(
                ", ",
                java.util.stream.Stream.of(entry.title(), entry.kind(), entry.detail(), entry.keys(), possible.why())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null ? null : box);
        if (entry == null) {
            setText("");
            return;
        }
        var possible = entry.possible().get();
        setText(entry.title());
        icon.show(entry.icon());
        title.setText(entry.title());
        detail.setText(possible.now() ? entry.detail() : possible.why());
        kind.setText(entry.kind());
        keys.setText(entry.keys());
        keys.setVisible(!entry.keys().isEmpty());
        keys.setManaged(keys.isVisible());
        pseudoClassStateChanged(ASLEEP, !possible.now());
        setAccessibleText(spoken(entry));
    }
}
