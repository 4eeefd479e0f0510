package baton.run;

import static baton.run.StepStatus.READY;
import static baton.run.StepStatus.SKIPPED;
import static baton.run.StepStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Operator;
import baton.workflow.Value;
import baton.workflow.WaitsFor;
import org.junit.jupiter.api.Test;

class SequenceAndJoinTest {

    private static final Field SCORE = Field.of("score", new baton.workflow.FieldType.Number(null, null));

    @Test
    void one_agent_after_the_other_and_the_result_shows_what_the_last_gave() {
        Scenario.of(Flow.withStart()
                        .agents("a", "b")
                        .result("end")
                        .chain("start", "a", "b", "end")
                        .drawn())
                .owes("a#1")
                .is("b", WAITING)
                .says("a", "one")
                .owes("b#1")
                .says("b", "two")
                .owes()
                .endsDoneWith(Fields.of("message", "two"));
    }

    @Test
    void agents_after_a_fan_out_are_owed_together_and_a_join_waits_for_all() {
        Scenario.of(Flow.withStart()
                        .agents("a", "b", "c", "join")
                        .chain("start", "a", "join")
                        .chain("start", "b", "join")
                        .chain("start", "c", "join")
                        .drawn())
                .owes("a#1", "b#1", "c#1")
                .says("b", "2")
                .says("c", "3")
                .owes("a#1")
                .is("join", WAITING)
                .says("a", "1")
                .owes("join#1");
    }

    @Test
    void a_join_of_any_starts_with_the_first_and_only_once() {
        Scenario.of(Flow.withStart()
                        .agents("a", "b")
                        .agent("join")
                        .but(node -> node.withWaitsFor(WaitsFor.ANY))
                        .chain("start", "a", "join")
                        .chain("start", "b", "join")
                        .drawn())
                .says("b", "first")
                .owes("a#1", "join#1")
                .says("join", "done")
                .says("a", "late")
                .owes()
                .endsDoneWith(Fields.NONE);
    }

    @Test
    void a_join_after_a_decision_does_not_wait_for_the_way_not_taken() {
        var flow = Flow.withStart()
                .agent("score")
                .decision("choose")
                .agents("hot", "cold", "join")
                .chain("start", "score")
                .gives("score", "choose", SCORE)
                .rule("choose", "hot", "score", Operator.AT_LEAST, Value.of(70))
                .chain("choose", "cold")
                .chain("hot", "join")
                .chain("cold", "join")
                .drawn();
        Scenario.of(flow)
                .gives("score", "score", 82)
                .is("cold", SKIPPED)
                .marked("cold", "join", Mark.SKIPPED)
                .owes("hot#1")
                .says("hot", "go")
                .owes("join#1");
        Scenario.of(flow).gives("score", "score", 10).is("hot", SKIPPED).owes("cold#1");
    }

    @Test
    void a_whole_branch_that_is_skipped_is_skipped_to_its_end() {
        Scenario.of(Flow.withStart()
                        .agents("a", "b", "c", "d")
                        .chain("start", "a")
                        .rule("a", "b", "message", Operator.IS, Value.of("yes"))
                        .chain("b", "c", "d")
                        .drawn())
                .says("a", "no")
                .is("b", SKIPPED)
                .is("c", SKIPPED)
                .is("d", SKIPPED)
                .endsDoneWith(Fields.NONE);
    }

    @Test
    void a_node_that_nothing_leads_to_holds_nobody_up() {
        Scenario.of(Flow.withStart()
                        .agents("a", "island", "join")
                        .chain("start", "a", "join")
                        .chain("island", "join")
                        .drawn())
                .is("island", SKIPPED)
                .says("a", "x")
                .is("join", READY);
    }

    @Test
    void an_agent_takes_every_way_whose_rule_holds() {
        Scenario.of(Flow.withStart()
                        .agents("a", "yes", "also", "no")
                        .chain("start", "a")
                        .rule("a", "yes", "message", Operator.CONTAINS, Value.of("FIT"))
                        .rule("a", "also", "message", Operator.IS_NOT_EMPTY, Value.Nothing.NOTHING)
                        .rule("a", "no", "message", Operator.IS, Value.of("unfit"))
                        .drawn())
                .says("a", "a good fit")
                .owes("yes#1", "also#1")
                .is("no", SKIPPED);
    }

    @Test
    void a_hand_off_passes_on_what_was_agreed_and_nothing_else() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("a", "b")
                        .chain("start", "a")
                        .gives("a", "b", SCORE)
                        .drawn())
                .gives("a", Fields.of("score", Value.of(7)).with("secret", "x"));
        assertThat(scenario.state().received(new NodeId("b")))
                .extracting(Delivery::fields)
                .containsExactly(Fields.of("score", Value.of(7)));
    }

    @Test
    void agents_side_by_side_do_not_see_each_other() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("a", "b")
                        .chain("start", "a")
                        .chain("start", "b")
                        .drawn())
                .says("a", "mine");
        var task = Tasks.of(scenario.state(), new NodeId("b"), 1);
        assertThat(task.received()).extracting(Delivery::from).containsExactly(new NodeId("start"));
        assertThat(task.known()).isEmpty();
    }
}
