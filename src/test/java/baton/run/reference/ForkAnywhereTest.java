package baton.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Fork;
import baton.run.Forks;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.workflow.Graphs;
import baton.workflow.Handoff;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Random runs, with rounds, faults, pauses and deaths, forked from each of their turns.
class ForkAnywhereTest {

    private static final Instant LATER = RandomRun.BEGAN.plusSeconds(86_400);
    private static final RunId NEW = new RunId("20261122-140200-fork");

    @Provide
    Arbitrary<int[]> choices() {
        return RandomRun.choices();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    void a_run_can_be_forked_from_any_turn_and_owes_that_turn_next(
            @ForAll("choices") int[] choices, @ForAll long seed) {
        var drawn = RandomRun.of(choices, seed);
        Assume.that(drawn.isPresent());
        var recorded = drawn.orElseThrow();
        for (var key : turns(recorded)) {
            check(recorded, key);
        }
    }

    /// All turns that began. One that a person skipped need not have been reached.
    private static Set<StepKey> turns(List<Recorded> facts) {
        return facts.stream()
                .filter(fact ->
                        fact.event() instanceof RunEvent.OfStep && !(fact.event() instanceof RunEvent.StepSkipped))
                .map(fact -> ((RunEvent.OfStep) fact.event()).step())
                .collect(Collectors.toSet());
    }

    private static void check(List<Recorded> recorded, StepKey key) {
        var forked = Forks.of(recorded, Fork.from(key), NEW, 2, LATER);
        assertThat(forked).isInstanceOf(Forks.Forked.Begun.class);
        var facts = ((Forks.Forked.Begun) forked).facts();
        var state = RunState.of(facts);
        var turn = state.step(key.node()).orElseThrow();

        assertThat(turn.key()).isEqualTo(key);
        assertThat(turn.status()).isEqualTo(StepStatus.READY);
        assertThat(state.outcome()).isEmpty();
        assertThat(state.pause()).isEmpty();
        assertThat(state.totals().steps()).isZero();
        onlyWhatWasRecorded(recorded, facts);
        if (state.workflow().handoffs().stream().noneMatch(Handoff::goesBack)) {
            keepsWhatIsFinishedBeside(recorded, state, key);
        }
    }

    private static void onlyWhatWasRecorded(List<Recorded> recorded, List<Recorded> facts) {
        var known = new HashSet<>(recorded.stream().map(Recorded::event).toList());
        assertThat(facts.subList(1, facts.size()))
                .allMatch(fact -> known.contains(fact.event()) || fact.event() instanceof RunEvent.ToolInterrupted);
    }

    private static void keepsWhatIsFinishedBeside(List<Recorded> recorded, RunState state, StepKey key) {
        var anew = Graphs.after(state.workflow(), key.node());
        RunState.of(recorded)
                .steps()
                .filter(step -> step.status() == StepStatus.DONE && !anew.contains(step.node()))
                .forEach(
                        step -> assertThat(state.step(step.node()).orElseThrow().output())
                                .as(step.node() + " beside " + key)
                                .isEqualTo(step.output()));
    }
}
