package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Contract;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldRenameTest {

    private static final NodeId QUALIFIER = new NodeId("qualifier");
    private static final Contract SCORE = Contract.of(Field.of("score", Field.TEXT));
    private static final Rule HIGH = new Rule.All(List.of(
            new Rule.Compare("score", Operator.AT_LEAST, Value.of(70)),
            new Rule.Not(new Rule.Compare("score", Operator.CONTAINS, Value.of("?")))));

    private static Flow flow() {
        return Flow.withStart()
                .agent(
                        "qualifier",
                        agent -> agent.withPractice(new Value.Group(Fields.of("score", Value.of(82))))
                                .withOtherwise(Fields.of("score", Value.of(0))))
                .review("boss")
                .but(boss -> boss.withType(new NodeType.Review("Is {{score}} right?", List.of("score"))))
                .agent(
                        "writer",
                        agent -> agent.withInstructions("Use {{ score }}, {{qualifier.score}}, {{boss.score}}."))
                .chain("start", "qualifier")
                .handoff("qualifier", "boss", handoff -> handoff.withGives(SCORE))
                .when("boss", "writer", new Route.When(HIGH));
    }

    @Test
    void every_place_that_means_the_field_follows() {
        var renamed = renamed(flow().drawn(), QUALIFIER, "score", "rating");

        assertThat(agent(renamed, "writer").instructions())
                .isEqualTo("Use {{rating}}, {{qualifier.rating}}, {{boss.rating}}.");
        assertThat(renamed.node(new NodeId("boss")).orElseThrow().type())
                .isEqualTo(new NodeType.Review("Is {{rating}} right?", List.of("rating")));
        assertThat(renamed.handoff(new HandoffId("qualifier>boss"))
                        .orElseThrow()
                        .gives()
                        .names())
                .containsExactly("rating");
        assertThat(renamed.handoff(new HandoffId("boss>writer")).orElseThrow().when())
                .isInstanceOfSatisfying(
                        Route.When.class,
                        when -> assertThat(when.rule().fields()).containsOnly("rating"));
        assertThat(agent(renamed, "qualifier").practice())
                .isEqualTo(new Value.Group(Fields.of("rating", Value.of(82))));
        assertThat(agent(renamed, "qualifier").otherwise()).isEqualTo(Fields.of("rating", Value.of(0)));
    }

    @Test
    void a_field_of_that_name_from_somebody_else_stays_as_it_is() {
        var flow = flow().agent("critic")
                .agent("editor", agent -> agent.withInstructions("Use {{score}} and {{critic.score}}."))
                .handoff("critic", "editor", handoff -> handoff.withGives(SCORE))
                .drawn();

        assertThat(agent(renamed(flow, QUALIFIER, "score", "rating"), "editor")).isEqualTo(agent(flow, "editor"));
    }

    @Test
    void what_a_run_asks_for_is_renamed_in_the_form_and_after_it() {
        var flow = Flow.withStart()
                .agent("writer", agent -> agent.withInstructions("Answer {{message}}."))
                .chain("start", "writer")
                .drawn();
        var renamed = renamed(flow, new NodeId("start"), "message", "lead");

        assertThat(renamed.asks()).extracting(Field::name).containsExactly("lead");
        assertThat(agent(renamed, "writer").instructions()).isEqualTo("Answer {{lead}}.");
    }

    @Test
    void going_to_a_name_and_back_changes_nothing() {
        var flow = flow().drawn();
        var there = renamed(flow, QUALIFIER, "score", "rating");

        assertThat(agent(renamed(there, QUALIFIER, "rating", "score"), "qualifier"))
                .isEqualTo(agent(flow, "qualifier"));
    }

    private static Workflow renamed(Workflow workflow, NodeId source, String from, String to) {
        return Edits.apply(workflow, FieldRename.of(workflow, source, from, to));
    }

    private static NodeType.Agent agent(Workflow workflow, String id) {
        return (NodeType.Agent) workflow.node(new NodeId(id)).orElseThrow().type();
    }
}
