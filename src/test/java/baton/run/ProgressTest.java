package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static Workflow line() {
        return Flow.withStart()
                .agents("a", "b")
                .result("end")
                .chain("start", "a", "b", "end")
                .drawn();
    }

    private static Workflow duo() {
        return Flow.withStart()
                .agents("qualifier", "writer")
                .review("manager")
                .result("email")
                .chain("start", "qualifier", "manager")
                .when("manager", "writer", new Route.Approved())
                .again("manager", "qualifier", new Route.SentBack(), 2)
                .chain("writer", "email")
                .drawn();
    }

    private static Progress of(Scenario scenario) {
        return Progress.of(scenario.state());
    }

    @Test
    void where_no_other_way_can_be_taken_the_steps_are_counted_exactly() {
        var scenario = Scenario.of(line());
        assertThat(of(scenario)).isEqualTo(new Progress(0, 3, false, false, false, Optional.empty()));
        assertThat(of(scenario).at()).isEqualTo(1);

        scenario.says("a", "yes");
        assertThat(of(scenario).at()).isEqualTo(2);
        assertThat(of(scenario).part())
                .hasValueSatisfying(part -> assertThat(part).isBetween(0.33, 0.34));

        scenario.says("b", "yes");
        assertThat(of(scenario)).isEqualTo(new Progress(3, 3, true, false, false, Optional.empty()));
        assertThat(of(scenario).at()).isEqualTo(3);
        assertThat(of(scenario).part()).hasValue(1.0);
    }

    @Test
    void ways_that_were_not_taken_do_not_count() {
        var either = Flow.withStart()
                .agents("first", "a", "b", "c")
                .decision("which")
                .result("end")
                .chain("start", "first", "which", "a", "end")
                .chain("which", "b", "c", "end")
                .drawn();
        var scenario = Scenario.of(either);
        assertThat(of(scenario).about()).isTrue();
        assertThat(of(scenario).of()).isEqualTo(6);

        scenario.says("first", "go");
        assertThat(of(scenario)).isEqualTo(new Progress(2, 4, false, false, false, Optional.empty()));
    }

    @Test
    void in_a_loop_the_round_is_told_and_no_part_of_the_whole() {
        var scenario = Scenario.of(duo()).begins("qualifier");
        assertThat(of(scenario).round()).contains(new Progress.Round(1, 3));
        assertThat(of(scenario).part()).isEmpty();

        scenario.happens(new RunEvent.StepSucceeded(
                        scenario.key("qualifier"), 1, baton.workflow.Fields.of("message", "82"), Transcript.NONE))
                .sendsBack("manager", "Look again");
        assertThat(of(scenario).round()).contains(new Progress.Round(2, 3));
        assertThat(of(scenario).at()).isEqualTo(1);
        assertThat(of(scenario).about()).isTrue();
    }

    @Test
    void behind_the_loop_no_round_is_told() {
        var scenario = Scenario.of(duo()).says("qualifier", "82").approves("manager");
        assertThat(of(scenario)).isEqualTo(new Progress(2, 4, false, true, true, Optional.empty()));
    }

    @Test
    void how_many_turns_a_step_can_have_is_told_where_one_loop_says_it() {
        var state = Scenario.of(duo()).state();
        assertThat(Progress.mostTurns(state, new NodeId("qualifier"))).isEqualTo(3);
        assertThat(Progress.mostTurns(state, new NodeId("writer"))).isZero();

        var nested = Flow.withStart()
                .agents("a", "b")
                .review("check")
                .result("end")
                .chain("start", "a", "b", "check", "end")
                .again("check", "a", new Route.SentBack(), 2)
                .again("b", "a", new Route.Failed(), 1)
                .drawn();
        assertThat(Progress.mostTurns(Scenario.of(nested).state(), new NodeId("a")))
                .isZero();
        assertThat(Progress.mostTurns(Scenario.of(nested).state(), new NodeId("check")))
                .isEqualTo(3);
    }
}
