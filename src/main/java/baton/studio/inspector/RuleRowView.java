package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.form.Column;
import baton.studio.form.ValueEditor;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One row of a rule: field, comparison, value.
final class RuleRowView extends Column {

    private final String id;
    private final int index;
    private final Document document;
    private final RuleEditor rule;
    private final Choice<Field> field;
    private final Choice<Comparison> is;
    private final HBox place = new HBox();
    private RuleRow row = new RuleRow("", Comparison.IS, Value.of(""));
    private Field about = Field.of("", Field.TEXT);
    private FieldType shownType = new FieldType.Other("");
    private @Nullable ValueEditor value;

    /// @param fields what the rule can look at
    record Shown(int index, RuleRow row, List<Field> fields) {}

    RuleRowView(String id, int index, Document document, RuleEditor rule) {
        this.id = id;
        this.index = index;
        this.document = document;
        this.rule = rule;
        field = new Choice<>(id + "-field", text("rule.field"), List.of(), Field::name);
        field.onChoose(chosen -> {
            if (!chosen.name().equals(row.field())) {
                rule.change(index, row.about(about, chosen));
            }
        });
        is = new Choice<>(id + "-is", text("rule.is"), List.of(), one -> one.words(about.type()));
        is.onChoose(chosen -> rule.change(index, row.comparing(chosen, about.type())));
        Parts.grow(field.root(), is.root());
        var first = Parts.row(field.root(), remove());
        Parts.grow(place);
        var second = new HBox(6, is.root(), place);
        getStyleClass().add("rule-row");
        setSpacing(6);
        getChildren().addAll(first, second);
    }

    private Button remove() {
        var remove = Buttons.icon(Icon.CLOSE, text("rule.remove"));
        remove.setId(id + "-remove");
        remove.getStyleClass().add("small");
        remove.setOnAction(_ -> rule.remove(index));
        return remove;
    }

    void show(Shown shown) {
        row = shown.row();
        about = new Contract(shown.fields()).field(row.field()).orElseGet(() -> Field.of(row.field(), Field.TEXT));
        var fields = new ArrayList<>(shown.fields());
        if (!fields.contains(about)) {
            fields.add(about);
        }
        field.show(fields, about);
        var comparisons = new ArrayList<>(Comparison.offered(about.type()));
        if (!comparisons.contains(row.is())) {
            comparisons.add(row.is());
        }
        is.show(comparisons, row.is());
        showValue();
    }

    private void showValue() {
        Parts.present(place, row.is().takesValue());
        if (!row.is().takesValue()) {
            return;
        }
        var type = RuleValue.type(about.type(), row.is());
        var editor = value;
        if (editor == null || !type.equals(shownType)) {
            shownType = type;
            editor = editor(type);
            value = editor;
        }
        editor.show(RuleValue.shown(row.value()));
    }

    private ValueEditor editor(FieldType type) {
        var editor = baton.studio.form.ValueEditors.of(type, text("rule.value"));
        editor.focusTarget().setId(id + "-value");
        editor.focusTarget().setAccessibleText(text("rule.value"));
        editor.onChange(() -> rule.type(index, row.with(RuleValue.read(editor.value(), about.type(), row.is()))));
        editor.root().focusWithinProperty().subscribe((was, now) -> {
            if (was && !now) {
                document.endTyping();
            }
        });
        Parts.grow(editor.root());
        place.getChildren().setAll(editor.root());
        return editor;
    }
}
