package baton.studio.form;

import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Mismatch;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A form made from fields. What is wrong with a value is said under it when the person leaves it, or all at
/// once by [#showProblems]; while typing it can only get better.
///
/// The control for the field `lead` has the id `field-lead`, what is wrong with it the id `wrong-lead`. JavaFX
/// thread only.
public final class FieldForm {

    private final List<FieldRow> rows = new ArrayList<>();
    private final VBox box = new Column(14);
    private final List<Runnable> listeners = new ArrayList<>();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();

    /// @param initial what is in the form at first; values of other names are passed over
    public FieldForm(List<Field> fields, Fields initial) {
        box.getStyleClass().add("field-form");
        fields.forEach(this::addRow);
        show(initial);
    }

    private void addRow(Field field) {
        var row = new FieldRow(field);
        rows.add(row);
        box.getChildren().add(row.root());
        row.editor().onChange(() -> changed(row));
        row.root().focusWithinProperty().subscribe((was, is) -> {
            if (was && !is) {
                say(row);
            }
        });
    }

    private void changed(FieldRow row) {
        if (row.saysWhatIsWrong()) {
            say(row);
        }
        valid.set(problems().isEmpty());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void say(FieldRow row) {
        row.say(content().problem(row.field()));
    }

    public Region root() {
        return box;
    }

    /// What was given: in the type's own form where it fits, as it was typed where it does not; what was left
    /// empty is not there.
    public Fields values() {
        return content().values();
    }

    /// Puts `values` into the form, and nothing into the other fields. Listeners are not called.
    public void show(Fields values) {
        rows.forEach(row -> {
            row.editor().show(values.get(row.field().name()).orElse(Value.Nothing.NOTHING));
            if (row.saysWhatIsWrong()) {
                say(row);
            }
        });
        valid.set(problems().isEmpty());
    }

    /// What is wrong with the values, in the order of the fields.
    public List<Mismatch> problems() {
        return content().problems();
    }

    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /// `listener` is called after each change that the person makes.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Whether any field has a sample.
    public boolean hasSamples() {
        return content().hasSamples();
    }

    /// Fills in the samples, as if the person had typed them; fields without one stay as they are.
    public void useSamples() {
        show(content().withSamples().typed());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Says under every field what is wrong with it, and goes to the first that is.
    ///
    /// @return whether something is wrong
    public boolean showProblems() {
        rows.forEach(this::say);
        rows.stream()
                .filter(FieldRow::saysWhatIsWrong)
                .findFirst()
                .ifPresent(row -> row.editor().focusTarget().requestFocus());
        return !valid.get();
    }

    /// Goes to the first field.
    public void focusFirst() {
        firstTarget().requestFocus();
    }

    /// The control of the first field; the form itself if it has none.
    Node firstTarget() {
        return rows.isEmpty() ? box : rows.getFirst().editor().focusTarget();
    }

    private FormContent content() {
        var typed = Fields.NONE;
        for (var row : rows) {
            typed = typed.with(row.field().name(), row.editor().value());
        }
        return new FormContent(rows.stream().map(FieldRow::field).toList(), typed);
    }
}
