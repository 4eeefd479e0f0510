package baton.studio.form;

import static baton.studio.form.Words.text;

import baton.workflow.Value;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Yes or no, or neither yet.
final class YesNoEditor extends ValueEditor {

    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton yes = button(text("yes"));
    private final ToggleButton no = button(text("no"));
    private final HBox box = new HBox(yes, no);

    YesNoEditor() {
        box.getStyleClass().add("segmented");
        box.setMaxWidth(Region.USE_PREF_SIZE);
        group.selectedToggleProperty().subscribe((_, _) -> changed());
    }

    private ToggleButton button(String words) {
        var button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public Node focusTarget() {
        return no.isSelected() ? no : yes;
    }

    @Override
    public Value value() {
        return yes.isSelected() || no.isSelected() ? new Value.YesNo(yes.isSelected()) : Value.Nothing.NOTHING;
    }

    @Override
    protected void put(Value value) {
        switch (FormContent.taken(new baton.workflow.FieldType.YesNo(), value)) {
            case Value.YesNo(var isYes) -> group.selectToggle(isYes ? yes : no);
            case Value.Text _, Value.Number _, Value.Items _, Value.Group _, Value.Nothing _ ->
                group.selectToggle(null);
        }
    }
}
