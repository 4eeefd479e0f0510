package baton.studio.review;

import baton.engine.RunCatalog;
import baton.engine.RunCatalog.Query;
import baton.engine.Runner;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.StepKey;
import baton.studio.fx.Background;
import baton.studio.fx.Conflated;
import baton.studio.monitor.Refresher;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All that runs ask the person, oldest first. Kept up to date from the catalog; use it on the JavaFX thread.
public final class NeedsYouModel implements AutoCloseable {

    private static final Query UNFINISHED =
            new Query("", Set.of(RunStatus.RUNNING, RunStatus.PAUSED, RunStatus.NEEDS_YOU), 500);

    /// What was found out about one run, good as long as its last fact is the same.
    private record Known(Instant latest, List<Question> questions) {}

    private record Found(Map<RunId, Known> known, List<Question> questions) {}

    private final RunCatalog catalog;
    private final Runner runner;
    private final Refresher<Found> refresher;
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ObservableList<Question> shown = FXCollections.unmodifiableObservableList(questions);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final baton.engine.Subscription watch;
    private Map<RunId, Known> known = Map.of();

    /// @param screen runs what is given to it on the JavaFX thread: `FxThread::later`
    public NeedsYouModel(RunCatalog catalog, Runner runner, Background background, Executor screen) {
        this.catalog = catalog;
        this.runner = runner;
        refresher = new Refresher<>(background, this::looking, this::found);
        var changes = new Conflated<Boolean>(screen, _ -> refresh());
        watch = catalog.onChange(() -> changes.offer(true));
        refresh();
    }

    /// Looks again, away from the JavaFX thread.
    public void refresh() {
        refresher.refresh();
    }

    private Callable<Found> looking() {
        var before = known;
        return () -> look(before);
    }

    private Found look(Map<RunId, Known> before) {
        var now = new HashMap<RunId, Known>();
        var all = new ArrayList<Question>();
        for (var summary : catalog.list(UNFINISHED)) {
            var old = before.get(summary.run());
            var fresh = old != null && old.latest().equals(summary.latest()) && summary.status() != RunStatus.RUNNING
                    ? old
                    : new Known(
                            summary.latest(),
                            runner.state(summary.run()).map(Question::of).orElse(List.of()));
            now.put(summary.run(), fresh);
            all.addAll(fresh.questions());
        }
        all.sort(Comparator.comparing(Question::since));
        return new Found(Map.copyOf(now), List.copyOf(all));
    }

    private void found(Found found) {
        known = found.known();
        if (!questions.equals(found.questions())) {
            questions.setAll(found.questions());
        }
        count.set(questions.size());
    }

    /// The questions, oldest first.
    public ObservableList<Question> questions() {
        return shown;
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public Optional<Question> find(Question.Key key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    /// What this step asks.
    public Optional<Question> find(RunId run, StepKey step) {
        return questions.stream()
                .filter(question -> question.state().run().equals(run)
                        && question.step().filter(step::equals).isPresent())
                .findFirst();
    }

    /// The oldest question of a run.
    public Optional<Question> firstOf(RunId run) {
        return questions.stream()
                .filter(question -> question.state().run().equals(run))
                .findFirst();
    }

    @Override
    public void close() {
        watch.close();
    }
}
