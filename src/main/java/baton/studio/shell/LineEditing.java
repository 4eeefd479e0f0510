package baton.studio.shell;

import baton.run.Passages;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.StepState;
import baton.studio.canvas.CanvasHost;
import baton.studio.canvas.CanvasView;
import baton.studio.document.Document;
import baton.studio.fx.Messages;
import baton.studio.inspector.HandoffEditor;
import baton.studio.monitor.HandedView;
import baton.studio.monitor.Now;
import baton.studio.monitor.RunView;
import baton.studio.monitor.SaidView;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// Opens what is agreed about a hand-off beside its line, or what was handed over on it. While what is agreed is open,
/// it stands for the settings.
final class LineEditing {

    private static final Messages TEXT = Messages.of("shell");

    private final Document document;
    private final ObservableValue<Optional<RunView>> run;
    private final CanvasView canvas;
    private final Now now;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    LineEditing(Document document, ObservableValue<Optional<RunView>> run, CanvasView canvas, Now now) {
        this.now = now;
        this.document = document;
        this.run = run;
        this.canvas = canvas;
    }

    /// While a run is under way that has taken it, what was handed over, and else what is agreed about it.
    void open(HandoffId id) {
        boolean underWay =
                run.getValue().filter(view -> view.state().outcome().isEmpty()).isPresent();
        if (!underWay || !look(id)) {
            edit(id);
        }
    }

    /// Shows what the run handed over on it.
    ///
    /// @return whether there is anything to see
    boolean look(HandoffId id) {
        var handed = run.getValue().filter(view -> isAsDrawn(view, id)).flatMap(view -> HandedView.of(view, id, now));
        handed.ifPresent(view -> show(id, view));
        return handed.isPresent();
    }

    /// What is different once more was handed over.
    private static List<Object> taken(RunState state, HandoffId id) {
        var visit = state.workflow()
                .handoff(id)
                .flatMap(way -> state.step(way.to()))
                .map(StepState::visit);
        return List.of(state.run(), Passages.isTaken(state, id), state.rounds(id), visit);
    }

    /// One that was led elsewhere since has no part in the run.
    private boolean isAsDrawn(RunView view, HandoffId id) {
        return document.present()
                .handoff(id)
                .filter(drawn -> view.state()
                        .workflow()
                        .handoff(id)
                        .filter(then ->
                                then.from().equals(drawn.from()) && then.to().equals(drawn.to()))
                        .isPresent())
                .isPresent();
    }

    private void show(HandoffId id, HandedView view) {
        view.offering("handed-change", TEXT.text("line.change"), () -> edit(id));
        var followed = followed();
        var watching = run.map(seen -> seen.map(one -> taken(one.state(), id)))
                .subscribe((_, _) -> run.getValue()
                        .filter(_ -> followed().equals(followed))
                        .ifPresentOrElse(view::show, canvas::closePopover));
        canvas.showBeside(id, view.root(), watching::unsubscribe);
    }

    /// What `step` says in the run that is followed, for as long as it is shown.
    Optional<CanvasHost.Peeked> peek(NodeId step) {
        var followed = followed();
        return run.getValue().flatMap(view -> SaidView.of(view, step, now)).map(said -> {
            var watching = run.subscribe(
                    (_, seen) -> seen.filter(_ -> followed().equals(followed)).ifPresent(said::show));
            return new CanvasHost.Peeked(said.root(), () -> followed().equals(followed), watching::unsubscribe);
        });
    }

    private Optional<RunId> followed() {
        return run.getValue().map(view -> view.state().run());
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
