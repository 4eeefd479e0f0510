package baton.run;

import static baton.run.StepStatus.FAILED;
import static baton.run.StepStatus.NEEDS_HELP;
import static baton.run.StepStatus.RETRYING;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.OnFailure;
import baton.workflow.Route;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EscalationTest {

    private static final Fields PROBLEM = Fields.of("problem", "It did not work. Because of REFUSED.");

    private static Flow escalating() {
        return Flow.withStart().agents("a", "rescue").chain("start", "a").when("a", "rescue", new Route.Failed());
    }

    @Test
    void who_takes_over_gets_what_the_failed_agent_had_and_what_went_wrong() {
        var scenario = Scenario.of(escalating().drawn()).fails("a", Failure.Kind.REFUSED);
        assertThat(scenario.state().received(new NodeId("rescue")).getFirst().fields())
                .isEqualTo(Fields.of("message", "hello").and(PROBLEM));
    }

    @Test
    void a_fault_that_can_pass_is_tried_again_before_anybody_takes_over() {
        Scenario.of(escalating().drawn())
                .fails("a", Failure.Kind.SERVER)
                .is("a", RETRYING)
                .later(Duration.ofSeconds(5))
                .fails("a", Failure.Kind.SERVER)
                .later(Duration.ofSeconds(10))
                .fails("a", Failure.Kind.SERVER)
                .is("a", FAILED)
                .owes("rescue#1");
    }

    @Test
    void taking_over_comes_before_what_the_agent_says_about_failures() {
        for (var then : OnFailure.values()) {
            Scenario.of(Flow.withStart()
                            .agent("a", agent -> agent.withOnFailure(then).withOtherwise(Fields.of("message", "x")))
                            .agents("usual", "rescue")
                            .chain("start", "a", "usual")
                            .when("a", "rescue", new Route.Failed())
                            .drawn())
                    .fails("a", Failure.Kind.REFUSED)
                    .owes("rescue#1");
        }
    }

    @Test
    void a_failure_that_goes_back_says_what_went_wrong_until_its_rounds_are_used_up() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("plan", "work")
                        .result("end")
                        .chain("start", "plan", "work", "end")
                        .again("work", "plan", new Route.Failed(), 1)
                        .drawn())
                .says("plan", "v1")
                .fails("work", Failure.Kind.REFUSED)
                .owes("plan#2");
        assertThat(Tasks.of(scenario.state(), new NodeId("plan"), 1).feedback())
                .extracting(Delivery::fields)
                .containsExactly(PROBLEM);
        scenario.says("plan", "v2")
                .owes("work#2")
                .fails("work", Failure.Kind.REFUSED)
                .hasFact(RunEvent.RoundsUsedUp.class, 1)
                .is("work", NEEDS_HELP)
                .helps("work", new HelpAnswer.UseAnswer(Fields.of("message", "mine")))
                .endsDoneWith(Fields.of("message", "mine"));
    }

    @Test
    void a_pause_that_the_other_side_asks_for_is_never_longer_than_a_day() {
        var slow = new Failure(Failure.Kind.SLOW_DOWN, "Slow.", "Wait.", "", Duration.ofSeconds(Long.MAX_VALUE));
        var scenario = Scenario.of(escalating().drawn()).begins("a");
        scenario.happens(new RunEvent.StepFailed(scenario.key("a"), 1, slow, Transcript.NONE));
        assertThat(scenario.step("a").due()).isEqualTo(Scenario.BEGAN.plus(Duration.ofDays(1)));
    }
}
