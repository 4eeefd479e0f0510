package baton.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import baton.LongRun;
import baton.engine.DrivenRun;
import baton.run.Failure;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.run.ToolQuestion;
import baton.workflow.Fields;
import baton.workflow.Node;
import baton.workflow.WaitsFor;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/// Random workflows, carried out in a random order, with random answers, faults, pauses and deaths, against the
/// second implementation. What the order of events legitimately decides (a join of any, who is first at a
/// limit, what a stop or a rejection cuts off) the reference takes from the run; nothing else.
class ReferenceTest {

    private static final Instant BEGAN = Instant.parse("2026-11-21T14:02:00Z");

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    void a_run_does_what_the_reference_does(@ForAll("choices") int[] choices, @ForAll long seed) {
        check(choices, seed);
    }

    @AddLifecycleHook(InTheLongRun.class)
    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    void a_run_does_what_the_reference_does_in_the_long_run_too(@ForAll("choices") int[] choices, @ForAll long seed) {
        check(choices, seed);
    }

    @Provide
    Arbitrary<int[]> choices() {
        return Arbitraries.integers()
                .between(0, 239)
                .withoutEdgeCases()
                .array(int[].class)
                .ofMinSize(30)
                .ofMaxSize(400);
    }

    static void check(int[] choices, long seed) {
        var draws = new Draws(choices);
        var workflow = RandomWorkflow.draw(draws);
        Assume.that(workflow.isPresent());
        check(workflow.orElseThrow(), draws, seed);
    }

    private static void check(Workflow workflow, Draws draws, long seed) {
        var answers = new Answers(seed, workflow);
        var begin =
                new RunEvent.RunStarted(workflow, Fields.of("message", "a"), RandomSamples.settings(workflow, seed));
        var first = new Recorded(new RunId("20261121-140200-test"), 1, BEGAN, begin);
        var run = new DrivenRun(first, draws, answers).toItsEnd();
        everyPrefixGivesTheSameState(run.facts());
        if (isTheSameInAnyOrder(workflow, run)) {
            sameAs(Interpreter.run(begin, answers), run.follower().reference());
        }
    }

    private static void everyPrefixGivesTheSameState(List<Recorded> facts) {
        var live = RunState.of(facts.subList(0, 1));
        for (int length = 2; length <= facts.size(); length++) {
            live = live.evolve(facts.get(length - 1));
            assertThat(Observed.of(RunState.of(facts.subList(0, length)))).isEqualTo(Observed.of(live));
        }
    }

    /// Nobody was faster than somebody else where that matters, no time limit than a person, and Baton did not die
    /// where that is a question.
    private static boolean isTheSameInAnyOrder(Workflow workflow, DrivenRun run) {
        return run.state().outcome().orElseThrow() instanceof RunOutcome.Done
                && workflow.nodes().stream().map(Node::waitsFor).noneMatch(WaitsFor.ANY::equals)
                && run.facts().stream().noneMatch(ReferenceTest::dependsOnTheHour)
                && run.facts().stream().noneMatch(ReferenceTest::isOwnWill);
    }

    /// What a person wishes of one step follows from when they look at it.
    private static boolean isOwnWill(Recorded fact) {
        return switch (fact.event()) {
            case RunEvent.StepSkipped _, RunEvent.StepStopping _ -> true;
            case RunEvent.StepFailed(var _, var _, var failure, var _) -> failure.kind() == Failure.Kind.STOPPED;
            default -> false;
        };
    }

    private static boolean dependsOnTheHour(Recorded fact) {
        return switch (fact.event()) {
            case RunEvent.ReviewTimedOut _ -> true;
            case RunEvent.HelpAsked(var _, var failure) -> failure.kind() == Failure.Kind.INTERRUPTED;
            case RunEvent.ToolAsked(var _, var _, var question) -> question == ToolQuestion.WAS_IT_DONE;
            default -> false;
        };
    }

    private record End(
            StepKey step, StepStatus status, int heard, Fields output, List<Fields> earlier, List<String> tools) {}

    /// Told of no order at all, and of no death, it comes to the same end.
    private static void sameAs(Reference alone, Reference followed) {
        assertThat(ends(alone)).isEqualTo(ends(followed));
        assertThat(alone.outcome()).isEqualTo(followed.outcome());
    }

    private static List<End> ends(Reference run) {
        return run.turns().stream()
                .map(turn -> new End(
                        turn.key, turn.status, turn.heard, turn.output(), run.earlier(turn.node()), tools(turn)))
                .toList();
    }

    private static List<String> tools(Turn turn) {
        return turn.tools.jobs().stream()
                .map(job -> job.wish.call().tool() + " "
                        + (job.result == null ? "" : job.result.getClass().getSimpleName()))
                .toList();
    }

    static final class InTheLongRun implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return LongRun.isWanted() ? SkipResult.doNotSkip() : SkipResult.skip("only with -Dbaton.long=true");
        }
    }
}
