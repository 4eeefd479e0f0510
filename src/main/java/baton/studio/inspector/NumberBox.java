package baton.studio.inspector;

import baton.studio.document.Document;
import baton.workflow.FieldText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A whole number in a sentence: typed, or changed by the up and down arrows. What is no number within the
/// bounds is marked, not applied, and put right on leaving.
final class NumberBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final TextField field = new TextField();
    private final long least;
    private final long most;
    private final LongConsumer write;
    private long now;
    private boolean showing;

    NumberBox(String id, String name, long least, long most, Document document, LongConsumer write) {
        this.least = least;
        this.most = most;
        this.write = write;
        now = least;
        field.setId(id);
        field.getStyleClass().add("number-box");
        field.setAccessibleText(name);
        field.textProperty().subscribe((_, _) -> typed());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                document.endTyping();
                put(now);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        UndoKeys.install(field, document);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> step(1);
            case DOWN -> step(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        field.setText(Long.toString(Math.clamp(now + by, least, most)));
        field.end();
    }

    private void typed() {
        if (showing) {
            return;
        }
        var typed = number(field.getText());
        field.pseudoClassStateChanged(FAILED, typed.isEmpty());
        if (typed.isPresent()) {
            now = typed.getAsLong();
            write.accept(now);
        }
    }

    private OptionalLong number(String text) {
        Optional<BigDecimal> number =
                FieldText.number(text).filter(one -> one.stripTrailingZeros().scale() <= 0);
        return number.isPresent()
                        && number.get().compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.get().compareTo(BigDecimal.valueOf(most)) <= 0
                ? OptionalLong.of(number.get().longValueExact())
                : OptionalLong.empty();
    }

    Region root() {
        return field;
    }

    /// Shows `value`; what is being typed stays.
    void show(long value) {
        if (value != now || (number(field.getText()).isEmpty() && !field.isFocused())) {
            put(value);
        }
        now = value;
    }

    private void put(long value) {
        showing = true;
        try {
            field.setText(Long.toString(value));
            field.pseudoClassStateChanged(FAILED, false);
        } finally {
            showing = false;
        }
    }
}
