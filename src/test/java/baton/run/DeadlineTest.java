package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Deadline;
import baton.workflow.Deadline.Then;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeType;
import baton.workflow.Route;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where nobody answers a review in time.
class DeadlineTest {

    private static final Duration A_DAY = Duration.ofHours(24);

    private static Scenario waiting(Then then) {
        return waiting(new Deadline(A_DAY, then, ""));
    }

    private static Scenario waiting(Deadline deadline) {
        return Scenario.of(Flow.withStart()
                        .agent("a")
                        .review("check")
                        .but(node -> node.withType(new NodeType.Review("Good?", List.of(), deadline)))
                        .result("end")
                        .chain("start", "a", "check")
                        .when("check", "end", new Route.Approved())
                        .again("check", "a", new Route.SentBack(), 1)
                        .drawn())
                .says("a", "draft");
    }

    private static List<String> told(Scenario run) {
        return Story.of(run.facts()).stream().map(Story.Line::sentence).toList();
    }

    @Test
    void nothing_happens_before_the_time_is_over() {
        waiting(Then.REJECT).passes(A_DAY.minusSeconds(1)).is("check", StepStatus.NEEDS_REVIEW);
    }

    @Test
    void who_is_reminded_is_reminded_once_a_day_and_the_review_waits_on() {
        waiting(new Deadline(Duration.ofHours(1), Then.REMIND, ""))
                .passes(Duration.ofHours(1))
                .hasFact(RunEvent.ReviewReminded.class, 1)
                .passes(Duration.ofHours(23))
                .hasFact(RunEvent.ReviewReminded.class, 1)
                .passes(Duration.ofHours(1))
                .hasFact(RunEvent.ReviewReminded.class, 2)
                .is("check", StepStatus.NEEDS_REVIEW)
                .approves("check")
                .passes(Duration.ofDays(9))
                .hasFact(RunEvent.ReviewReminded.class, 2);
    }

    @Test
    void what_is_approved_by_the_time_limit_goes_on_as_it_was_handed_over() {
        var run = waiting(Then.APPROVE).passes(A_DAY);

        run.hasFact(RunEvent.ReviewAnswered.class, 0).endsDoneWith(Fields.of("message", "draft"));
        assertThat(told(run)).contains("check was approved by its time limit: nobody answered in time.");
    }

    @Test
    void what_is_rejected_by_the_time_limit_ends_the_run_and_says_why() {
        var run = waiting(Then.REJECT).passes(A_DAY);

        assertThat(run.state().outcome())
                .contains(new RunOutcome.Stopped(
                        "It was rejected at “check”. The reason: Nobody answered within 1 day."));
    }

    @Test
    void what_is_sent_back_by_the_time_limit_says_what_the_workflow_says() {
        var run =
                waiting(new Deadline(A_DAY, Then.SEND_BACK, "Make it shorter.")).passes(A_DAY);

        assertThat(run.state().received(run.step("a").node()).getLast().fields().text("feedback"))
                .isEqualTo("Make it shorter.");
        assertThat(told(run)).contains("check was sent back by its time limit: “Make it shorter.”");
    }

    @Test
    void what_cannot_go_back_any_more_is_left_to_the_person() {
        waiting(Then.SEND_BACK)
                .sendsBack("check", "again")
                .says("a", "better")
                .passes(A_DAY)
                .is("check", StepStatus.NEEDS_REVIEW)
                .hasFact(RunEvent.ReviewReminded.class, 1);
    }

    @Test
    void a_paused_run_decides_nothing_and_gives_the_whole_time_again_when_it_goes_on() {
        waiting(Then.REJECT)
                .wishes(new Signal.Pause())
                .passes(Duration.ofDays(5))
                .is("check", StepStatus.NEEDS_REVIEW)
                .wishes(new Signal.Resume())
                .passes(A_DAY.minusSeconds(1))
                .is("check", StepStatus.NEEDS_REVIEW)
                .passes(Duration.ofSeconds(1));
    }

    @Test
    void it_can_be_told_what_will_happen_and_when() {
        var run = waiting(Then.SEND_BACK);

        assertThat(Deadlines.of(run.state(), run.step("check")))
                .contains(new Deadlines.Due(Scenario.BEGAN.plus(A_DAY), Then.SEND_BACK));
        run.sendsBack("check", "again").says("a", "better");
        assertThat(Deadlines.of(run.state(), run.step("check")))
                .contains(new Deadlines.Due(Scenario.BEGAN.plus(A_DAY), Then.REMIND));
        run.wishes(new Signal.Pause());
        assertThat(Deadlines.of(run.state(), run.step("check"))).isEmpty();
    }

    @Test
    void a_run_that_only_waits_for_the_time_waits_for_a_person() {
        assertThat(waiting(Then.REJECT).state().isWaitingForPerson()).isTrue();
    }
}
