package baton.studio.shell;

import baton.run.RunId;
import baton.studio.fx.FxThread;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.RunActions;
import baton.studio.runs.RunsModel;
import baton.studio.runs.RunsView;
import java.nio.file.Path;
import javafx.scene.layout.Region;

/// Where runs are looked at that were made before, and what keeps them.
final class PastRuns implements AutoCloseable {

    private final Surroundings around;
    private final RunsModel runs;
    private final RunKeeping keeping;

    PastRuns(Surroundings around, Overlay overlay, Toasts toasts) {
        this.around = around;
        var services = around.services();
        runs = new RunsModel(
                services.catalog(),
                services.runner(),
                services.archive()::pinned,
                around.background(),
                FxThread::later,
                around.now());
        keeping = new RunKeeping(around, runs, overlay, toasts);
    }

    /// The place to look at them.
    ///
    /// @param actions what can be done with a run that is looked at
    Region root(RunActions actions) {
        var shown = new LiveRun(around.services().runner(), around.background());
        var frozen = new FrozenCanvas(
                around.now().clock(), () -> around.settings().now().keys());
        return new RunsView(runs, shown, frozen, actions, keeping, around.now()).root();
    }

    void select(RunId run) {
        runs.select(run);
    }

    /// Takes in a run that was exported to this file.
    void bringIn(Path run) {
        keeping.bringIn(run);
    }

    /// Old runs go, as the person has said, after each run that is watched.
    void tidyAfter(LiveRun live) {
        keeping.tidyAfter(live);
    }

    @Override
    public void close() {
        runs.close();
    }
}
