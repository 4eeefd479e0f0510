package baton.studio.shell;

import baton.engine.RunCatalog;
import baton.engine.RunCatalog.Query;
import baton.engine.Runner;
import baton.engine.Subscription;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.studio.fx.Background;
import baton.studio.fx.Conflated;
import baton.studio.monitor.Refresher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/// The runs that this studio has been at work on since it was opened, and that are not over: whichever window began
/// them, and also once that window is closed. JavaFX thread.
public final class UnderWay implements AutoCloseable {

    private static final Query UNFINISHED =
            new Query("", Set.of(RunStatus.RUNNING, RunStatus.PAUSED, RunStatus.NEEDS_YOU), 500);

    private final RunCatalog catalog;
    private final Runner runner;
    private final Refresher<Found> refresher;
    private final Subscription watch;
    private final Set<RunId> known = new LinkedHashSet<>();
    private Runnable looked = () -> {};
    private List<RunSummary> runs = List.of();

    /// @param atWork those of them that something is at work on just now
    private record Found(List<RunSummary> unfinished, Set<RunId> atWork) {}

    /// @param screen runs what is given to it on the JavaFX thread
    public UnderWay(RunCatalog catalog, Runner runner, Background background, Executor screen) {
        this.catalog = catalog;
        this.runner = runner;
        refresher = new Refresher<>(background, () -> this::look, this::found);
        var changes = new Conflated<Boolean>(screen, _ -> refresher.refresh());
        watch = catalog.onChange(() -> changes.offer(true));
    }

    private Found look() {
        var unfinished = catalog.list(UNFINISHED);
        var atWork = new LinkedHashSet<RunId>();
        unfinished.stream().map(RunSummary::run).filter(runner::isWorkingOn).forEach(atWork::add);
        return new Found(unfinished, atWork);
    }

    private void found(Found found) {
        known.addAll(found.atWork());
        runs = found.unfinished().stream()
                .filter(run -> known.contains(run.run()))
                .toList();
        looked.run();
    }

    /// Looks again, away from the JavaFX thread.
    public void refresh() {
        refresher.refresh();
    }

    /// @param newLooked called after each look
    public void onLook(Runnable newLooked) {
        looked = newLooked;
    }

    /// Whether there are none: not even one that waits for a person.
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// How many go on by themselves just now.
    public int working() {
        return (int)
                runs.stream().filter(run -> run.status() == RunStatus.RUNNING).count();
    }

    @Override
    public void close() {
        watch.close();
    }
}
