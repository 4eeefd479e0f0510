package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.workflow.Value;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What differs between two values, under a line that says between which: words in a text, and a row for each
/// part of a list or a group. Not there where nothing differs.
final class Changes extends VBox {

    /// More than anybody reads; the others are counted.
    private static final int MOST = 12;

    private final Label title = new Label();

    Changes(String words) {
        title.setText(words);
        title.getStyleClass().addAll("hint", "changes-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.managedProperty().bind(title.visibleProperty());
        getStyleClass().add("changes");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// @param isTitled whether it is said between which, because others stand beside it
    void show(Value before, Value after, boolean isTitled) {
        var found = ValueDiff.of(before, after);
        setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            title.setVisible(isTitled);
            getChildren().setAll(title, found.getFirst().part().isEmpty() ? words(found.getFirst()) : table(found));
        }
    }

    void hide() {
        setVisible(false);
    }

    private static Node words(ValueDiff diff) {
        var words = new DiffText();
        words.show(diff.before(), diff.after());
        return words;
    }

    private static Node table(List<ValueDiff> found) {
        var grid = new GridPane();
        grid.getStyleClass().add("changes-table");
        var name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, rest);
        for (int row = 0; row < Math.min(MOST, found.size()); row++) {
            var part = new Label(found.get(row).part());
            part.getStyleClass().add("text-2");
            grid.addRow(row, part, words(found.get(row)));
        }
        if (found.size() > MOST) {
            grid.add(DialogFrame.hint(text("changes.more", found.size() - MOST)), 1, MOST);
        }
        return grid;
    }
}
