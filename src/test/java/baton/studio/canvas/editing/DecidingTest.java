package baton.studio.canvas.editing;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.node;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Contract;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeType;
import baton.workflow.NodeType.Decider;
import baton.workflow.Operator;
import baton.workflow.Position;
import baton.workflow.Problem;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Validator;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private static final Contract SCORED =
            Contract.of(Field.of("score", new FieldType.Number(BigDecimal.TEN, null)), Field.of("reason", Field.TEXT));

    /// The writer hands the same to the result and, by `drawn`, to an archive.
    private static Workflow both() {
        var workflow = leadToNurture();
        for (var edit : List.of(
                new Edit.AddNode(node("archive", "Archive", agent("Keeps it")), new Position(1376, 400)),
                new Edit.ChangeHandoff(handoff("h5", "writer", "email").withGives(SCORED)),
                new Edit.Connect(handoff("drawn", "writer", "archive").withGives(SCORED)))) {
            workflow = Edits.apply(workflow, edit);
        }
        return workflow;
    }

    private static Handoff drawn(Workflow workflow) {
        return workflow.handoff(new HandoffId("drawn")).orElseThrow();
    }

    private static Workflow decided(Decider decides) {
        return Edits.apply(both(), Deciding.of(both(), drawn(both()), decides).edit());
    }

    @Test
    void it_is_asked_only_where_an_agent_hands_to_several_at_once() {
        assertThat(Deciding.isOpen(both(), drawn(both()))).isTrue();
        assertThat(Deciding.isOpen(leadToNurture(), leadToNurture().handoffs().get(4)))
                .isFalse();
        var ruled = drawn(both()).withWhen(new Route.Failed());
        assertThat(Deciding.isOpen(both(), ruled)).isFalse();
    }

    @Test
    void by_a_rule_the_new_one_gets_it_when_it_holds_and_the_other_otherwise() {
        var then = decided(Decider.RULES);

        var ways = then.from(id("decision"));
        assertThat(ways).extracting(Handoff::to).containsExactly(id("archive"), id("email"));
        assertThat(ways.getFirst().when())
                .isEqualTo(
                        new Route.When(new Rule.Compare("score", Operator.AT_LEAST, new Value.Number(BigDecimal.TEN))));
        assertThat(ways.getLast().when()).isEqualTo(new Route.Always());
        assertThat(then.from(id("writer")))
                .singleElement()
                .satisfies(one -> assertThat(one.gives()).isEqualTo(SCORED));
    }

    @Test
    void a_model_may_pick_the_way() {
        var then = decided(Decider.MODEL);

        assertThat(then.node(id("decision")).orElseThrow().type()).isEqualTo(new NodeType.Decision(Decider.MODEL, ""));
        assertThat(then.from(id("decision")))
                .allSatisfy(way -> assertThat(way.when()).isEqualTo(new Route.Always()));
    }

    @Test
    void what_is_left_can_run_as_far_as_it_could_before() {
        var before = stops(both());

        assertThat(stops(decided(Decider.RULES))).containsExactlyElementsOf(before);
        assertThat(stops(decided(Decider.MODEL)))
                .allMatch(code -> before.contains(code) || code.startsWith("decision"));
    }

    private static List<String> stops(Workflow workflow) {
        return Validator.check(workflow).stream()
                .filter(problem -> problem.severity() == Problem.Severity.STOPS_RUN)
                .map(Problem::code)
                .toList();
    }
}
