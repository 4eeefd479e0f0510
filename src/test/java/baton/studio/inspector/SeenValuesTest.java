package baton.studio.inspector;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.leadWaiting;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeenValuesTest {

    private static Workflow changed(Workflow workflow, NodeId id, NodeType type) {
        return Edits.apply(
                workflow, new Edit.ChangeNode(workflow.node(id).orElseThrow().withType(type)));
    }

    private static Workflow withSamples() {
        var start = new NodeType.Start(List.of(Field.of("lead", Field.LONG_TEXT).withSample("Hi, we are 40")));
        var agent = (NodeType.Agent)
                leadToNurture().node(id("qualifier")).orElseThrow().type();
        var reply = new Value.Group(Fields.of("score", new Value.Number(82)).with("reason", "Budget"));
        return changed(changed(leadToNurture(), id("lead"), start), id("qualifier"), agent.withPractice(reply));
    }

    @Test
    void what_a_run_brought_comes_first() {
        var run = Optional.of(leadWaiting().state());

        var given = SeenValues.given(withSamples(), id("qualifier"), run);
        assertThat(given.fromRun()).isTrue();
        assertThat(given.text()).contains("82", "dana@northwind.example");
        assertThat(SeenValues.received(withSamples(), id("writer"), run).fromRun())
                .isFalse();
    }

    @Test
    void without_a_run_the_samples_are_shown_also_through_a_review() {
        assertThat(SeenValues.given(withSamples(), id("qualifier"), Optional.empty())
                        .text())
                .contains("82");
        assertThat(SeenValues.received(withSamples(), id("qualifier"), Optional.empty())
                        .parts())
                .containsExactly(new SeenValues.Part("New lead", Fields.of("lead", "Hi, we are 40")));
        assertThat(SeenValues.received(withSamples(), id("writer"), Optional.empty())
                        .text())
                .contains("Budget");
    }

    @Test
    void where_nothing_is_known_nothing_is_made_up() {
        assertThat(SeenValues.given(leadToNurture(), id("qualifier"), Optional.empty())
                        .isEmpty())
                .isTrue();
    }
}
