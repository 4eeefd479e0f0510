package baton.studio.form;

import static baton.studio.form.Words.text;

import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Value;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

/// The path of a file, typed or chosen.
final class FileEditor extends ValueEditor {

    private final TextField path = new TextField();
    private final Button choose = Buttons.icon(Icon.FOLDER, text("choose-file"));
    private final HBox box = new HBox(6, path, choose);

    FileEditor(String prompt) {
        path.setPromptText(prompt);
        HBox.setHgrow(path, Priority.ALWAYS);
        path.textProperty().subscribe((_, _) -> changed());
        choose.setOnAction(_ -> choose());
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(text("choose-file"));
        var file = chooser.showOpenDialog(box.getScene().getWindow());
        if (file != null) {
            path.setText(file.toString());
        }
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public Node focusTarget() {
        return path;
    }

    @Override
    public Value value() {
        return Value.of(path.getText());
    }

    @Override
    protected void put(Value value) {
        path.setText(value.asText());
    }
}
