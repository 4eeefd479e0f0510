package baton.studio.inspector;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.look.Dressing;
import baton.studio.monitor.RunView;
import baton.workflow.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The settings of what is selected, on the right of the window. Every change applies at once and can be
/// undone. JavaFX thread only.
public final class InspectorView {

    private static final double ABOVE = 40;

    private final Document document;
    private final ObservableValue<Optional<RunView>> run;
    private final Supplies supplies;
    private final Consumer<Selection> go;
    private final StackPane place = new StackPane();
    private final ScrollPane scroll = new ScrollPane(place);
    private final StackPane root = new StackPane(scroll);
    private Subject subject = new Subject.Several();
    private Panel panel = new Panel("", List.of());

    /// @param run    the run that is shown, which may be an earlier one
    /// @param supplies what agents can be given
    /// @param go     selects a step or a hand-off and brings it into view
    public InspectorView(
            Document document, ObservableValue<Optional<RunView>> run, Supplies supplies, Consumer<Selection> go) {
        this.document = document;
        this.run = run;
        this.supplies = supplies;
        this.go = go;
        root.setId("inspector");
        root.getStyleClass().add("inspector");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        document.presentProperty().subscribe(_ -> show());
        document.selectionProperty().subscribe((_, _) -> show());
        supplies.models().subscribe((_, _) -> show());
        supplies.tools().subscribe((_, _) -> show());
        run.subscribe((_, now) -> panel.follow(now));
    }

    public Region root() {
        return root;
    }

    /// Gives the keyboard to the field that `problem` is about, or to what puts it right, while the place of it is
    /// selected; whether there was anything to give it to.
    public boolean focusField(Problem problem) {
        Dressing.ready(root);
        var field = place.lookupAll("#" + ProblemList.idOf(problem)).stream()
                .flatMap(banner -> ProblemField.of(banner).stream())
                .findFirst()
                .or(() -> ProblemField.in(place, problem));
        field.ifPresent(found -> {
            found.requestFocus();
            bringIntoView(found);
        });
        return field.isPresent();
    }

    private void bringIntoView(Node field) {
        double hidden = place.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = place.sceneToLocal(field.localToScene(field.getBoundsInLocal()))
                    .getMinY();
            scroll.setVvalue(Math.clamp((top - ABOVE) / hidden, 0, 1));
        }
    }

    private void show() {
        var wanted = Subject.of(document.selection(), document.present());
        if (!wanted.equals(subject)) {
            document.endTyping();
            subject = wanted;
            panel = make(wanted);
            place.getChildren().setAll(panel.root());
            scroll.setVvalue(0);
            panel.follow(run.getValue());
        }
        panel.show(new Draft(document.present(), document.problemsProperty().get()));
    }

    private Panel make(Subject wanted) {
        return switch (wanted) {
            case Subject.Whole _ -> WorkflowPanel.of(document, go);
            case Subject.OneStep(var id, var _) ->
                NodePanels.of(
                        new NodeHandle(document, id),
                        document.present().node(id).orElseThrow(),
                        supplies,
                        go);
            case Subject.OneHandoff(var id, var _) ->
                HandoffPanels.of(
                        new HandoffHandle(document, id),
                        document.present().handoff(id).orElseThrow(),
                        document.present(),
                        go);
            case Subject.OneNote(var id) -> new Panel("inspector-note-panel", List.of(new NoteSection(document, id)));
            case Subject.Several _ ->
                new Panel(
                        "inspector-several-panel",
                        List.of(new SeveralSection(document), new SharedSection(document, supplies)));
        };
    }
}
