package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.inspector.AskFirst.Now;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.Flow;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import org.junit.jupiter.api.Test;

/// Asking a person before an agent hands off, and no longer.
class AskFirstTest {

    private static final NodeId WRITER = new NodeId("writer");

    private static Flow flow() {
        return Flow.withStart().agents("writer", "critic").result("end").chain("start", "writer");
    }

    private static Workflow before(Workflow workflow) {
        return Edits.apply(workflow, new AskFirst(workflow, WRITER).before().orElseThrow());
    }

    private static Workflow never(Workflow workflow) {
        return Edits.apply(workflow, new AskFirst(workflow, WRITER).never().orElseThrow());
    }

    private static Now now(Workflow workflow) {
        return new AskFirst(workflow, WRITER).now();
    }

    private static long reviews(Workflow workflow) {
        return workflow.nodes().stream()
                .filter(node -> node.type() instanceof NodeType.Review)
                .count();
    }

    @Test
    void a_review_comes_behind_the_agent_and_goes_again_with_what_was_agreed_as_it_was() {
        var flow = flow().gives("writer", "critic", Field.of("draft", Field.TEXT))
                .chain("critic", "end")
                .drawn();
        assertThat(now(flow)).isEqualTo(Now.NEVER);

        var asked = before(flow);
        assertThat(now(asked)).isEqualTo(Now.ALWAYS);
        assertThat(Validator.stoppers(asked)).isEmpty();

        var again = never(asked);
        assertThat(now(again)).isEqualTo(Now.NEVER);
        assertThat(again.from(WRITER))
                .extracting(Handoff::to, Handoff::gives)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        new NodeId("critic"), flow.from(WRITER).getFirst().gives()));
        assertThat(again.handoffs()).hasSameSizeAs(flow.handoffs());
        assertThat(Validator.stoppers(again)).isEmpty();
    }

    @Test
    void an_agent_that_hands_off_to_several_is_asked_about_on_each_way() {
        var flow =
                flow().chain("writer", "critic", "end").chain("writer", "end").drawn();

        var asked = before(flow);

        assertThat(reviews(asked)).isEqualTo(2);
        assertThat(now(asked)).isEqualTo(Now.ALWAYS);
        assertThat(reviews(never(asked))).isZero();
    }

    @Test
    void where_some_ways_have_a_review_the_others_get_one() {
        var flow = flow().review("check")
                .chain("writer", "check", "end")
                .chain("writer", "critic", "end")
                .drawn();
        assertThat(now(flow)).isEqualTo(Now.SOMETIMES);

        var asked = before(flow);

        assertThat(now(asked)).isEqualTo(Now.ALWAYS);
        assertThat(reviews(asked)).isEqualTo(2);
        assertThat(new AskFirst(asked, WRITER).before()).isEmpty();
    }

    @Test
    void a_review_that_others_lead_to_is_left_alone() {
        var flow = flow().review("check")
                .chain("writer", "check", "end")
                .chain("critic", "check")
                .drawn();

        assertThat(new AskFirst(flow, WRITER).never()).isEmpty();
    }

    @Test
    void an_agent_that_hands_off_to_nobody_has_nothing_to_ask_about() {
        assertThat(now(flow().drawn())).isEqualTo(Now.NOWHERE);
    }
}
