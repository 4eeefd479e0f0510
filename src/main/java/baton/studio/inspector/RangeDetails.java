package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.FieldText;
import baton.workflow.FieldType;
import java.math.BigDecimal;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// From where to where a number may go.
final class RangeDetails implements TypeEditor.Details {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final TypeEditor.Owner owner;
    private final TextField min = new TextField();
    private final TextField max = new TextField();
    private final Region row;
    private boolean showing;

    RangeDetails(TypeEditor.Owner owner, String id) {
        this.owner = owner;
        bound(min, id + "-min", "field.min");
        bound(max, id + "-max", "field.max");
        row = SentenceRow.of(text("field.range"), min, max);
    }

    private void bound(TextField bound, String id, String key) {
        bound.setId(id);
        bound.getStyleClass().add("number-box");
        bound.setAccessibleText(text(key));
        bound.setPromptText(text("field.any"));
        bound.textProperty().subscribe((_, _) -> typed(bound, id));
        bound.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                owner.document().endTyping();
                show(owner.type());
            }
        });
        UndoKeys.install(bound, owner.document());
    }

    private void typed(TextField bound, String place) {
        if (showing) {
            return;
        }
        var readable =
                bound.getText().isBlank() || FieldText.number(bound.getText()).isPresent();
        bound.pseudoClassStateChanged(FAILED, !readable);
        if (readable) {
            owner.type(place, new FieldType.Number(read(min), read(max)));
        }
    }

    private static @Nullable BigDecimal read(TextField bound) {
        return FieldText.number(bound.getText()).orElse(null);
    }

    @Override
    public Region root() {
        return row;
    }

    @Override
    public void show(FieldType type) {
        if (type instanceof FieldType.Number(var from, var to)) {
            show(min, from);
            show(max, to);
        }
    }

    private void show(TextField bound, @Nullable BigDecimal number) {
        var now = read(bound);
        var same = number == null ? now == null : now != null && number.compareTo(now) == 0;
        if (same && (bound.isFocused() || number != null || bound.getText().isEmpty())) {
            return;
        }
        showing = true;
        try {
            bound.setText(number == null ? "" : number.toPlainString());
            bound.pseudoClassStateChanged(FAILED, false);
        } finally {
            showing = false;
        }
    }
}
