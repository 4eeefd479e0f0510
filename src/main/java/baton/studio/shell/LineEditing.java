package baton.studio.shell;

import baton.studio.canvas.CanvasView;
import baton.studio.document.Document;
import baton.studio.inspector.HandoffEditor;
import baton.studio.monitor.RunView;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// Opens what is agreed about a hand-off beside its line. While it is open, it stands for the settings.
final class LineEditing {

    private final Document document;
    private final ObservableValue<Optional<RunView>> run;
    private final CanvasView canvas;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    LineEditing(Document document, ObservableValue<Optional<RunView>> run, CanvasView canvas) {
        this.document = document;
        this.run = run;
        this.canvas = canvas;
    }

    void edit(HandoffId id) {
        document.present().handoff(id).ifPresent(this::edit);
    }

    private void edit(Handoff handoff) {
        var editor = new HandoffEditor(document, run, handoff, document::select, canvas::closePopover);
        canvas.showBeside(handoff.id(), editor.root(), () -> {
            document.endTyping();
            editor.close();
            open.set(false);
        });
        open.set(true);
        Panes.focusFirst(editor.root());
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
