package baton.engine;

import static baton.engine.ScriptedAgents.failed;
import static baton.engine.ScriptedAgents.said;
import static org.assertj.core.api.Assertions.assertThat;

import baton.run.AgentTask;
import baton.run.Delivery;
import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.ToolChoice;
import baton.workflow.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What programs of this kind are known to get wrong: answers that restart or double a run, ways that are both
/// taken, joins that wait for ever. Each trap is walked into here with the whole engine, agents and clock in
/// hand.
class TrapsTest extends RunnerTest {

    private static final Value HOT = Value.of("hot");

    private SignalOutcome says(RunId run, StepKey review, ReviewAnswer answer) throws Exception {
        return runner.signal(run, new Signal.AnswerReview(review, answer)).get();
    }

    private SignalOutcome sendBack(RunId run, String node) throws Exception {
        return says(run, key(run, node), new ReviewAnswer.SendBack("Once more."));
    }

    private StepKey key(RunId run, String node) {
        return runner.state(run)
                .orElseThrow()
                .step(new NodeId(node))
                .orElseThrow()
                .key();
    }

    private RunState done(Watched watched) throws InterruptedException {
        var state = watched.until(RunnerTest::over);
        assertThat(state.outcome()).containsInstanceOf(RunOutcome.Done.class);
        return state;
    }

    private long asked(String node) {
        return tasks(node).size();
    }

    private List<AgentTask> tasks(String node) {
        return agents.asked().stream()
                .filter(task -> task.step().node().value().equals(node))
                .toList();
    }

    @Test
    void a_join_after_a_way_not_taken_does_not_wait_for_it() throws Exception {
        agents.on("a", _ -> said("hot"));
        var watched = watch(start(Flow.withStart()
                .agents("a", "warm", "cold", "join")
                .decision("choose")
                .chain("start", "a", "choose", "cold", "join")
                .rule("choose", "warm", "message", Operator.IS, HOT)
                .chain("warm", "join")
                .drawn()));
        done(watched);
        assertThat(tasks("join"))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.received()).extracting(Delivery::from).containsExactly(new NodeId("warm")));
        assertThat(asked("cold")).isZero();
    }

    @Test
    void a_join_one_of_whose_branches_loops_waits_for_the_last_round_and_does_not_run_the_other_branch_again()
            throws Exception {
        var run = start(Flow.withStart()
                .agents("draft", "data", "join")
                .review("check")
                .chain("start", "draft", "check", "join")
                .chain("start", "data", "join")
                .again("check", "draft", new Route.SentBack(), 3)
                .drawn());
        var watched = watch(run);
        watched.until(at("data", StepStatus.DONE).and(at("check", StepStatus.NEEDS_REVIEW)));
        sendBack(run, "check");
        watched.until(at("check", StepStatus.NEEDS_REVIEW));
        assertThat(asked("join")).isZero();
        approve(run, "check");
        done(watched);
        assertThat(List.of(asked("draft"), asked("data"), asked("join"))).containsExactly(2L, 1L, 1L);
    }

    @Test
    void two_reviews_waiting_at_once_can_be_answered_in_either_order_and_days_apart() throws Exception {
        var flow = Flow.withStart()
                .agents("a", "b", "join")
                .review("ra")
                .review("rb")
                .chain("start", "a", "ra", "join")
                .chain("start", "b", "rb", "join")
                .drawn();
        for (var order : List.of(List.of("ra", "rb"), List.of("rb", "ra"))) {
            var run = start(flow);
            watch(run).until(at("ra", StepStatus.NEEDS_REVIEW).and(at("rb", StepStatus.NEEDS_REVIEW)));
            approve(run, order.getFirst());
            restart();
            timers.pass(Duration.ofDays(2));
            approve(run, order.getLast());
            done(watch(run));
        }
        assertThat(List.of(asked("a"), asked("b"), asked("join"))).containsExactly(2L, 2L, 2L);
    }

    @Test
    void a_review_inside_a_loop_asks_again_in_the_second_round_and_takes_no_answer_meant_for_the_first()
            throws Exception {
        var run = start(Flow.withStart()
                .agents("draft", "send")
                .review("check")
                .chain("start", "draft", "check", "send")
                .again("check", "draft", new Route.SentBack(), 2)
                .drawn());
        var watched = watch(run);
        watched.until(at("check", StepStatus.NEEDS_REVIEW));
        var first = key(run, "check");
        sendBack(run, "check");
        watched.until(at("check", StepStatus.NEEDS_REVIEW));
        assertThat(key(run, "check").visit()).isEqualTo(2);
        assertThat(says(run, first, new ReviewAnswer.Approve(Fields.NONE))).isInstanceOf(SignalOutcome.Rejected.class);
        approve(run, "check");
        done(watched);
        assertThat(asked("send")).isEqualTo(1);
    }

    private static Flow bothWays() {
        return Flow.withStart()
                .agents("send", "archive", "always")
                .review("r")
                .chain("start", "r", "always")
                .when("r", "send", new Route.Approved())
                .when("r", "archive", new Route.Rejected());
    }

    @Test
    void approving_never_also_runs_the_way_for_rejections_and_rejecting_runs_no_other() throws Exception {
        var approved = start(bothWays().drawn());
        watch(approved).until(at("r", StepStatus.NEEDS_REVIEW));
        approve(approved, "r");
        done(watch(approved));
        assertThat(List.of(asked("send"), asked("always"), asked("archive"))).containsExactly(1L, 1L, 0L);
        var rejected = start(bothWays().drawn());
        watch(rejected).until(at("r", StepStatus.NEEDS_REVIEW));
        says(rejected, key(rejected, "r"), new ReviewAnswer.Reject("no"));
        done(watch(rejected));
        assertThat(List.of(asked("send"), asked("always"), asked("archive"))).containsExactly(1L, 1L, 1L);
    }

    @Test
    void a_run_that_is_taken_up_after_the_workflow_was_edited_goes_on_with_the_one_it_began_with() throws Exception {
        var run = start(reviewed());
        watch(run).until(at("r", StepStatus.NEEDS_REVIEW));
        var edited = Flow.withStart()
                .agents("a", "instead")
                .review("r")
                .result("end")
                .chain("start", "a", "r", "instead", "end")
                .drawn();
        var later = start(edited);
        watch(later).until(at("r", StepStatus.NEEDS_REVIEW));
        restart();
        approve(run, "r");
        assertThat(done(watch(run)).workflow()).isEqualTo(reviewed());
        assertThat(List.of(asked("b"), asked("instead"))).containsExactly(1L, 0L);
    }

    @Test
    void a_retry_repeats_the_step_that_failed_and_none_that_is_finished() throws Exception {
        agents.on("report", task -> task.attempt() == 1 ? failed(Failure.Kind.SERVER) : said("ok"));
        var run = start(Flow.withStart()
                .agent("mail", TrapsTest::withMail)
                .agents("report")
                .chain("start", "mail", "report")
                .drawn());
        var watched = watch(run);
        watched.until(at("report", StepStatus.RETRYING));
        restart();
        runner.resume(run);
        timers.pass(Duration.ofHours(1));
        done(watch(run));
        assertThat(List.of(asked("mail"), asked("report"))).containsExactly(1L, 2L);
    }

    private static NodeType.Agent withMail(NodeType.Agent agent) {
        return new NodeType.Agent(
                agent.role(),
                agent.goal(),
                agent.instructions(),
                agent.model(),
                List.of(ToolChoice.of("mail")),
                agent.limits(),
                agent.onFailure(),
                agent.otherwise(),
                agent.practice());
    }

    @Test
    void the_rounds_of_a_loop_count_from_nothing_when_it_is_entered_anew() throws Exception {
        var run = start(Flow.withStart()
                .agents("plan", "draft")
                .review("inner")
                .review("outer")
                .chain("start", "plan", "draft", "inner", "outer")
                .again("inner", "draft", new Route.SentBack(), 1)
                .again("outer", "plan", new Route.SentBack(), 1)
                .drawn());
        var watched = watch(run);
        for (int round = 1; round <= 2; round++) {
            watched.until(at("inner", StepStatus.NEEDS_REVIEW));
            assertThat(sendBack(run, "inner")).isInstanceOf(SignalOutcome.Accepted.class);
            watched.until(at("inner", StepStatus.NEEDS_REVIEW));
            assertThat(sendBack(run, "inner")).isInstanceOf(SignalOutcome.Rejected.class);
            approve(run, "inner");
            watched.until(at("outer", StepStatus.NEEDS_REVIEW));
            assertThat(sendBack(run, "outer"))
                    .isInstanceOf(round == 1 ? SignalOutcome.Accepted.class : SignalOutcome.Rejected.class);
        }
        approve(run, "outer");
        done(watched);
        assertThat(List.of(asked("plan"), asked("draft"))).containsExactly(2L, 4L);
    }

    @Test
    void agents_side_by_side_do_not_see_each_others_half_history() throws Exception {
        agents.hold("slow");
        var run = start(Flow.withStart()
                .agents("quick", "slow", "next")
                .agent("after", agent -> agent.withInstructions("Use {{quick.message}}."))
                .chain("start", "quick", "next")
                .chain("start", "slow", "after")
                .chain("quick", "after")
                .drawn());
        var watched = watch(run);
        watched.until(at("next", StepStatus.DONE));
        agents.release("slow");
        done(watched);
        for (var task : List.of(tasks("quick").getFirst(), tasks("slow").getFirst())) {
            assertThat(task.received()).extracting(Delivery::from).containsExactly(new NodeId("start"));
            assertThat(task.known()).isEmpty();
        }
        assertThat(tasks("next").getFirst().received())
                .extracting(Delivery::from)
                .containsExactly(new NodeId("quick"));
    }

    @Test
    void a_decision_no_rule_of_which_matches_asks_and_holds_nobody_else_up() throws Exception {
        var run = start(Flow.withStart()
                .agents("a", "hot", "beside")
                .decision("choose")
                .chain("start", "a", "choose")
                .rule("choose", "hot", "message", Operator.IS, HOT)
                .chain("a", "beside")
                .drawn());
        var watched = watch(run);
        watched.until(at("choose", StepStatus.NEEDS_HELP).and(at("beside", StepStatus.DONE)));
        restart();
        var way = new HelpAnswer.TakeWay(new HandoffId("choose>hot"));
        runner.signal(run, new Signal.AnswerHelp(key(run, "choose"), way)).get();
        done(watch(run));
        assertThat(List.of(asked("a"), asked("hot"), asked("beside"))).containsExactly(1L, 1L, 1L);
    }

    @Test
    void a_time_that_comes_while_the_program_is_closed_has_come_when_it_is_opened_again() throws Exception {
        agents.on("a", task -> task.attempt() == 1 ? failed(Failure.Kind.SLOW_DOWN) : said("ok"));
        var run = start(alone());
        watch(run).until(at("a", StepStatus.RETRYING));
        runner.close();
        timers.pass(Duration.ofDays(3));
        runner = newRunner(log);
        runner.resume(run);
        done(watch(run));
        assertThat(asked("a")).isEqualTo(2);
    }

    @Test
    void a_stop_during_a_review_ends_the_run_cuts_off_who_is_at_work_beside_it_and_takes_no_answer_any_more()
            throws Exception {
        agents.hold("slow");
        var run = start(Flow.withStart()
                .agents("slow", "after")
                .review("r")
                .chain("start", "r", "after")
                .chain("start", "slow", "after")
                .drawn());
        var watched = watch(run);
        watched.until(at("r", StepStatus.NEEDS_REVIEW).and(at("slow", StepStatus.WORKING)));
        runner.signal(run, new Signal.Stop()).get();
        assertThat(watched.until(RunnerTest::over).outcome()).containsInstanceOf(RunOutcome.Stopped.class);
        assertThat(approve(run, "r")).isInstanceOf(SignalOutcome.Rejected.class);
        watchUntilReleased(run);
        assertThat(asked("after")).isZero();
        assertThat(watched.facts().getLast().event()).isInstanceOf(RunEvent.RunFinished.class);
    }

    @Test
    void a_second_click_on_an_answer_does_not_double_what_follows() throws Exception {
        var run = start(reviewed());
        var watched = watch(run);
        watched.until(at("r", StepStatus.NEEDS_REVIEW));
        var wish = new Signal.AnswerReview(key(run, "r"), new ReviewAnswer.Approve(Fields.NONE));
        var first = runner.signal(run, wish);
        var second = runner.signal(run, wish);
        assertThat(List.of(first.get(), second.get()))
                .hasAtLeastOneElementOfType(SignalOutcome.Accepted.class)
                .hasAtLeastOneElementOfType(SignalOutcome.Rejected.class);
        done(watched);
        assertThat(asked("b")).isEqualTo(1);
    }
}
