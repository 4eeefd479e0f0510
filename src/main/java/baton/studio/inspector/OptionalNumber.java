package baton.studio.inspector;

import baton.studio.document.Document;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A limit that can be there or not: a tick, and a sentence with a number in it.
final class OptionalNumber {

    private final CheckBox there = new CheckBox();
    private final NumberBox number;
    private final Region sentence;
    private final HBox row;

    /// @param words   the sentence, with `[]` for the number
    /// @param name    what the number is called
    /// @param usual   what it begins with when it is ticked
    /// @param write   takes the number, or `null` where there is no limit
    OptionalNumber(
            String id,
            String words,
            String name,
            long usual,
            long most,
            Document document,
            Consumer<@Nullable Long> write) {
        number = new NumberBox(id, name, 1, most, document, write::accept);
        number.show(usual);
        there.setId(id + "-there");
        there.setAccessibleText(name);
        there.setOnAction(_ -> {
            document.endTyping();
            write.accept(there.isSelected() ? Long.valueOf(usual) : null);
            document.endTyping();
        });
        sentence = SentenceRow.of(words, number.root());
        Parts.grow(sentence);
        row = new HBox(2, there, sentence);
    }

    Region root() {
        return row;
    }

    void show(@Nullable Long value) {
        there.setSelected(value != null);
        sentence.setDisable(value == null);
        if (value != null) {
            number.show(value);
        }
    }
}
