package baton.run;

import static baton.run.StepStatus.FAILED;
import static baton.run.StepStatus.NEEDS_HELP;
import static baton.run.StepStatus.RETRYING;
import static baton.run.StepStatus.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.OnFailure;
import baton.workflow.Route;
import baton.workflow.RunLimits;
import baton.workflow.Workflow;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static Workflow pair() {
        return Flow.withStart().agents("a", "b").chain("start", "a", "b").drawn();
    }

    @Test
    void a_fault_that_can_pass_is_tried_again_after_a_growing_pause_and_then_a_person_is_asked() {
        var scenario = Scenario.of(pair())
                .fails("a", Failure.Kind.SERVER)
                .is("a", RETRYING)
                .owes("a#1");
        var first = pause(scenario);
        assertThat(first).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2500));
        scenario.later(first).fails("a", Failure.Kind.SERVER).is("a", RETRYING);
        assertThat(pause(scenario)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(5));
        scenario.later(pause(scenario))
                .fails("a", Failure.Kind.SERVER)
                .is("a", NEEDS_HELP)
                .owes();
    }

    private static Duration pause(Scenario scenario) {
        var notBefore = scenario.step("a").due();
        assertThat(notBefore).isNotNull();
        return Duration.between(scenario.state().latest(), notBefore);
    }

    @Test
    void a_fault_that_cannot_pass_is_never_tried_again() {
        Scenario.of(pair())
                .fails("a", Failure.Kind.KEY_REFUSED)
                .is("a", NEEDS_HELP)
                .hasFact(RunEvent.RetryScheduled.class, 0);
    }

    @Test
    void the_next_try_waits_as_long_as_the_other_side_asked() {
        var slow = new Failure(Failure.Kind.SLOW_DOWN, "Slow down.", "Wait.", "", Duration.ofSeconds(24));
        var scenario = Scenario.of(pair()).begins("a");
        scenario.happens(new RunEvent.StepFailed(scenario.key("a"), 1, slow, Transcript.NONE));
        assertThat(pause(scenario)).isEqualTo(Duration.ofSeconds(24));
    }

    @Test
    void a_person_can_have_it_tried_again_with_another_model() {
        var scenario = Scenario.of(pair())
                .fails("a", Failure.Kind.NO_MODEL)
                .helps("a", new HelpAnswer.TryAgain("other"))
                .owes("a#1");
        assertThat(Tasks.of(scenario.state(), new NodeId("a"), 2).model()).isEqualTo("other");
    }

    @Test
    void a_person_can_write_the_answer() {
        var scenario = Scenario.of(pair())
                .fails("a", Failure.Kind.NO_MODEL)
                .helps("a", new HelpAnswer.UseAnswer(Fields.of("message", "mine")))
                .owes("b#1");
        assertThat(scenario.state().received(new NodeId("b")).getFirst().fields())
                .isEqualTo(Fields.of("message", "mine"));
    }

    @Test
    void a_person_can_end_the_run_there() {
        var scenario = Scenario.of(pair()).fails("a", Failure.Kind.NO_MODEL).helps("a", new HelpAnswer.Stop());
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.STOPPED);
    }

    @Test
    void a_failed_step_does_not_hold_up_the_others() {
        Scenario.of(Flow.withStart()
                        .agents("a", "b", "c")
                        .chain("start", "a")
                        .chain("start", "b", "c")
                        .drawn())
                .fails("a", Failure.Kind.REFUSED)
                .owes("b#1")
                .says("b", "x")
                .owes("c#1");
    }

    @Test
    void a_hand_off_for_failures_is_taken_instead_of_asking() {
        Scenario.of(Flow.withStart()
                        .agents("a", "usual", "rescue")
                        .chain("start", "a", "usual")
                        .when("a", "rescue", new Route.Failed())
                        .drawn())
                .fails("a", Failure.Kind.REFUSED)
                .is("a", FAILED)
                .is("usual", SKIPPED)
                .owes("rescue#1");
    }

    @Test
    void the_run_goes_on_with_the_otherwise_value_or_ends_as_the_agent_says() {
        var otherwise = Fields.of("message", "nothing known");
        Scenario.of(Flow.withStart()
                        .agent(
                                "a",
                                agent -> agent.withOnFailure(OnFailure.CONTINUE).withOtherwise(otherwise))
                        .result("end")
                        .chain("start", "a", "end")
                        .drawn())
                .fails("a", Failure.Kind.REFUSED)
                .endsDoneWith(otherwise);
        var stopped = Scenario.of(Flow.withStart()
                        .agent("a", agent -> agent.withOnFailure(OnFailure.STOP))
                        .chain("start", "a")
                        .drawn())
                .fails("a", Failure.Kind.REFUSED);
        assertThat(stopped.state().outcome())
                .contains(new RunOutcome.Failed(new NodeId("a"), Scenario.failure(Failure.Kind.REFUSED)));
    }

    @Test
    void a_try_that_was_cut_off_is_done_again_where_that_harms_nobody() {
        var scenario = Scenario.of(pair()).begins("a");
        scenario.happens(new RunEvent.StepInterrupted(scenario.key("a"), 1)).owes("a#1");
        assertThat(Scheduler.next(scenario.state())).containsExactly(new Command.StartStep(scenario.key("a"), 2, null));
    }

    @Test
    void at_its_limit_of_steps_a_run_pauses_and_goes_on_when_a_person_allows_it() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("a", "b", "c")
                        .chain("start", "a", "b", "c")
                        .limits(new RunLimits(2, null, null, null, Fields.NONE))
                        .drawn())
                .says("a", "1")
                .says("b", "2")
                .owes();
        assertThat(scenario.state().pause()).contains(new PauseReason.Limit(PauseReason.What.STEPS, "2"));
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.PAUSED);
        scenario.wishes(new Signal.Resume()).owes("c#1");
    }

    @Test
    void a_paused_run_starts_nothing_and_goes_on_where_it_was() {
        Scenario.of(pair())
                .begins("a")
                .wishes(new Signal.Pause())
                .happens(new RunEvent.StepSucceeded(
                        new StepKey(new NodeId("a"), 1), 1, Fields.of("message", "x"), Transcript.NONE))
                .owes()
                .wishes(new Signal.Resume())
                .owes("b#1");
    }

    @Test
    void a_reply_that_comes_after_the_end_is_dropped() {
        var scenario = Scenario.of(pair()).begins("a").wishes(new Signal.Stop());
        assertThat(Replies.facts(
                        scenario.state(),
                        scenario.key("a"),
                        1,
                        new StepReply.Succeeded(Fields.of("message", "late"), Transcript.NONE)))
                .isEmpty();
    }
}
