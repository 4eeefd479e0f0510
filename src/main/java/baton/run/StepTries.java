package baton.run;

import baton.workflow.Graphs;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sorts the facts of a run by try.
public final class StepTries {

    private record Key(StepKey step, int attempt) {}

    private final Map<Key, List<Recorded>> tries = new LinkedHashMap<>();
    private final Map<Key, Instant> cutOffs = new LinkedHashMap<>();
    private final Map<StepKey, Key> latest = new LinkedHashMap<>();
    private Workflow workflow = Workflow.EMPTY;

    private StepTries() {}

    /// The tries of all steps, in the order in which they began.
    public static List<StepTry> of(List<Recorded> facts) {
        var sorting = new StepTries();
        facts.forEach(sorting::add);
        var sorted = new ArrayList<StepTry>();
        sorting.tries.forEach(
                (key, own) -> sorted.add(new StepTry(key.step(), key.attempt(), own, sorting.cutOffs.get(key))));
        return List.copyOf(sorted);
    }

    private void add(Recorded fact) {
        switch (fact.event()) {
            case RunEvent.RunStarted(var started, var _, var _) -> workflow = started;
            case RunEvent.RunFinished _ -> latest.values().forEach(open -> cutOff(open, fact.at()));
            case RunEvent.RoundStarted(var again, var _, var _) ->
                workflow.handoff(again).ifPresent(way -> overtake(way.to(), fact.at()));
            case RunEvent.OfStep ofStep ->
                tries.computeIfAbsent(key(ofStep, fact.at()), _ -> new ArrayList<>())
                        .add(fact);
            case RunEvent.RoundsUsedUp _, RunEvent.RunPaused _, RunEvent.RunResumed _ -> {}
        }
    }

    private void overtake(NodeId target, Instant at) {
        var reset = Graphs.after(workflow, target);
        latest.forEach((step, open) -> {
            if (reset.contains(step.node())) {
                cutOff(open, at);
            }
        });
    }

    private void cutOff(Key key, Instant at) {
        cutOffs.putIfAbsent(key, at);
    }

    private Key key(RunEvent.OfStep event, Instant at) {
        var known = latest.get(event.step());
        var attempt = attempt(event);
        if (known != null && (attempt == null || attempt == known.attempt())) {
            return known;
        }
        var fresh = new Key(event.step(), attempt == null ? 1 : attempt);
        if (known != null) {
            cutOff(known, at);
        }
        latest.put(event.step(), fresh);
        return fresh;
    }

    /// The try that the fact names; one that names none belongs to the latest.
    private static @Nullable Integer attempt(RunEvent.OfStep event) {
        return switch (event) {
            case RunEvent.StepStarted(var _, var attempt, var _) -> attempt;
            case RunEvent.OfTool _,
                    RunEvent.StepSucceeded _,
                    RunEvent.StepFailed _,
                    RunEvent.StepInterrupted _,
                    RunEvent.RetryScheduled _,
                    RunEvent.OtherwiseUsed _,
                    RunEvent.StepPretended _,
                    RunEvent.SampleUsed _,
                    RunEvent.StepSkipped _,
                    RunEvent.WayChosen _,
                    RunEvent.ReviewAsked _,
                    RunEvent.ReviewAnswered _,
                    RunEvent.ReviewReminded _,
                    RunEvent.ReviewTimedOut _,
                    RunEvent.HelpAsked _,
                    RunEvent.HelpAnswered _ -> null;
        };
    }
}
