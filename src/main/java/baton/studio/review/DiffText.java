package baton.studio.review;

import baton.studio.monitor.Piece;
import baton.studio.monitor.WordDiff;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The words that differ between two texts, new ones underlined, old ones struck through.
final class DiffText extends TextFlow {

    DiffText() {
        getStyleClass().add("diff");
        managedProperty().bind(visibleProperty());
    }

    void show(String before, String after) {
        getChildren()
                .setAll(WordDiff.of(before, after).stream().map(DiffText::text).toList());
    }

    private static Text text(Piece piece) {
        var text = new Text(piece.text());
        text.getStyleClass()
                .add(
                        switch (piece.style()) {
                            case ADDED -> "text-added";
                            case REMOVED -> "text-removed";
                            default -> "text-same";
                        });
        return text;
    }
}
