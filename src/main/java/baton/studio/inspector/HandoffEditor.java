package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.form.Column;
import baton.studio.look.Buttons;
import baton.studio.monitor.RunView;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Workflow;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What is agreed about one hand-off, to lie beside its line: the same that the settings show of it.
///
/// It follows the document until [#close]. JavaFX thread only.
public final class HandoffEditor implements AutoCloseable {

    private static final double WIDTH = 460;

    private final Panel panel;
    private final VBox root;
    private final Subscription following;

    /// @param go   selects a step or a hand-off and brings it into view
    /// @param done called when the person is
    public HandoffEditor(
            Document document,
            ObservableValue<Optional<RunView>> run,
            Handoff handoff,
            Consumer<Selection> go,
            Runnable done) {
        panel = HandoffPanels.of(new HandoffHandle(document, handoff.id()), handoff, document.present(), go);
        var scroll = new ScrollPane(panel.root());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var close = Buttons.primary(text("editor.done"));
        close.setId("handoff-editor-done");
        close.setOnAction(_ -> done.run());
        var foot = Parts.row(Parts.spring(), close);
        foot.getStyleClass().add("handoff-editor-foot");
        root = new Column(0, scroll, foot);
        root.setId("handoff-editor");
        root.getStyleClass().addAll("popup", "handoff-editor");
        root.setPrefWidth(WIDTH);
        following = Subscription.combine(
                document.presentProperty().subscribe(now -> show(document, now, handoff.id())),
                run.subscribe(panel::follow));
    }

    private void show(Document document, Workflow workflow, HandoffId id) {
        if (workflow.handoff(id).isPresent()) {
            panel.show(new Draft(workflow, document.problemsProperty().get()));
        }
    }

    public Region root() {
        return root;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
