package baton.run;

import static baton.run.StepStatus.DONE;
import static baton.run.StepStatus.FAILING;
import static baton.run.StepStatus.NEEDS_REVIEW;
import static baton.run.StepStatus.READY;
import static baton.run.StepStatus.RETRYING;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Workflow;
import org.junit.jupiter.api.Test;

class PauseAndStopTest {

    private static Workflow sideBySide() {
        return Flow.withStart()
                .agents("a", "b", "join")
                .chain("start", "a", "join")
                .chain("start", "b", "join")
                .drawn();
    }

    private static Workflow reviewed() {
        return Flow.withStart()
                .agents("a", "b")
                .review("r")
                .chain("start", "a", "r", "b")
                .drawn();
    }

    private static Scenario ends(Scenario scenario, String node) {
        return scenario.happens(new RunEvent.StepSucceeded(
                scenario.key(node), scenario.step(node).attempt(), Fields.of("message", node), Transcript.NONE));
    }

    @Test
    void a_pause_lets_all_steps_in_flight_finish_and_starts_no_other() {
        var scenario = Scenario.of(sideBySide()).begins("a").begins("b").wishes(new Signal.Pause());
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.RUNNING);
        ends(ends(scenario, "b"), "a").is("a", DONE).is("join", READY).owes();
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.PAUSED);
        scenario.wishes(new Signal.Resume()).owes("join#1");
    }

    @Test
    void a_try_that_fails_during_a_pause_is_tried_again_after_it() {
        var scenario = Scenario.of(sideBySide()).begins("a").wishes(new Signal.Pause());
        scenario.happens(new RunEvent.StepFailed(
                        scenario.key("a"), 1, Scenario.failure(Failure.Kind.SERVER), Transcript.NONE))
                .is("a", FAILING)
                .owes()
                .wishes(new Signal.Resume())
                .is("a", RETRYING);
    }

    @Test
    void a_review_can_be_answered_during_a_pause_and_its_consequences_wait() {
        Scenario.of(reviewed())
                .says("a", "x")
                .wishes(new Signal.Pause())
                .approves("r")
                .owes()
                .wishes(new Signal.Resume())
                .owes("b#1");
    }

    @Test
    void a_step_that_was_cut_off_in_a_paused_run_waits_for_the_pause_to_end() {
        var scenario = Scenario.of(sideBySide()).begins("a").wishes(new Signal.Pause());
        scenario.happens(new RunEvent.StepInterrupted(scenario.key("a"), 1)).owes();
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.PAUSED);
        scenario.wishes(new Signal.Resume()).owes("a#1", "b#1");
    }

    @Test
    void only_a_run_under_way_can_be_paused_and_only_a_paused_one_goes_on() {
        Scenario.of(reviewed())
                .refuses(new Signal.Resume(), "not paused")
                .wishes(new Signal.Pause())
                .refuses(new Signal.Pause(), "already paused");
    }

    @Test
    void a_stop_during_a_review_ends_the_run_and_nobody_is_asked_any_more() {
        var scenario = Scenario.of(reviewed()).says("a", "x").is("r", NEEDS_REVIEW);
        scenario.wishes(new Signal.Stop())
                .owes()
                .refuses(
                        new Signal.AnswerReview(scenario.key("r"), new ReviewAnswer.Approve(Fields.NONE)),
                        "already ended")
                .refuses(new Signal.Stop(), "already ended");
        assertThat(scenario.state().needingPerson()).isEmpty();
        assertThat(scenario.state().isWaitingForPerson()).isFalse();
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.STOPPED);
        assertThat(scenario.step("a").output()).isEqualTo(Fields.of("message", "x"));
    }

    @Test
    void a_stop_ends_a_paused_run_too() {
        var scenario = Scenario.of(reviewed()).wishes(new Signal.Pause()).wishes(new Signal.Stop());
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.STOPPED);
    }

    @Test
    void one_who_rejects_ends_the_run_only_after_the_pause() {
        var scenario = Scenario.of(reviewed())
                .says("a", "x")
                .wishes(new Signal.Pause())
                .rejects("r", "no");
        assertThat(scenario.state().outcome()).isEmpty();
        scenario.wishes(new Signal.Resume());
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.STOPPED);
    }
}
