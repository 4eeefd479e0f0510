package baton.studio.canvas.editing;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.editing.Reconnecting.End;
import baton.workflow.Again;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import baton.workflow.Workflow;
import org.junit.jupiter.api.Test;

class ReconnectingTest {

    private static Handoff moved(Workflow workflow, String handoff, End end, String node) {
        var verdict = Reconnecting.judge(workflow, new HandoffId(handoff), end, id(node));
        assertThat(verdict).isInstanceOf(Verdict.Allowed.class);
        return ((Verdict.Allowed) verdict).handoff();
    }

    @Test
    void words_rule_and_contract_stay() {
        var h2 = leadToNurture().handoff(new HandoffId("h2")).orElseThrow();
        var ruled = h2.withLabel("good ones")
                .withWhen(new Route.When(new Rule.Compare("score", Operator.AT_LEAST, new Value.Number(70))));
        var workflow = Edits.apply(leadToNurture(), new Edit.ChangeHandoff(ruled));

        assertThat(moved(workflow, "h2", End.END, "email")).isEqualTo(ruled.withEnds(id("qualifier"), id("email")));
    }

    @Test
    void led_to_a_step_before_it_goes_back_and_led_on_again_it_does_not() {
        var back = moved(leadToNurture(), "h5", End.END, "qualifier");
        assertThat(back.again()).isEqualTo(Again.USUAL);

        var on = moved(leadToNurture(), "h4", End.END, "email");
        assertThat(on.goesBack()).isFalse();
        assertThat(on.when()).isEqualTo(new Route.Approved());
    }

    @Test
    void only_a_review_hands_off_by_its_answer() {
        assertThat(moved(leadToNurture(), "h3", End.BEGIN, "qualifier").when()).isEqualTo(new Route.Always());
        assertThat(moved(leadToNurture(), "h5", End.BEGIN, "manager").when()).isEqualTo(new Route.Approved());
    }

    @Test
    void the_number_of_rounds_stays_where_it_still_goes_back() {
        var h4 = leadToNurture().handoff(new HandoffId("h4")).orElseThrow().withAgain(new Again(7));
        var workflow = Edits.apply(leadToNurture(), new Edit.ChangeHandoff(h4));

        assertThat(moved(workflow, "h4", End.BEGIN, "writer").rounds()).isEqualTo(7);
    }

    @Test
    void what_cannot_be_drawn_cannot_be_moved_there_either() {
        assertThat(Reconnecting.judge(leadToNurture(), new HandoffId("h5"), End.END, id("lead")))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(Reconnecting.judge(leadToNurture(), new HandoffId("h5"), End.BEGIN, id("email")))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(Reconnecting.judge(leadToNurture(), new HandoffId("gone"), End.END, id("email")))
                .isInstanceOf(Verdict.Refused.class);
    }
}
