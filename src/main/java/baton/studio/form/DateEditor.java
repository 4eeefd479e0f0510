package baton.studio.form;

import static baton.studio.form.Words.text;

import baton.workflow.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A day, typed or picked from a calendar. Typed text stays as it is: a date picker alone would drop what it
/// cannot read, and nobody could say what is wrong with it.
final class DateEditor extends ValueEditor {

    private final TextField typed = new TextField();
    private final DatePicker calendar = new DatePicker();
    private final HBox box = new HBox(typed, calendar);

    DateEditor(String prompt) {
        typed.setPromptText(prompt.isBlank() ? text("day") : prompt);
        HBox.setHgrow(typed, Priority.ALWAYS);
        box.getStyleClass().add("date-editor");
        calendar.getEditor().setVisible(false);
        calendar.getEditor().setManaged(false);
        calendar.setEditable(false);
        calendar.setAccessibleText(text("day"));
        calendar.setMaxHeight(Double.MAX_VALUE);
        calendar.valueProperty().subscribe((_, day) -> pick(day));
        typed.textProperty().subscribe((_, _) -> follow());
    }

    private void pick(@Nullable LocalDate day) {
        if (day != null && !day.toString().equals(typed.getText().strip())) {
            typed.setText(day.toString());
        }
    }

    private void follow() {
        day().ifPresent(calendar::setValue);
        changed();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(typed.getText().strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public Node focusTarget() {
        return typed;
    }

    @Override
    public Value value() {
        return Value.of(typed.getText());
    }

    @Override
    protected void put(Value value) {
        typed.setText(value.asText());
    }
}
