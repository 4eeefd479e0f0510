package baton.studio.runs;

import baton.engine.RunCatalog;
import baton.engine.RunCatalog.Query;
import baton.engine.Runner;
import baton.engine.Subscription;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.studio.fx.Background;
import baton.studio.fx.Conflated;
import baton.studio.monitor.Now;
import baton.studio.monitor.Refresher;
import baton.studio.monitor.RunStanding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of runs: searched, filtered, kept up to date from the catalog, and which of them is looked at. Use
/// it on the JavaFX thread.
public final class RunsModel implements AutoCloseable {

    private static final int MOST = 500;

    private record Found(
            List<RunSummary> runs, Set<RunId> abandoned, Map<RunStatus, Integer> counts, Set<RunId> pinned) {}

    /// How many of how many records were read.
    public record Progress(int done, int of) {}

    /// Tells which runs are kept on purpose.
    @FunctionalInterface
    public interface Pins {
        Set<RunId> pinned() throws IOException;
    }

    private final RunCatalog catalog;
    private final Runner runner;
    private final Pins pins;
    private final Now now;
    private final Refresher<Found> refresher;
    private final ReadOnlyObjectWrapper<List<RunItem>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty onlyPinned = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Set<RunStatus>> statuses = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Map<RunStatus, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<RunId>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watch;
    private final Subscription catchingUp;

    /// @param screen runs what is given to it on the JavaFX thread: `FxThread::later`
    public RunsModel(RunCatalog catalog, Runner runner, Pins pins, Background background, Executor screen, Now now) {
        this.catalog = catalog;
        this.runner = runner;
        this.pins = pins;
        this.now = now;
        refresher = new Refresher<>(background, this::looking, this::found);
        var changes = new Conflated<Boolean>(screen, _ -> refresh());
        watch = catalog.onChange(() -> changes.offer(true));
        var steps = new Conflated<Progress>(
                screen, at -> progress.set(at.done() < at.of() ? Optional.of(at) : Optional.empty()));
        catchingUp = catalog.onCatchUp((done, of) -> steps.offer(new Progress(done, of)));
        words.subscribe(_ -> refresh());
        onlyPinned.subscribe(_ -> refresh());
    }

    /// Looks again, away from the JavaFX thread.
    public void refresh() {
        refresher.refresh();
    }

    private Callable<Found> looking() {
        var query = new Query(words.get().strip(), statuses.get(), MOST);
        var keptOnly = onlyPinned.get();
        return () -> look(query, keptOnly);
    }

    private Found look(Query query, boolean keptOnly) throws IOException {
        var pinned = pins.pinned();
        var found = catalog.list(query).stream()
                .filter(run -> !keptOnly || pinned.contains(run.run()))
                .toList();
        var abandoned = found.stream()
                .filter(run -> run.status() == RunStatus.RUNNING && !runner.isWorkingOn(run.run()))
                .map(RunSummary::run)
                .collect(Collectors.toSet());
        var counted = new EnumMap<RunStatus, Integer>(RunStatus.class);
        counted.putAll(catalog.counts(query));
        return new Found(found, abandoned, counted, pinned);
    }

    private void found(Found found) {
        var items = new ArrayList<RunItem>();
        var day = "";
        for (var run : found.runs()) {
            var its = now.day(run.began());
            var standing =
                    found.abandoned().contains(run.run()) ? RunStanding.INTERRUPTED : RunStanding.of(run.status());
            items.add(new RunItem(
                    run, standing, its.equals(day) ? "" : its, found.pinned().contains(run.run())));
            day = its;
        }
        runs.set(List.copyOf(items));
        counts.set(Map.copyOf(found.counts()));
        if (selected.get().isEmpty() && !items.isEmpty()) {
            select(items.getFirst().run());
        }
    }

    /// The run is not there any more: another one is looked at.
    public void forget(RunId run) {
        if (selected.get().filter(run::equals).isPresent()) {
            selected.set(runs.get().stream()
                    .map(RunItem::run)
                    .filter(other -> !other.equals(run))
                    .findFirst());
        }
        refresh();
    }

    /// Whether only runs are shown that are kept on purpose.
    public BooleanProperty onlyPinnedProperty() {
        return onlyPinned;
    }

    /// The runs that fit the search, latest first.
    public ReadOnlyObjectProperty<List<RunItem>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    public List<RunItem> runs() {
        return runs.get();
    }

    /// Words that the runs must contain.
    public StringProperty wordsProperty() {
        return words;
    }

    /// The statuses that are shown; empty for all.
    public ReadOnlyObjectProperty<Set<RunStatus>> statusesProperty() {
        return statuses.getReadOnlyProperty();
    }

    /// How many runs there are of each status that fit the words.
    public ReadOnlyObjectProperty<Map<RunStatus, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Shows runs of this status too, or no longer.
    public void toggle(RunStatus status) {
        var changed = EnumSet.noneOf(RunStatus.class);
        changed.addAll(statuses.get());
        if (!changed.remove(status)) {
            changed.add(status);
        }
        statuses.set(Set.copyOf(changed));
        refresh();
    }

    /// Whether nothing is sought, so that an empty list means that there are no runs.
    public boolean showsAll() {
        return words.get().isBlank() && statuses.get().isEmpty() && !onlyPinned.get();
    }

    /// The run that is looked at.
    public ReadOnlyObjectProperty<Optional<RunId>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(RunId run) {
        selected.set(Optional.of(run));
    }

    /// How far the reading of the records of all runs has got, while that takes long.
    public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// How a run in the list stands.
    public Optional<RunItem> find(RunId run) {
        return runs.get().stream().filter(item -> item.run().equals(run)).findFirst();
    }

    @Override
    public void close() {
        watch.close();
        catchingUp.close();
    }
}
