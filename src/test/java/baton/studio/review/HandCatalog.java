package baton.studio.review;

import baton.engine.RunCatalog;
import baton.engine.Subscription;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// A catalog that knows what a test puts into it.
public final class HandCatalog implements RunCatalog {

    private final Map<RunId, RunSummary> runs = new ConcurrentHashMap<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    public void put(RunSummary summary) {
        runs.put(summary.run(), summary);
        watchers.forEach(Runnable::run);
    }

    private Stream<RunSummary> fitting(Query query) {
        return runs.values().stream()
                .filter(run -> Stream.of(query.words().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(word -> (run.workflow() + " " + run.headline() + " " + run.about())
                                .toLowerCase(Locale.ROOT)
                                .contains(word)))
                .sorted(Comparator.comparing(RunSummary::began)
                        .thenComparingInt(RunSummary::number)
                        .reversed());
    }

    @Override
    public List<RunSummary> list(Query query) {
        return fitting(query)
                .filter(run -> query.statuses().isEmpty() || query.statuses().contains(run.status()))
                .limit(query.limit())
                .toList();
    }

    @Override
    public Map<RunStatus, Integer> counts(Query query) {
        var counts = new EnumMap<RunStatus, Integer>(RunStatus.class);
        fitting(query).forEach(run -> counts.merge(run.status(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Optional<RunSummary> find(RunId run) {
        return Optional.ofNullable(runs.get(run));
    }

    @Override
    public Optional<RunSummary> find(int number) {
        return runs.values().stream().filter(run -> run.number() == number).findFirst();
    }

    @Override
    public Subscription onChange(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }
}
