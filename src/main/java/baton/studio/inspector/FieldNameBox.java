package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Field;
import baton.workflow.Workflow;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The name of a field. Every place that means the field follows while it is typed; a name that cannot be is
/// said to be so and put back on leaving.
final class FieldNameBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final FieldSlot slot;
    private final TextField name = new TextField();
    private final Label wrong = Parts.wrapped("", "hint");
    private final VBox box;
    private Workflow before;
    private String beforeName;
    private boolean showing;

    FieldNameBox(FieldSlot slot, String id) {
        this.slot = slot;
        before = slot.document().present();
        beforeName = slot.field().name();
        name.setId(id);
        wrong.setId(id + "-wrong");
        wrong.pseudoClassStateChanged(FAILED, true);
        Parts.present(wrong, false);
        box = Parts.labelled(text("field.name"), name);
        box.getChildren().add(wrong);
        name.textProperty().subscribe((_, _) -> typed());
        name.focusedProperty().subscribe((_, is) -> {
            if (is) {
                remember();
            } else {
                leave();
            }
        });
        UndoKeys.install(name, slot.document());
    }

    /// A rename is made from what was there when the typing began: on the way to a longer name the typed one
    /// may be that of another field for a moment, and must not be taken for it.
    private void remember() {
        before = slot.document().present();
        beforeName = slot.field().name();
    }

    private void leave() {
        slot.document().endTyping();
        put(slot.field().name());
        complain("");
    }

    private void typed() {
        if (showing) {
            return;
        }
        var typed = name.getText().strip();
        var problem = FieldName.problem(typed, slot.others());
        complain(problem.orElse(""));
        if (problem.isEmpty()) {
            slot.rename(before, beforeName, typed);
        }
    }

    private void complain(String words) {
        wrong.setText(words);
        Parts.present(wrong, !words.isEmpty());
        name.pseudoClassStateChanged(FAILED, !words.isEmpty());
    }

    Region root() {
        return box;
    }

    void show(Field field) {
        if (!name.isFocused() || (!field.name().equals(name.getText().strip()) && !wrong.isVisible())) {
            put(field.name());
        }
    }

    private void put(String text) {
        if (text.equals(name.getText())) {
            return;
        }
        showing = true;
        try {
            name.setText(text);
        } finally {
            showing = false;
        }
    }

    void edit() {
        name.requestFocus();
        name.selectAll();
    }
}
