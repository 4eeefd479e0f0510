package baton.studio.canvas.editing;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.node;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Again;
import baton.workflow.Contract;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeType;
import baton.workflow.Problem;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConnectingTest {

    private static final Workflow LOOSE = Workflow.EMPTY.withGraph(
            List.of(
                    node("start", "Start", new NodeType.Start(List.of())),
                    node("a", "Writer", agent("")),
                    node("b", "Critic", agent("")),
                    node("review", "Boss", new NodeType.Review("", List.of())),
                    node("result", "Result", new NodeType.Result(List.of(), null))),
            List.of());

    private static Workflow with(Workflow workflow, Handoff... handoffs) {
        var changed = workflow;
        for (var handoff : handoffs) {
            changed = Edits.apply(changed, new Edit.Connect(handoff));
        }
        return changed;
    }

    private static Handoff allowed(Workflow workflow, String from, String to) {
        assertThat(Connecting.judge(workflow, id(from), id(to))).isInstanceOf(Verdict.Allowed.class);
        return Connecting.judge(workflow, id(from), id(to)) instanceof Verdict.Allowed(var handoff)
                ? handoff
                : handoff("none", from, to);
    }

    private static String refused(Workflow workflow, String from, String to) {
        return Connecting.judge(workflow, id(from), id(to)) instanceof Verdict.Refused(var why) ? why : "";
    }

    @Test
    void an_agent_hands_off_to_the_next_always() {
        var handoff = allowed(LOOSE, "a", "b");

        assertThat(handoff).isEqualTo(Handoff.of(new HandoffId("h1"), id("a"), id("b")));
    }

    @Test
    void nothing_leads_back_to_the_start() {
        assertThat(refused(LOOSE, "a", "start")).isEqualTo("“Start” is where a run begins; nothing leads back to it.");
    }

    @Test
    void a_result_hands_off_to_nobody() {
        assertThat(refused(LOOSE, "result", "a")).isEqualTo("“Result” is where the work ends; it hands off to nobody.");
    }

    @Test
    void nobody_hands_off_to_themselves() {
        assertThat(refused(LOOSE, "a", "a")).isEqualTo("“Writer” cannot hand off to itself.");
    }

    @Test
    void a_step_that_is_gone_is_refused() {
        assertThat(refused(LOOSE, "a", "gone")).isEqualTo("This step is no longer there.");
    }

    @Test
    void the_same_hand_off_twice_is_refused() {
        var workflow = with(LOOSE, handoff("h1", "a", "b"));

        assertThat(refused(workflow, "a", "b")).isEqualTo("“Writer” already hands off to “Critic”.");
    }

    @Test
    void a_way_for_failures_does_not_stand_in_the_way_of_a_plain_one() {
        var workflow = with(LOOSE, handoff("h1", "a", "b").withWhen(new Route.Failed()));

        assertThat(allowed(workflow, "a", "b").when()).isEqualTo(new Route.Always());
    }

    @Test
    void a_way_with_a_rule_makes_a_plain_one_to_the_same_step_a_second_one() {
        var rule = new Rule.Compare("x", baton.workflow.Operator.IS, baton.workflow.Value.of("y"));
        var workflow = with(LOOSE, handoff("h1", "a", "b").withWhen(new Route.When(rule)));

        assertThat(refused(workflow, "a", "b")).isNotEmpty();
    }

    @Test
    void a_line_that_would_close_a_circle_goes_back_three_times_at_the_most() {
        var workflow = with(LOOSE, handoff("h1", "a", "b"));

        var back = allowed(workflow, "b", "a");

        assertThat(back.again()).isEqualTo(Again.USUAL);
        assertThat(back.when()).isEqualTo(new Route.Always());
        assertThat(refused(with(workflow, back), "b", "a")).isNotEmpty();
    }

    @Test
    void a_review_hands_on_what_was_approved() {
        var handoff = allowed(LOOSE, "review", "a");

        assertThat(handoff.when()).isEqualTo(new Route.Approved());
        assertThat(handoff.again()).isNull();
    }

    @Test
    void a_review_sends_back_to_a_step_before_it() {
        var workflow = with(LOOSE, handoff("h1", "a", "review"));

        var back = allowed(workflow, "review", "a");

        assertThat(back.when()).isEqualTo(new Route.SentBack());
        assertThat(back.again()).isEqualTo(Again.USUAL);
        assertThat(refused(with(workflow, back), "review", "a")).isNotEmpty();
    }

    @Test
    void a_review_may_hand_on_to_two_steps_but_not_twice_to_one() {
        var once = with(LOOSE, allowed(LOOSE, "review", "a"));

        assertThat(allowed(once, "review", "b").when()).isEqualTo(new Route.Approved());
        assertThat(refused(once, "review", "a")).isEqualTo("“Boss” already hands off to “Writer”.");
    }

    @Test
    void a_plain_way_out_of_a_review_is_the_approved_one() {
        var workflow = with(LOOSE, handoff("h1", "review", "a"));

        assertThat(refused(workflow, "review", "a")).isNotEmpty();
    }

    @Test
    void a_review_with_a_way_for_rejections_may_still_approve_to_the_same_step() {
        var workflow = with(LOOSE, handoff("h1", "review", "a").withWhen(new Route.Rejected()));

        assertThat(allowed(workflow, "review", "a").when()).isEqualTo(new Route.Approved());
    }

    @Test
    void the_second_line_of_an_agent_begins_with_what_the_first_agreed() {
        var gives = Contract.of(Field.of("score", Field.TEXT));
        var workflow = with(LOOSE, handoff("h1", "a", "b").withGives(gives));

        assertThat(allowed(workflow, "a", "result").gives()).isEqualTo(gives);
        assertThat(allowed(workflow, "start", "a").gives()).isEqualTo(Contract.NONE);
    }

    @Test
    void whatever_is_allowed_makes_no_new_problem_of_the_hand_off_itself() {
        var complete = leadToNurture();
        for (var from : complete.nodes()) {
            for (var to : complete.nodes()) {
                if (Connecting.judge(complete, from.id(), to.id()) instanceof Verdict.Allowed(var handoff)) {
                    var then = Edits.apply(complete, new Edit.Connect(handoff));
                    assertThat(Validator.check(then))
                            .extracting(Problem::code)
                            .doesNotContain(
                                    "loop.endless", "handoff.intoStart", "handoff.afterResult", "handoff.notReview");
                }
            }
        }
    }

    @Test
    void work_can_be_sent_back_to_the_steps_before_but_not_to_the_start() {
        assertThat(GoingBack.targets(leadToNurture(), id("writer"))).containsExactly(id("manager"), id("qualifier"));
        assertThat(GoingBack.targets(leadToNurture(), id("manager"))).isEmpty();
    }

    @Test
    void a_line_that_closes_a_circle_can_be_made_to_go_back() {
        var closing = handoff("h9", "writer", "manager");
        var workflow = with(leadToNurture(), closing);

        assertThat(GoingBack.isPossible(workflow, closing)).isTrue();
        assertThat(GoingBack.isPossible(workflow, handoff("h5", "writer", "email")))
                .isFalse();
        var changed = Edits.apply(workflow, GoingBack.of(workflow, closing));
        assertThat(changed.handoff(closing.id()).orElseThrow().goesBack()).isTrue();
        assertThat(Set.copyOf(changed.nodes())).isEqualTo(Set.copyOf(workflow.nodes()));
    }
}
