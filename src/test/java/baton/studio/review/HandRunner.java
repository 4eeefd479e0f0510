package baton.studio.review;

import baton.engine.NoSuchRunException;
import baton.engine.RunWatcher;
import baton.engine.Runner;
import baton.engine.StartResult;
import baton.engine.Subscription;
import baton.run.Command;
import baton.run.Fork;
import baton.run.Forks;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.RunSummary;
import baton.run.Scheduler;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.SignalOutcome;
import baton.studio.monitor.SampleRun;
import baton.workflow.Fields;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Runs that stand where a test put them; wishes come true by the real rules, but no agent ever works.
public final class HandRunner implements Runner {

    private final HandCatalog catalog;
    private final Map<RunId, List<Recorded>> runs = new LinkedHashMap<>();
    private final Map<RunId, List<RunWatcher>> watchers = new LinkedHashMap<>();
    private final Set<RunId> atWork = new HashSet<>();
    private final List<Signal> signals = new ArrayList<>();
    private Optional<String> refusal = Optional.empty();

    public HandRunner(HandCatalog catalog) {
        this.catalog = catalog;
    }

    public HandRunner knows(SampleRun... samples) {
        for (var sample : samples) {
            runs.put(sample.state().run(), new ArrayList<>(sample.facts()));
            catalog.put(RunSummary.of(sample.state()));
        }
        return this;
    }

    public HandRunner worksOn(RunId run) {
        atWork.add(run);
        return this;
    }

    @Override
    public StartResult fork(RunId run, Fork fork) {
        var facts = runs.getOrDefault(run, List.of());
        var forked = new RunId(run.value() + "-fork");
        var now = facts.getLast().at().plusSeconds(60);
        return switch (Forks.of(facts, fork, forked, runs.size() + 1, now)) {
            case Forks.Forked.Refused(var why) -> new StartResult.Refused(why);
            case Forks.Forked.Begun(var begun) -> {
                runs.put(forked, new ArrayList<>(begun));
                catalog.put(RunSummary.of(RunState.of(begun)));
                yield new StartResult.Started(forked);
            }
        };
    }

    /// Refuses whatever is wished from now on.
    public void refuses(String why) {
        refusal = Optional.of(why);
    }

    public List<Signal> signals() {
        return List.copyOf(signals);
    }

    @Override
    public RunId nameRun() {
        return new RunId("run-" + (runs.size() + 1));
    }

    @Override
    public StartResult start(RunId run, Workflow workflow, Fields input, RunSettings settings) {
        return new StartResult.Refused("Nothing is started here.");
    }

    @Override
    public StartResult resume(RunId run) {
        if (refusal.isPresent()) {
            return new StartResult.Refused(refusal.get());
        }
        atWork.add(run);
        state(run).ifPresent(state -> catalog.put(RunSummary.of(state)));
        return new StartResult.Started(run);
    }

    @Override
    public CompletableFuture<SignalOutcome> signal(RunId run, Signal signal) {
        signals.add(signal);
        var state = state(run).orElseThrow();
        var outcome = refusal.<SignalOutcome>map(SignalOutcome.Rejected::new)
                .orElseGet(() -> SignalHandler.handle(state, signal));
        if (outcome instanceof SignalOutcome.Accepted(var events)) {
            var fresh = new ArrayList<Recorded>();
            var after = state;
            for (var event : events) {
                after = add(fresh, after, event);
            }
            while (Scheduler.next(after).stream()
                            .filter(Command.Append.class::isInstance)
                            .findFirst()
                            .orElse(null)
                    instanceof Command.Append(var event)) {
                after = add(fresh, after, event);
            }
            tell(run, fresh, after);
        }
        return CompletableFuture.completedFuture(outcome);
    }

    private static RunState add(List<Recorded> fresh, RunState state, baton.run.RunEvent event) {
        var fact = new Recorded(state.run(), state.seq() + 1, state.latest().plusSeconds(1), event);
        fresh.add(fact);
        return state.evolve(fact);
    }

    private void tell(RunId run, List<Recorded> fresh, RunState after) {
        runs.getOrDefault(run, new ArrayList<>()).addAll(fresh);
        catalog.put(RunSummary.of(after));
        watchers.getOrDefault(run, List.of()).forEach(watcher -> watcher.recorded(fresh, after));
    }

    @Override
    public Optional<RunState> state(RunId run) {
        return Optional.ofNullable(runs.get(run)).map(RunState::of);
    }

    @Override
    public Subscription watch(RunId run, RunWatcher watcher) {
        var facts = runs.get(run);
        if (facts == null) {
            throw new NoSuchRunException("There is no run " + run + ".");
        }
        watchers.computeIfAbsent(run, _ -> new ArrayList<>()).add(watcher);
        watcher.recorded(List.copyOf(facts), RunState.of(facts));
        return () -> watchers.getOrDefault(run, new ArrayList<>()).remove(watcher);
    }

    @Override
    public boolean isWorkingOn(RunId run) {
        return atWork.contains(run);
    }

    @Override
    public void close() {}
}
