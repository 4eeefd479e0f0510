package baton.crash;

import static org.assertj.core.api.Assertions.assertThat;

import baton.crash.CrashChild.Acknowledged;
import baton.engine.RunCatalog;
import baton.history.Journals;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.RunSummary;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.run.ToolAnswer;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What has to hold in a home whatever happened to those at work in it.
final class CrashCheck {

    /// The nodes that a round led through again; those that had not begun then have their first turn after it.
    private static final Set<String> TWICE = Set.of("loop writer", "loop critic", "review draft", "review gate");

    private final Journals journals;
    private final Map<String, Integer> seen = new TreeMap<>();

    CrashCheck(Journals journals) {
        this.journals = journals;
    }

    /// How many facts there were of each kind, in the runs that were looked at.
    Map<String, Integer> seen() {
        return seen;
    }

    /// Every fact that was acknowledged is in its journal, as it was.
    void isThere(List<Acknowledged> acknowledged) throws IOException {
        var byRun = acknowledged.stream().collect(Collectors.groupingBy(Acknowledged::run));
        for (var run : byRun.entrySet()) {
            var kept = journals.read(run.getKey()).facts().stream()
                    .map(Acknowledged::of)
                    .toList();
            assertThat(kept).containsAll(run.getValue());
        }
    }

    /// Every run came to the end that it should, no step was lost and none repeated unasked; and the catalog
    /// says so too.
    void isWell(RunCatalog catalog, List<Effect> effects) throws IOException {
        var effectsByRun = effects.stream().collect(Collectors.groupingBy(Effect::run));
        for (var run : journals.runs()) {
            var history = journals.read(run);
            assertThat(history.damage()).isEmpty();
            var state = RunState.of(history.facts());
            hasEndedWell(state);
            catalogKnows(catalog, state);
            nothingIsRepeatedUnasked(history.facts());
            retriesWaited(history.facts());
            effectsWereAnnounced(history.facts(), effectsByRun.getOrDefault(run, List.of()));
            history.facts().forEach(fact -> seen.merge(fact.event().getClass().getSimpleName(), 1, Integer::sum));
        }
    }

    private static void hasEndedWell(RunState state) {
        assertThat(state.outcome()).as(state.run().value()).containsInstanceOf(RunOutcome.Done.class);
        assertThat(state.steps()).allSatisfy(step -> {
            var name = state.workflow().name() + " " + step.node();
            assertThat(step.status())
                    .as(name)
                    .isEqualTo(name.equals("decision right") ? StepStatus.SKIPPED : StepStatus.DONE);
            assertThat(step.visit()).as(name).isEqualTo(TWICE.contains(name) ? 2 : 1);
        });
    }

    private static void catalogKnows(RunCatalog catalog, RunState state) {
        assertThat(catalog.find(state.run())).contains(RunSummary.of(state));
    }

    private record Use(StepKey step, int number) {}

    /// The first three uses of who looks around are looks.
    private static boolean isRepeatable(StepKey step, int use) {
        var name = step.node().value();
        return name.startsWith("actAgain") || (name.startsWith("look") && use <= 3);
    }

    /// A step that succeeded never starts again; one that changes the world starts again only if the person
    /// said so; a review is asked and answered once.
    private static void nothingIsRepeatedUnasked(List<Recorded> facts) {
        var shut = new HashSet<StepKey>();
        var asked = new HashSet<StepKey>();
        var answered = new HashSet<StepKey>();
        var used = new HashSet<Use>();
        var allowed = new HashSet<Use>();
        for (var fact : facts) {
            switch (fact.event()) {
                case RunEvent.StepStarted(var step, var _, var _) -> {
                    assertThat(shut).as("%s starts again: %s", step, facts).doesNotContain(step);
                }
                case RunEvent.ToolStarted(var step, var use) -> {
                    boolean isFirst = used.add(new Use(step, use));
                    assertThat(isFirst || allowed.remove(new Use(step, use)) || isRepeatable(step, use))
                            .as("%s uses its tool again: %s", step, facts)
                            .isTrue();
                }
                case RunEvent.ToolAnswered(var step, var use, ToolAnswer.DoIt _) -> allowed.add(new Use(step, use));
                case RunEvent.StepSucceeded(var step, var _, var _, var _) -> shut.add(step);
                case RunEvent.ReviewAsked(var step, var _) ->
                    assertThat(asked.add(step)).as("%s is asked twice", step).isTrue();
                case RunEvent.ReviewAnswered(var step, var _) ->
                    assertThat(answered.add(step))
                            .as("%s is answered twice", step)
                            .isTrue();
                default -> {}
            }
        }
    }

    private static void retriesWaited(List<Recorded> facts) {
        record Try(StepKey step, int attempt) {}
        var notBefore = new HashMap<Try, Instant>();
        for (var fact : facts) {
            if (fact.event() instanceof RunEvent.RetryScheduled(var step, var attempt, var until)) {
                notBefore.put(new Try(step, attempt), until);
            }
            if (fact.event() instanceof RunEvent.StepStarted(var step, var attempt, var _)) {
                assertThat(fact.at()).isAfterOrEqualTo(notBefore.getOrDefault(new Try(step, attempt), Instant.MIN));
            }
        }
    }

    /// Nothing was done to the world of which the journal had not said before that it is about to be done.
    private static void effectsWereAnnounced(List<Recorded> facts, List<Effect> effects) {
        var run = facts.getFirst().run();
        var announced = facts.stream()
                .flatMap(fact -> fact.event() instanceof RunEvent.ToolStarted(var step, var use)
                        ? Stream.of(new Effect(run, step, use))
                        : Stream.empty())
                .collect(Collectors.groupingBy(effect -> effect, Collectors.counting()));
        effects.stream()
                .collect(Collectors.groupingBy(effect -> effect, Collectors.counting()))
                .forEach((effect, times) ->
                        assertThat(times).as(effect.line()).isLessThanOrEqualTo(announced.getOrDefault(effect, 0L)));
    }
}
