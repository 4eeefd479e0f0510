package baton.studio.inspector;

import baton.studio.document.Document;
import baton.workflow.Workflow;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;

/// Ties a text control to a text of the workflow, both ways: what is typed is applied at once, what changes
/// elsewhere is shown, and the caret stays where it is. Leaving the control ends the step of undo.
final class TextBinding {

    private final TextInputControl control;
    private final Function<Workflow, String> read;
    private boolean showing;

    /// @param read  the text in a workflow; nothing to read where what it belongs to is gone
    /// @param write applies what was typed
    TextBinding(TextInputControl control, Document document, Function<Workflow, String> read, Consumer<String> write) {
        this.control = control;
        this.read = read;
        control.textProperty().subscribe((_, text) -> {
            if (!showing) {
                write.accept(text);
            }
        });
        control.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                document.endTyping();
            }
        });
        UndoKeys.install(control, document);
    }

    void show(Workflow workflow) {
        show(read.apply(workflow));
    }

    /// Shows `text`, which the workflow holds now.
    void show(String text) {
        if (text.equals(control.getText())) {
            return;
        }
        showing = true;
        try {
            int caret = control.getCaretPosition();
            control.setText(text);
            control.positionCaret(Math.min(caret, text.length()));
        } finally {
            showing = false;
        }
    }
}
