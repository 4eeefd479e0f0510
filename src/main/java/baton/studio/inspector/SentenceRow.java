package baton.studio.inspector;

import baton.studio.form.Wrap;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A sentence with controls in it, which goes on in the next line where it must.
final class SentenceRow {

    private SentenceRow() {}

    /// @param words the sentence, with `[]` where the controls go, one after the other
    static Region of(String words, Node... controls) {
        var row = new Wrap(6, 4);
        row.getStyleClass().add("sentence-row");
        int used = 0;
        int at = 0;
        for (int place = words.indexOf("[]"); place >= 0; place = words.indexOf("[]", at)) {
            put(row, words.substring(at, place));
            row.getChildren().add(controls[used++]);
            at = place + 2;
        }
        put(row, words.substring(at));
        return row;
    }

    private static void put(Wrap row, String words) {
        if (!words.isBlank()) {
            row.getChildren().add(Parts.label(words.strip()));
        }
    }
}
