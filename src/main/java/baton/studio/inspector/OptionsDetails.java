package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.GrowingArea;
import baton.workflow.FieldType;
import java.util.List;
import javafx.scene.layout.Region;

/// What there is to choose from, an option a line.
final class OptionsDetails implements TypeEditor.Details {

    private final GrowingArea options = new GrowingArea(2, 8);
    private final Region box;
    private boolean showing;

    OptionsDetails(TypeEditor.Owner owner, String id) {
        options.setId(id + "-options");
        options.setPromptText(text("field.options.prompt"));
        box = Parts.labelled(text("field.options"), options);
        options.textProperty().subscribe((_, _) -> {
            if (!showing) {
                owner.type("options", new FieldType.Choice(read()));
            }
        });
        options.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                owner.document().endTyping();
            }
        });
        UndoKeys.install(options, owner.document());
    }

    private List<String> read() {
        return options.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(FieldType type) {
        if (type instanceof FieldType.Choice(var given) && !given.equals(read())) {
            showing = true;
            options.setText(String.join("\n", given));
            showing = false;
        }
    }
}
