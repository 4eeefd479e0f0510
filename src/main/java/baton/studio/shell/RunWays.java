package baton.studio.shell;

import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.RunStatus;
import baton.run.StepState;
import baton.studio.fx.FxThread;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.RunControls;
import baton.studio.monitor.RunView;
import baton.studio.monitor.StepAct;
import baton.studio.monitor.StepActs;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// What starts the run of the open workflow, and steers the one that is followed.
final class RunWays implements AutoCloseable {

    private final Places places;
    private final RunStart start;
    private final Runnable before;
    private final LiveRun live;
    private final RunControls controls;
    private final RunsHere here;
    private final Trying trying;

    /// @param before done before each run of what is drawn
    RunWays(
            Surroundings around,
            Trying trying,
            Places places,
            RunStart start,
            Runnable before,
            LiveRun live,
            RunControls controls) {
        here = new RunsHere(around.services(), live, around.background(), FxThread::later);
        this.trying = trying;
        this.before = before;
        this.places = places;
        this.start = start;
        this.live = live;
        this.controls = controls;
    }

    /// Whether what is drawn can be run from here, now.
    boolean mayRun() {
        return places.isShowing(TopBar.Tab.BUILD) && !isUnderWay();
    }

    boolean isUnderWay() {
        return status().filter(now -> !now.isOver()).isPresent();
    }

    /// Whether a step of it is being done, or about to be.
    boolean isRunning() {
        return status().filter(RunStatus.RUNNING::equals).isPresent();
    }

    /// The steps of the run that is followed of which `act` can be done, in the order of the workflow.
    List<NodeId> stepsFor(String act) {
        return live.view().map(RunView::state).stream()
                .filter(run -> run.outcome().isEmpty())
                .flatMap(RunState::steps)
                .map(StepState::node)
                .filter(node -> ofStep(node).stream().anyMatch(one -> one.id().equals(act)))
                .toList();
    }

    boolean isPaused() {
        return status().filter(RunStatus.PAUSED::equals).isPresent();
    }

    private Optional<RunStatus> status() {
        return live.view().map(view -> RunStatus.of(view.state()));
    }

    void run() {
        run(false);
    }

    /// Runs with everything that touches the world only pretended.
    void rehearse() {
        run(true);
    }

    /// What was wrong was put right.
    void tryAgain() {
        before.run();
        start.tryAgain();
    }

    /// What tries one agent alone.
    Trying trying() {
        return trying;
    }

    /// Starts one more beside those that are under way.
    void another() {
        run(false);
    }

    /// Lets the bar offer the runs that are under way here.
    void offer(RunChip chip) {
        Runnable show = () -> chip.show(
                here.underWayProperty().get(),
                live.view().map(view -> view.state().run()),
                start::follow,
                this::another);
        here.underWayProperty().subscribe(_ -> show.run());
        live.viewProperty().map(view -> view.map(now -> now.state().run())).subscribe(_ -> show.run());
    }

    /// Another workflow is drawn now. The runs of the one before go on, and are found among all runs; if something
    /// is at work on this one, it is watched.
    void opened(ObservableValue<Optional<Path>> file) {
        here.forget();
        samples().opened();
        file.getValue()
                .ifPresent(opened -> here.lookFor(opened, run -> {
                    if (file.getValue().filter(opened::equals).isPresent()
                            && live.view().isEmpty()) {
                        start.follow(run);
                    }
                }));
    }

    @Override
    public void close() {
        here.close();
    }

    private void run(boolean rehearsal) {
        if (places.isShowing(TopBar.Tab.BUILD)) {
            before.run();
            start.run(rehearsal);
        }
    }

    void again(Workflow workflow, Fields input, RunSettings before) {
        places.show(TopBar.Tab.BUILD);
        start.again(workflow, input, before);
    }

    void stop() {
        live.view().ifPresent(view -> controls.stop(view.state()));
    }

    /// What can be done now about a step of the run that is followed.
    List<StepAct> ofStep(NodeId node) {
        return live.view().map(RunView::state).stream()
                .flatMap(run -> run.step(node).stream().flatMap(step -> new StepActs(controls).of(run, step).stream()))
                .toList();
    }

    /// What can be done about a step that is drawn: in the run that is followed, and about its sample.
    List<StepAct> about(NodeId node) {
        return Stream.concat(
                        ofStep(node).stream(), samples().of(node, live.view().map(RunView::state)).stream())
                .toList();
    }

    /// What can be done about the sample of a step with what it gave in `run`, if that is one of what is open here.
    List<StepAct> aboutSample(RunState run, NodeId step) {
        return start.isOfOpen(run) ? samples().of(step, Optional.of(run)) : List.of();
    }

    KeptSamples samples() {
        return start.samples();
    }

    void pause() {
        live.view().ifPresent(view -> controls.pause(view.state().run()));
    }

    void goOn() {
        live.view().ifPresent(view -> controls.goOn(view.state()));
    }
}
