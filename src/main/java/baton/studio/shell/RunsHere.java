package baton.studio.shell;

import baton.engine.FilePlace;
import baton.engine.RunCatalog;
import baton.engine.RunCatalog.Query;
import baton.engine.Runner;
import baton.engine.Subscription;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.studio.fx.Background;
import baton.studio.fx.Conflated;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.Refresher;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The runs that were watched in a window and are not over, however many there are side by side. JavaFX thread.
final class RunsHere implements AutoCloseable {

    private static final Query AT_WORK = new Query("", Set.of(RunStatus.RUNNING, RunStatus.NEEDS_YOU), 100);

    private final RunCatalog catalog;
    private final Runner runner;
    private final Background background;
    private final Refresher<List<RunSummary>> refresher;
    private final Subscription watch;
    private final Set<RunId> known = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<List<RunSummary>> underWay = new ReadOnlyObjectWrapper<>(List.of());

    /// @param screen runs what is given to it on the JavaFX thread
    RunsHere(StudioServices services, LiveRun live, Background background, Executor screen) {
        this.catalog = services.catalog();
        this.runner = services.runner();
        this.background = background;
        refresher = new Refresher<>(background, () -> look(List.copyOf(known)), this::found);
        var changes = new Conflated<Boolean>(screen, _ -> refresher.refresh());
        watch = catalog.onChange(() -> changes.offer(true));
        live.viewProperty()
                .map(view -> view.map(now -> now.state().run()))
                .subscribe(run -> run.filter(known::add).ifPresent(_ -> refresher.refresh()));
    }

    /// Finds the latest run of the workflow in this file that something is at work on in this studio.
    ///
    /// @param found told, on the JavaFX thread, if there is one
    void lookFor(Path file, Consumer<RunId> found) {
        var place = FilePlace.of(file);
        background.run(
                () -> catalog.list(AT_WORK).stream()
                        .map(RunSummary::run)
                        .filter(runner::isWorkingOn)
                        .filter(run -> runner.state(run)
                                .filter(state -> state.settings().place().equals(place))
                                .isPresent())
                        .findFirst(),
                run -> run.ifPresent(found),
                _ -> {});
    }

    private Callable<List<RunSummary>> look(List<RunId> runs) {
        return () -> runs.stream()
                .map(catalog::find)
                .flatMap(Optional::stream)
                .filter(run -> !run.status().isOver())
                .toList();
    }

    private void found(List<RunSummary> runs) {
        underWay.set(runs.stream().filter(run -> known.contains(run.run())).toList());
    }

    /// Another workflow is drawn now; its runs are no longer those of this window.
    void forget() {
        known.clear();
        underWay.set(List.of());
    }

    /// Those that are not over, the first that was watched first.
    ReadOnlyObjectProperty<List<RunSummary>> underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    @Override
    public void close() {
        watch.close();
    }
}
