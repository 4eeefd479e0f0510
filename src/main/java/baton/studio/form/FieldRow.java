package baton.studio.form;

import static baton.studio.form.Words.text;

import baton.workflow.Field;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One field of a form: what it is called, the control, what it means, and what is wrong with what was typed.
final class FieldRow {

    private final Field field;
    private final ValueEditor editor;
    private final Label about = new Label();
    private final Label wrong = new Label();
    private final VBox box = new Column(4);

    FieldRow(Field field) {
        this.field = field;
        editor = ValueEditors.of(field.type(), prompt(field));
        box.getStyleClass().add("field-row");
        box.getChildren().addAll(heading(), editor.root());
        hint(about, field.about().isBlank() ? "" : field.about());
        hint(wrong, "");
        wrong.pseudoClassStateChanged(FormMarks.FAILED, true);
        wrong.setId(id("wrong"));
        editor.root().setId(id("field"));
    }

    private String id(String what) {
        return what + "-" + field.name().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /// A sample with paragraphs would fill the whole box with grey text.
    private static String prompt(Field field) {
        return field.sample().lines().findFirst().orElse("");
    }

    private HBox heading() {
        var label = new Label(field.shownAs());
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(editor.focusTarget());
        var heading = new HBox(6, label);
        if (!field.required()) {
            var optional = new Label(text("optional"));
            optional.getStyleClass().add("hint");
            optional.setMinWidth(Region.USE_PREF_SIZE);
            heading.getChildren().add(optional);
        }
        editor.focusTarget().setAccessibleText(field.shownAs());
        return heading;
    }

    private void hint(Label label, String words) {
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        label.setText(words);
        label.setVisible(!words.isEmpty());
        box.getChildren().add(label);
    }

    Region root() {
        return box;
    }

    Field field() {
        return field;
    }

    ValueEditor editor() {
        return editor;
    }

    boolean saysWhatIsWrong() {
        return wrong.isVisible();
    }

    /// Says what is wrong, or that nothing is.
    void say(Optional<String> problem) {
        wrong.setText(problem.orElse(""));
        wrong.setVisible(problem.isPresent());
        editor.mark(problem.isPresent());
        editor.focusTarget().setAccessibleHelp(problem.orElse(field.about()));
    }
}
