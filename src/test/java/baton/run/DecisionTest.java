package baton.run;

import static baton.run.StepStatus.NEEDS_HELP;
import static baton.run.StepStatus.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import baton.workflow.WaitsFor;
import baton.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Value HOT = Value.of("hot");

    @Test
    void exactly_one_way_is_taken_the_first_whose_rule_holds_wherever_the_way_for_everything_else_stands() {
        var flow = Flow.withStart()
                .agents("a", "other", "first", "second")
                .decision("choose")
                .chain("start", "a", "choose", "other")
                .rule("choose", "first", "message", Operator.CONTAINS, HOT)
                .rule("choose", "second", "message", Operator.IS, HOT)
                .drawn();
        Scenario.of(flow).says("a", "hot").owes("first#1").is("second", SKIPPED).is("other", SKIPPED);
        Scenario.of(flow).says("a", "cold").owes("other#1").is("first", SKIPPED);
    }

    @Test
    void a_decision_on_a_way_not_taken_is_skipped_with_all_its_ways_and_the_join_after_them_goes_on() {
        Scenario.of(Flow.withStart()
                        .agents("a", "b", "c", "d", "join")
                        .decision("outer")
                        .decision("inner")
                        .chain("start", "a", "outer")
                        .rule("outer", "inner", "message", Operator.IS, HOT)
                        .chain("outer", "d", "join")
                        .rule("inner", "b", "message", Operator.IS, HOT)
                        .chain("inner", "c", "join")
                        .chain("b", "join")
                        .drawn())
                .says("a", "cold")
                .is("inner", SKIPPED)
                .is("b", SKIPPED)
                .is("c", SKIPPED)
                .says("d", "x")
                .owes("join#1");
    }

    private static Workflow judged() {
        return Flow.withStart()
                .agents("writer")
                .decision("judge")
                .result("end")
                .chain("start", "writer", "judge")
                .again(
                        "judge",
                        "writer",
                        new Route.When(new baton.workflow.Rule.Compare("message", Operator.CONTAINS, Value.of("bad"))),
                        1)
                .chain("judge", "end")
                .drawn();
    }

    @Test
    void a_way_back_whose_rounds_are_used_up_is_no_way_any_more_and_the_run_says_so() {
        Scenario.of(judged())
                .says("writer", "bad")
                .owes("writer#2")
                .says("writer", "bad again")
                .hasFact(RunEvent.RoundStarted.class, 1)
                .hasFact(RunEvent.RoundsUsedUp.class, 1)
                .endsDoneWith(Fields.of("message", "bad again"));
    }

    @Test
    void rounds_that_nobody_wants_are_not_said_to_be_used_up() {
        Scenario.of(judged())
                .says("writer", "bad")
                .says("writer", "good")
                .hasFact(RunEvent.RoundsUsedUp.class, 0)
                .endsDoneWith(Fields.of("message", "good"));
    }

    @Test
    void where_the_way_back_was_the_only_one_a_person_is_asked() {
        Scenario.of(Flow.withStart()
                        .agents("writer")
                        .decision("judge")
                        .chain("start", "writer", "judge")
                        .again("judge", "writer", new Route.Always(), 1)
                        .drawn())
                .says("writer", "1")
                .says("writer", "2")
                .hasFact(RunEvent.RoundsUsedUp.class, 1)
                .is("judge", NEEDS_HELP);
    }

    private static Flow byModel() {
        return Flow.withStart()
                .agents("writer", "left", "right")
                .node("choose", new NodeType.Decision(NodeType.Decider.MODEL, "Pick one."))
                .chain("start", "writer", "choose", "left")
                .handoff("choose", "right", way -> way.withLabel("The other way"));
    }

    private static Fields named(String way) {
        return Fields.of(Tasks.WAY, way).with(Tasks.WHY, "It fits.");
    }

    private static List<String> offered(Scenario scenario) {
        var asked = Tasks.of(scenario.state(), new NodeId("choose"), 1).asked();
        return asked.field(Tasks.WAY).orElseThrow().type() instanceof FieldType.Choice(var options)
                ? options
                : List.of();
    }

    private static Scenario chooses(Scenario scenario, String way) {
        scenario.begins("choose");
        var reply = new StepReply.Succeeded(named(way), Transcript.NONE);
        Replies.facts(
                        scenario.state(),
                        scenario.key("choose"),
                        scenario.step("choose").attempt(),
                        reply)
                .forEach(scenario::happens);
        return scenario;
    }

    @Test
    void a_model_picks_among_the_ways_by_what_they_are_called() {
        var scenario = Scenario.of(byModel().drawn()).says("writer", "x").owes("choose#1");
        assertThat(offered(scenario)).containsExactly("left", "The other way");
        chooses(scenario, "The other way").owes("right#1").is("left", SKIPPED);
        assertThat(scenario.state().received(new NodeId("right")).getFirst().fields())
                .isEqualTo(Fields.of("message", "x"));
    }

    @Test
    void a_model_that_names_no_way_leaves_the_choice_to_a_person() {
        var scenario = chooses(Scenario.of(byModel().drawn()).says("writer", "x"), "up");
        scenario.is("choose", NEEDS_HELP)
                .helps("choose", new HelpAnswer.TakeWay(new HandoffId("choose>left")))
                .owes("left#1");
    }

    @Test
    void a_way_back_whose_rounds_are_used_up_is_not_offered_to_a_model_and_not_taken_from_it() {
        var scenario = Scenario.of(
                byModel().again("choose", "writer", new Route.Always(), 1).drawn());
        chooses(scenario.says("writer", "1"), "writer").owes("writer#2").says("writer", "2");
        assertThat(offered(scenario)).containsExactly("left", "The other way");
        scenario.hasFact(RunEvent.RoundsUsedUp.class, 1);
        chooses(scenario, "writer").is("choose", NEEDS_HELP);
    }

    @Test
    void a_model_is_not_asked_where_no_way_is_left() {
        var scenario = Scenario.of(Flow.withStart()
                .agents("writer")
                .node("choose", new NodeType.Decision(NodeType.Decider.MODEL, "Pick one."))
                .chain("start", "writer", "choose")
                .again("choose", "writer", new Route.Always(), 1)
                .drawn());
        chooses(scenario.says("writer", "1"), "writer")
                .says("writer", "2")
                .owes()
                .is("choose", NEEDS_HELP);
    }

    @Test
    void a_decision_that_found_no_way_is_taken_by_a_person_on_what_it_was_given_then() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("quick", "slow", "next")
                        .decision("choose")
                        .but(node -> node.withWaitsFor(WaitsFor.ANY))
                        .chain("start", "slow", "choose")
                        .chain("start", "quick", "choose")
                        .rule("choose", "next", "message", Operator.IS, HOT)
                        .drawn())
                .says("quick", "seen")
                .is("choose", NEEDS_HELP)
                .says("slow", "unseen")
                .helps("choose", new HelpAnswer.TakeWay(new HandoffId("choose>next")));
        assertThat(scenario.state().received(new NodeId("next")).getFirst().fields())
                .isEqualTo(Fields.of("message", "seen"));
    }

    @Test
    void a_person_may_send_a_decision_back_while_rounds_are_left_and_no_other_step_takes_a_way() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("first", "next")
                        .decision("choose")
                        .chain("start", "first", "choose")
                        .rule("choose", "next", "message", Operator.IS, HOT)
                        .again("choose", "first", new Route.When(new Rule.Compare("message", Operator.IS, HOT)), 1)
                        .drawn())
                .says("first", "cold")
                .is("choose", NEEDS_HELP);
        var back = new HelpAnswer.TakeWay(new HandoffId("choose>first"));
        assertThat(SignalHandler.waysOn(scenario.state(), scenario.key("choose")))
                .hasSize(2);
        assertThat(SignalHandler.waysOn(scenario.state(), scenario.key("first")))
                .isEmpty();

        scenario.helps("choose", back)
                .owes("first#2")
                .says("first", "cold again")
                .is("choose", NEEDS_HELP);
        scenario.refuses(new Signal.AnswerHelp(scenario.key("choose"), back), "does not hand off that way");
    }
}
