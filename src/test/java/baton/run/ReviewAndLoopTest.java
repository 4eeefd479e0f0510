package baton.run;

import static baton.run.StepStatus.DONE;
import static baton.run.StepStatus.NEEDS_HELP;
import static baton.run.StepStatus.NEEDS_REVIEW;
import static baton.run.StepStatus.SKIPPED;
import static baton.run.StepStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Value;
import baton.workflow.Workflow;
import org.junit.jupiter.api.Test;

class ReviewAndLoopTest {

    private static Workflow duo() {
        return Flow.withStart()
                .agents("qualifier", "writer")
                .review("manager")
                .result("email")
                .chain("start", "qualifier", "manager")
                .when("manager", "writer", new Route.Approved())
                .again("manager", "qualifier", new Route.SentBack(), 2)
                .chain("writer", "email")
                .drawn();
    }

    @Test
    void a_review_waits_and_what_is_approved_goes_on_with_the_persons_changes() {
        var scenario = Scenario.of(duo())
                .says("qualifier", "82")
                .is("manager", NEEDS_REVIEW)
                .owes();
        scenario.wishes(
                new Signal.AnswerReview(scenario.key("manager"), new ReviewAnswer.Approve(Fields.of("message", "90"))));
        assertThat(scenario.state().received(new NodeId("writer")).getFirst().fields())
                .isEqualTo(Fields.of("message", "90"));
        scenario.owes("writer#1").says("writer", "Dear Dana").endsDoneWith(Fields.of("message", "Dear Dana"));
    }

    @Test
    void what_is_sent_back_is_done_again_with_the_feedback_and_asked_about_again() {
        var scenario = Scenario.of(duo())
                .says("qualifier", "82")
                .sendsBack("manager", "Look at the budget")
                .is("manager", WAITING)
                .is("writer", WAITING)
                .owes("qualifier#2");
        var task = Tasks.of(scenario.state(), new NodeId("qualifier"), 1);
        assertThat(task.feedback())
                .extracting(Delivery::fields)
                .containsExactly(Fields.of("feedback", "Look at the budget"));
        assertThat(task.earlier()).containsExactly(Fields.of("message", "82"));
        scenario.says("qualifier", "40")
                .is("manager", NEEDS_REVIEW)
                .approves("manager")
                .owes("writer#1");
        assertThat(scenario.key("manager").visit()).isEqualTo(2);
    }

    @Test
    void approval_never_also_goes_back_and_sending_back_never_also_goes_on() {
        Scenario.of(duo())
                .says("qualifier", "1")
                .approves("manager")
                .hasFact(RunEvent.RoundStarted.class, 0)
                .owes("writer#1");
        Scenario.of(duo()).says("qualifier", "1").sendsBack("manager", "no").owes("qualifier#2");
    }

    @Test
    void when_the_rounds_are_used_up_it_cannot_be_sent_back_again() {
        var scenario = Scenario.of(duo())
                .says("qualifier", "1")
                .sendsBack("manager", "a")
                .says("qualifier", "2")
                .sendsBack("manager", "b")
                .says("qualifier", "3");
        assertThat(SignalHandler.canSendBack(scenario.state(), scenario.key("manager")))
                .isFalse();
        scenario.refuses(
                        new Signal.AnswerReview(scenario.key("manager"), new ReviewAnswer.SendBack("c")),
                        "as often as this workflow allows")
                .approves("manager")
                .owes("writer#1");
    }

    @Test
    void sending_back_needs_words() {
        var scenario = Scenario.of(duo()).says("qualifier", "1");
        scenario.refuses(new Signal.AnswerReview(scenario.key("manager"), new ReviewAnswer.SendBack(" ")), "Say what");
    }

    @Test
    void an_answer_counts_once() {
        var scenario = Scenario.of(duo()).says("qualifier", "1");
        var answer = new Signal.AnswerReview(scenario.key("manager"), new ReviewAnswer.Approve(Fields.NONE));
        scenario.wishes(answer).refuses(answer, "already answered");
    }

    @Test
    void a_rejection_ends_the_run_in_words_where_nothing_leads_on() {
        var scenario = Scenario.of(duo()).says("qualifier", "1").rejects("manager", "wrong price");
        assertThat(scenario.state().outcome())
                .contains(new RunOutcome.Stopped("It was rejected at “manager”. The reason: wrong price"));
    }

    @Test
    void a_rejection_goes_on_where_a_hand_off_is_for_it() {
        Scenario.of(Flow.withStart()
                        .agents("a", "archive", "send")
                        .review("r")
                        .chain("start", "a", "r")
                        .when("r", "archive", new Route.Rejected())
                        .when("r", "send", new Route.Approved())
                        .drawn())
                .says("a", "x")
                .rejects("r", "")
                .owes("archive#1")
                .is("send", SKIPPED);
    }

    @Test
    void two_reviews_wait_side_by_side_and_are_answered_in_either_order() {
        var flow = Flow.withStart()
                .agents("a", "b", "join")
                .review("ra")
                .review("rb")
                .chain("start", "a", "ra", "join")
                .chain("start", "b", "rb", "join")
                .drawn();
        Scenario.of(flow)
                .says("a", "1")
                .says("b", "2")
                .approves("ra")
                .approves("rb")
                .owes("join#1");
        Scenario.of(flow)
                .says("a", "1")
                .says("b", "2")
                .approves("rb")
                .approves("ra")
                .owes("join#1");
    }

    @Test
    void a_critic_sends_back_by_rule_until_the_rounds_are_used_up_and_then_the_work_goes_on() {
        var flow = Flow.withStart()
                .agents("writer", "critic")
                .result("end")
                .chain("start", "writer", "critic")
                .chain("critic", "end")
                .handoff(
                        "critic",
                        "writer",
                        back -> back.withWhen(new Route.When(
                                        new baton.workflow.Rule.Compare("message", Operator.IS, Value.of("worse"))))
                                .withAgain(new baton.workflow.Again(1)))
                .drawn();
        Scenario.of(flow)
                .says("writer", "v1")
                .says("critic", "worse")
                .is("end", WAITING)
                .owes("writer#2")
                .says("writer", "v2")
                .says("critic", "worse")
                .hasFact(RunEvent.RoundsUsedUp.class, 1)
                .endsDoneWith(Fields.of("message", "worse"));
        Scenario.of(flow).says("writer", "v1").says("critic", "good").endsDoneWith(Fields.of("message", "good"));
    }

    @Test
    void an_inner_loop_counts_from_nothing_when_the_outer_one_goes_round() {
        var flow = Flow.withStart()
                .agents("a", "b")
                .review("inner")
                .review("outer")
                .chain("start", "a", "b", "inner")
                .when("inner", "outer", new Route.Approved())
                .again("inner", "b", new Route.SentBack(), 1)
                .again("outer", "a", new Route.SentBack(), 1)
                .drawn();
        var scenario = Scenario.of(flow)
                .says("a", "1")
                .says("b", "1")
                .sendsBack("inner", "x")
                .says("b", "2")
                .approves("inner")
                .sendsBack("outer", "y")
                .says("a", "2")
                .says("b", "3");
        assertThat(SignalHandler.canSendBack(scenario.state(), scenario.key("inner")))
                .isTrue();
        scenario.sendsBack("inner", "z").says("b", "4").approves("inner").is("outer", NEEDS_REVIEW);
        assertThat(SignalHandler.canSendBack(scenario.state(), scenario.key("outer")))
                .isFalse();
    }

    @Test
    void a_join_one_of_whose_branches_loops_keeps_what_the_other_gave() {
        var flow = Flow.withStart()
                .agents("draft", "data", "join")
                .review("check")
                .chain("start", "draft", "check")
                .chain("start", "data", "join")
                .when("check", "join", new Route.Approved())
                .again("check", "draft", new Route.SentBack(), 3)
                .drawn();
        Scenario.of(flow)
                .says("data", "facts")
                .says("draft", "v1")
                .sendsBack("check", "again")
                .is("data", DONE)
                .owes("draft#2")
                .says("draft", "v2")
                .approves("check")
                .owes("join#1");
    }

    @Test
    void a_decision_that_matches_nothing_asks_which_way_to_go() {
        var flow = Flow.withStart()
                .agents("a", "hot")
                .decision("choose")
                .chain("start", "a", "choose")
                .rule("choose", "hot", "message", Operator.IS, Value.of("hot"))
                .drawn();
        var scenario = Scenario.of(flow).says("a", "medium").is("choose", NEEDS_HELP);
        scenario.helps("choose", new HelpAnswer.TakeWay(new baton.workflow.HandoffId("choose>hot")))
                .owes("hot#1");
    }
}
