package baton.run;

import static baton.run.StepStatus.NEEDS_REVIEW;
import static baton.run.StepStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Value;
import baton.workflow.WaitsFor;
import org.junit.jupiter.api.Test;

class LoopTest {

    private static final Route WORSE =
            new Route.When(new baton.workflow.Rule.Compare("message", Operator.IS, Value.of("worse")));

    /// Two branches, one with a review, of which the faster one is enough for the critic.
    private static Flow racing() {
        return Flow.withStart()
                .agents("plan", "quick", "slow")
                .review("check")
                .agent("critic")
                .but(node -> node.withWaitsFor(WaitsFor.ANY))
                .result("end")
                .chain("start", "plan", "quick", "critic", "end")
                .chain("plan", "slow", "critic")
                .chain("plan", "check", "critic")
                .again("critic", "plan", WORSE, 2);
    }

    @Test
    void a_new_round_cuts_off_what_is_in_flight_in_the_loop_and_drops_its_late_reply() {
        var scenario = Scenario.of(racing().drawn())
                .says("plan", "v1")
                .begins("slow")
                .says("quick", "q1")
                .says("critic", "worse");
        var late = new StepReply.Succeeded(Fields.of("message", "late"), Transcript.NONE);
        assertThat(Replies.isAwaited(scenario.state(), new StepKey(new NodeId("slow"), 1), 1))
                .isFalse();
        assertThat(Replies.facts(scenario.state(), new StepKey(new NodeId("slow"), 1), 1, late))
                .isEmpty();
        scenario.owes("plan#2").is("slow", WAITING).says("plan", "v2").owes("quick#2", "slow#2");
    }

    @Test
    void a_join_of_any_inside_a_loop_starts_once_a_round() {
        Scenario.of(racing().drawn())
                .says("plan", "v1")
                .says("quick", "q1")
                .says("critic", "worse")
                .says("plan", "v2")
                .owes("quick#2", "slow#1")
                .says("slow", "s2")
                .owes("quick#2", "critic#2")
                .says("critic", "good")
                .says("quick", "q2")
                .approves("check")
                .endsDoneWith(Fields.of("message", "good"));
    }

    @Test
    void an_answer_to_a_review_that_a_new_round_has_overtaken_is_refused_and_the_review_asks_again() {
        var scenario = Scenario.of(racing().drawn()).says("plan", "v1").is("check", NEEDS_REVIEW);
        var overtaken = scenario.key("check");
        scenario.says("quick", "q1")
                .says("critic", "worse")
                .refuses(new Signal.AnswerReview(overtaken, new ReviewAnswer.Approve(Fields.NONE)), "already")
                .says("plan", "v2")
                .is("check", NEEDS_REVIEW);
        assertThat(scenario.key("check").visit()).isEqualTo(2);
    }

    @Test
    void a_late_hand_off_changes_nothing_in_what_a_person_is_shown_and_approves() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("slow", "quick", "next")
                        .review("check")
                        .but(node -> node.withWaitsFor(WaitsFor.ANY))
                        .chain("start", "slow", "check", "next")
                        .chain("start", "quick", "check")
                        .drawn())
                .says("quick", "seen")
                .is("check", NEEDS_REVIEW)
                .says("slow", "unseen")
                .approves("check");
        assertThat(scenario.state().received(new NodeId("next")).getFirst().fields())
                .isEqualTo(Fields.of("message", "seen"));
    }

    @Test
    void every_try_of_a_step_is_given_the_same() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("slow", "quick")
                        .agent("join")
                        .but(node -> node.withWaitsFor(WaitsFor.ANY))
                        .chain("start", "slow", "join")
                        .chain("start", "quick", "join")
                        .drawn())
                .says("quick", "1")
                .begins("join")
                .says("slow", "2");
        scenario.happens(new RunEvent.StepInterrupted(scenario.key("join"), 1)).owes("join#1");
        assertThat(Tasks.of(scenario.state(), new NodeId("join"), 2).received())
                .extracting(Delivery::fields)
                .containsExactly(Fields.of("message", "1"));
    }

    @Test
    void a_node_that_is_sent_back_to_gets_what_it_got_before_and_the_feedback_of_all_rounds() {
        var scenario = Scenario.of(racing().drawn())
                .says("plan", "v1")
                .says("quick", "q1")
                .says("critic", "worse")
                .says("plan", "v2")
                .says("quick", "q2")
                .says("critic", "worse");
        var task = Tasks.of(scenario.state(), new NodeId("plan"), 1);
        assertThat(task.received()).extracting(Delivery::fields).containsExactly(Fields.of("message", "hello"));
        assertThat(task.feedback()).hasSize(2);
        assertThat(task.earlier()).containsExactly(Fields.of("message", "v1"), Fields.of("message", "v2"));
    }

    @Test
    void what_was_sent_back_in_an_inner_loop_is_about_the_answer_of_then_when_an_outer_one_goes_round() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("plan", "self", "critic")
                        .result("end")
                        .chain("start", "plan", "self", "critic", "end")
                        .again("self", "self", WORSE, 1)
                        .again("critic", "plan", WORSE, 1)
                        .drawn())
                .says("plan", "p1")
                .says("self", "worse")
                .says("self", "s2")
                .says("critic", "worse")
                .says("plan", "p2");
        var task = Tasks.of(scenario.state(), new NodeId("self"), 1);
        assertThat(task.earlier()).containsExactly(Fields.of("message", "worse"), Fields.of("message", "s2"));
        assertThat(task.feedback()).hasSize(1);
        assertThat(task.answered()).containsExactly(1);
    }

    @Test
    void an_agent_may_go_back_to_itself_inside_a_wider_loop_and_counts_anew_there() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("plan", "self", "critic")
                        .result("end")
                        .chain("start", "plan", "self", "critic", "end")
                        .again("self", "self", WORSE, 1)
                        .again("critic", "plan", WORSE, 1)
                        .drawn())
                .says("plan", "p1")
                .says("self", "worse")
                .owes("self#2")
                .says("self", "ok")
                .says("critic", "worse")
                .says("plan", "p2")
                .says("self", "worse")
                .owes("self#4");
        scenario.says("self", "ok").says("critic", "fine").endsDoneWith(Fields.of("message", "fine"));
    }

    @Test
    void two_ways_back_are_used_up_one_after_the_other() {
        Scenario.of(Flow.withStart()
                        .agents("a", "b", "critic")
                        .result("end")
                        .chain("start", "a", "b", "critic", "end")
                        .again("critic", "b", WORSE, 1)
                        .again("critic", "a", WORSE, 1)
                        .drawn())
                .says("a", "1")
                .says("b", "1")
                .says("critic", "worse")
                .owes("b#2")
                .says("b", "2")
                .says("critic", "worse")
                .hasFact(RunEvent.RoundsUsedUp.class, 1)
                .owes("a#2")
                .says("a", "2")
                .says("b", "3")
                .says("critic", "worse")
                .owes("b#4")
                .says("b", "4")
                .says("critic", "worse")
                .hasFact(RunEvent.RoundsUsedUp.class, 3)
                .endsDoneWith(Fields.of("message", "worse"));
    }

    @Test
    void a_rejection_that_goes_back_ends_the_run_when_its_rounds_are_used_up() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("a")
                        .review("r")
                        .chain("start", "a", "r")
                        .again("r", "a", new Route.Rejected(), 1)
                        .drawn())
                .says("a", "1")
                .rejects("r", "no")
                .owes("a#2")
                .says("a", "2")
                .rejects("r", "still no")
                .hasFact(RunEvent.RoundsUsedUp.class, 1);
        assertThat(scenario.state().outcome()).containsInstanceOf(RunOutcome.Stopped.class);
    }

    /// `head` begins with whichever of two comes first, and its own loop goes back to it.
    private static Scenario begunWithTheFirst() {
        return Scenario.of(Flow.withStart()
                        .agents("quick", "slow")
                        .agent("head")
                        .but(node -> node.withWaitsFor(WaitsFor.ANY))
                        .result("end")
                        .chain("start", "quick", "head", "end")
                        .chain("start", "slow", "head")
                        .again("head", "head", WORSE, 2)
                        .drawn())
                .says("quick", "first")
                .begins("head")
                .says("slow", "later");
    }

    @Test
    void the_target_of_a_way_back_starts_with_what_it_received_before_though_more_has_come_since() {
        var scenario = begunWithTheFirst();
        scenario.happens(
                new RunEvent.StepSucceeded(scenario.key("head"), 1, Fields.of("message", "worse"), Transcript.NONE));
        var task = Tasks.of(scenario.owes("head#2").state(), new NodeId("head"), 1);
        assertThat(task.received()).extracting(Delivery::fields).containsExactly(Fields.of("message", "first"));
        assertThat(task.feedback()).hasSize(1);
    }

    @Test
    void a_loop_that_begins_where_another_ends_counts_anew_when_that_one_goes_round() {
        var scenario = Scenario.of(Flow.withStart()
                .agents("writer")
                .review("editor")
                .review("manager")
                .result("end")
                .chain("start", "writer", "editor", "manager", "end")
                .again("editor", "writer", new Route.SentBack(), 2)
                .again("manager", "editor", new Route.SentBack(), 1)
                .drawn());
        scenario.says("writer", "1")
                .approves("editor")
                .sendsBack("manager", "look again")
                .sendsBack("editor", "write it again")
                .says("writer", "2")
                .approves("editor")
                .sendsBack("manager", "look again")
                .is("editor", NEEDS_REVIEW);
    }
}
