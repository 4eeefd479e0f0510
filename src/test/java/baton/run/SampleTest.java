package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Agents are taken to give a sample, and are not asked.
class SampleTest {

    private static final Fields SAMPLE = Fields.of("message", "as ever");

    private static Workflow two() {
        return Flow.withStart()
                .agents("a", "b")
                .result("end")
                .chain("start", "a", "b", "end")
                .drawn();
    }

    private static Scenario sampled(Workflow workflow, String... nodes) {
        var samples = new java.util.HashMap<NodeId, Fields>();
        List.of(nodes).forEach(node -> samples.put(new NodeId(node), SAMPLE));
        return Scenario.of(workflow, new RunSettings(1, "practice").withSamples(samples));
    }

    @Test
    void an_agent_with_a_sample_gives_it_at_once_and_the_next_is_asked() {
        var scenario = sampled(two(), "a").hasFact(RunEvent.SampleUsed.class, 1).owes("b#1");

        assertThat(scenario.state().received(new NodeId("b")))
                .extracting(Delivery::fields)
                .containsExactly(SAMPLE);
        assertThat(scenario.state().totals().steps()).isZero();
    }

    @Test
    void the_run_tells_that_it_was_not_asked() {
        var line = Story.of(sampled(two(), "a").facts()).stream()
                .filter(one -> one.fact().event() instanceof RunEvent.SampleUsed)
                .findFirst()
                .orElseThrow();
        assertThat(line.sentence()).isEqualTo("a used the sample and was not asked: message “as ever”.");
    }

    @Test
    void it_is_given_again_in_each_round() {
        var scenario = sampled(
                Flow.withStart()
                        .agents("writer", "critic")
                        .chain("start", "writer", "critic")
                        .again("critic", "writer", again(), 2)
                        .drawn(),
                "writer");

        scenario.says("critic", "no").hasFact(RunEvent.SampleUsed.class, 2).owes("critic#2");
    }

    private static Route again() {
        return new Route.When(new Rule.Compare("message", Operator.IS, Value.of("no")));
    }

    @Test
    void a_fork_from_the_step_itself_asks_it_and_one_from_behind_it_uses_the_sample() {
        var recorded = sampled(two(), "a").says("b", "x").facts();

        var anew = Forks.of(
                recorded,
                Fork.from(new StepKey(new NodeId("a"), 1)),
                new RunId("20261121-150200-fork"),
                2,
                Scenario.BEGAN);
        var behind = Forks.of(
                recorded,
                Fork.from(new StepKey(new NodeId("b"), 1)),
                new RunId("20261121-150200-fork"),
                2,
                Scenario.BEGAN);

        assertThat(state(anew).settings().samples()).isEmpty();
        assertThat(state(anew).step(new NodeId("a")).orElseThrow().status()).isEqualTo(StepStatus.READY);
        assertThat(state(behind).settings().samples()).containsKey(new NodeId("a"));
        assertThat(state(behind).step(new NodeId("a")).orElseThrow().output()).isEqualTo(SAMPLE);
    }

    private static RunState state(Forks.Forked forked) {
        assertThat(forked).isInstanceOf(Forks.Forked.Begun.class);
        return RunState.of(((Forks.Forked.Begun) forked).facts());
    }

    @Test
    void only_what_fits_what_is_agreed_can_be_used_and_only_for_an_agent() {
        var workflow = two();
        assertThat(Samples.misfit(workflow, new NodeId("a"), SAMPLE)).isEmpty();
        assertThat(Samples.misfit(workflow, new NodeId("a"), Fields.NONE))
                .hasValueSatisfying(
                        why -> assertThat(why).startsWith("The sample of “a” no longer fits what is agreed:"));
        assertThat(Samples.misfit(workflow, new NodeId("end"), SAMPLE)).isPresent();
    }

    @Test
    void who_is_not_asked_needs_neither_model_nor_tools() {
        var workflow = Flow.withStart()
                .agent("a", agent -> agent.withModel("big"))
                .agent("b", agent -> agent.withModel("big"))
                .chain("start", "a", "b")
                .drawn();
        var looked = Samples.unasked(workflow, Set.of(new NodeId("a")), "practice");
        assertThat(model(looked, "a")).isEqualTo("practice");
        assertThat(model(looked, "b")).isEqualTo("big");
    }

    private static String model(Workflow workflow, String node) {
        return workflow.node(new NodeId(node)).orElseThrow().type() instanceof NodeType.Agent agent
                ? String.valueOf(agent.model())
                : "";
    }

    @Test
    void those_of_steps_that_are_gone_are_left_out() {
        assertThat(Samples.of(two(), Map.of(new NodeId("gone"), SAMPLE, new NodeId("a"), SAMPLE)))
                .containsOnlyKeys(new NodeId("a"));
    }

    @Test
    void one_in_the_file_is_found_there_and_taken_out_again() {
        var workflow = two();
        var node = workflow.node(new NodeId("a")).orElseThrow();
        var included = Edits.apply(workflow, new Edit.ChangeNode(Samples.included(node, SAMPLE)));
        assertThat(Samples.in(included)).containsExactly(Map.entry(new NodeId("a"), SAMPLE));
        assertThat(Samples.included(Samples.included(node, SAMPLE), null)).isEqualTo(node);
    }
}
