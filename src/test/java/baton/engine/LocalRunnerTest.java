package baton.engine;

import static baton.engine.ScriptedAgents.failed;
import static baton.engine.ScriptedAgents.said;
import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepStatus;
import baton.workflow.AgentLimits;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LocalRunnerTest {

    private final InMemoryRunLog log = new InMemoryRunLog();
    private final ScriptedAgents agents = new ScriptedAgents();
    private final HandTimers timers = new HandTimers();
    private LocalRunner runner = newRunner(log);

    private LocalRunner newRunner(RunLog on) {
        return new LocalRunner(on, agents, timers, new RunIds(timers::now, new Random(7)));
    }

    @AfterEach
    void letGo() {
        runner.close();
    }

    private RunId start(Workflow workflow) {
        var result = runner.start(workflow, Fields.of("message", "hello"), "practice");
        assertThat(result).isInstanceOf(StartResult.Started.class);
        return ((StartResult.Started) result).run();
    }

    private Watched watch(RunId run) {
        var watched = new Watched();
        runner.watch(run, watched);
        return watched;
    }

    private static Predicate<RunState> at(String node, StepStatus status) {
        return state -> state.step(new NodeId(node)).orElseThrow().status() == status;
    }

    private static boolean over(RunState state) {
        return state.outcome().isPresent();
    }

    private static Workflow reviewed() {
        return Flow.withStart()
                .agents("a", "b")
                .review("r")
                .result("end")
                .chain("start", "a", "r")
                .when("r", "b", new Route.Approved())
                .chain("b", "end")
                .drawn();
    }

    @Test
    void a_run_goes_from_its_start_to_its_result_and_every_fact_is_in_the_log_before_it_is_told() throws Exception {
        var run = start(Flow.withStart()
                .agents("a", "b")
                .result("end")
                .chain("start", "a", "b", "end")
                .drawn());
        var watched = watch(run);
        var ended = watched.until(LocalRunnerTest::over);
        assertThat(ended.outcome()).contains(new RunOutcome.Done(Fields.of("message", "done by b")));
        assertThat(watched.facts()).isEqualTo(log.read(run).facts());
        assertThat(watched.facts()).extracting(Recorded::seq).startsWith(1L, 2L, 3L);
        assertThat(agents.asked()).hasSize(2);
    }

    @Test
    void a_run_that_only_waits_for_a_person_lets_go_of_its_log_and_is_taken_up_by_the_answer() throws Exception {
        var run = start(reviewed());
        var watched = watch(run);
        watched.until(at("r", StepStatus.NEEDS_REVIEW));
        watchUntilReleased(run);
        var step = runner.state(run).orElseThrow().needingPerson().getFirst().key();
        assertThat(runner.signal(run, new Signal.AnswerReview(step, new ReviewAnswer.Approve(Fields.NONE)))
                        .get())
                .isInstanceOf(SignalOutcome.Accepted.class);
        assertThat(watched.until(LocalRunnerTest::over).outcome())
                .contains(new RunOutcome.Done(Fields.of("message", "done by b")));
    }

    private void watchUntilReleased(RunId run) {
        while (runner.isWorkingOn(run)) {
            Thread.onSpinWait();
        }
        assertThat(log.isHeld(run)).isFalse();
    }

    @Test
    void a_second_answer_to_a_review_is_refused_in_words() throws Exception {
        var run = start(reviewed());
        var step = watch(run)
                .until(at("r", StepStatus.NEEDS_REVIEW))
                .needingPerson()
                .getFirst()
                .key();
        var answer = new Signal.AnswerReview(step, new ReviewAnswer.Approve(Fields.NONE));
        runner.signal(run, answer).get();
        assertThat(runner.signal(run, answer).get()).isInstanceOf(SignalOutcome.Rejected.class);
    }

    @Test
    void agents_side_by_side_are_at_work_at_the_same_time() throws Exception {
        agents.hold("a").hold("b");
        var run = start(Flow.withStart()
                .agents("a", "b")
                .chain("start", "a")
                .chain("start", "b")
                .drawn());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING).and(at("b", StepStatus.WORKING)));
        agents.release("b");
        watched.until(at("b", StepStatus.DONE).and(at("a", StepStatus.WORKING)));
        agents.release("a");
        watched.until(LocalRunnerTest::over);
    }

    @Test
    void a_stop_cuts_off_the_agent_that_is_at_work_and_its_late_reply_is_dropped() throws Exception {
        agents.hold("a");
        var run = start(Flow.withStart().agents("a").chain("start", "a").drawn());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING));
        runner.signal(run, new Signal.Stop()).get();
        assertThat(watched.until(LocalRunnerTest::over).outcome()).containsInstanceOf(RunOutcome.Stopped.class);
        watchUntilReleased(run);
        while (!agents.cutOff().contains("a")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_try_that_takes_too_long_is_cut_off_and_tried_again_when_its_time_has_come() throws Exception {
        agents.hold("a");
        var quick = AgentLimits.USUAL.withTimeout(Duration.ofSeconds(10));
        var run = start(Flow.withStart()
                .agent("a", agent -> agent.withLimits(quick))
                .chain("start", "a")
                .drawn());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING));
        while (agents.asked().isEmpty()) {
            Thread.onSpinWait();
        }
        timers.pass(Duration.ofSeconds(11));
        watched.until(at("a", StepStatus.RETRYING));
        agents.release("a");
        assertThat(watched.facts())
                .anySatisfy(fact -> assertThat(fact.event())
                        .isInstanceOfSatisfying(
                                RunEvent.StepFailed.class,
                                failure -> assertThat(failure.failure().title())
                                        .isEqualTo("“a” took longer than 10 seconds.")));
        passUntil(watched, at("a", StepStatus.RETRYING).negate());
        watched.until(LocalRunnerTest::over);
        assertThat(agents.asked()).hasSize(2);
    }

    /// The loop sets its alarm a moment after the fact is told, so time passes until it has rung.
    private void passUntil(Watched watched, Predicate<RunState> wanted) throws InterruptedException {
        while (!wanted.test(watched.until(_ -> true))) {
            timers.pass(Duration.ofSeconds(1));
            Thread.onSpinWait();
        }
    }

    @Test
    void a_failure_that_a_person_can_help_with_waits_and_goes_on_with_the_help() throws Exception {
        agents.on("a", task -> task.model().equals("other") ? said("ok") : failed(Failure.Kind.NO_MODEL));
        var run = start(Flow.withStart().agents("a").chain("start", "a").drawn());
        var watched = watch(run);
        var step = watched.until(at("a", StepStatus.NEEDS_HELP))
                .needingPerson()
                .getFirst()
                .key();
        runner.signal(run, new Signal.AnswerHelp(step, new HelpAnswer.TryAgain("other")))
                .get();
        watched.until(LocalRunnerTest::over);
    }

    @Test
    void an_agent_that_breaks_down_is_a_failed_step_and_no_broken_run() throws Exception {
        agents.on("a", _ -> {
            throw new IllegalStateException("bug");
        });
        var run = start(Flow.withStart().agents("a").chain("start", "a").drawn());
        var state = watch(run).until(at("a", StepStatus.NEEDS_HELP));
        assertThat(state.needingPerson().getFirst().failure())
                .isNotNull()
                .satisfies(failure -> assertThat(failure.details()).contains("bug"));
    }

    @Test
    void after_a_restart_a_step_that_was_under_way_is_done_again_and_a_finished_one_is_not() throws Exception {
        agents.hold("b");
        var run =
                start(Flow.withStart().agents("a", "b").chain("start", "a", "b").drawn());
        watch(run).until(at("b", StepStatus.WORKING));
        runner.close();
        agents.release("b");
        runner = newRunner(log);
        assertThat(runner.resume(run)).isInstanceOf(StartResult.Started.class);
        var watched = watch(run);
        watched.until(LocalRunnerTest::over);
        assertThat(watched.facts())
                .filteredOn(fact -> fact.event() instanceof RunEvent.StepInterrupted)
                .hasSize(1);
        assertThat(agents.asked().stream().filter(task -> task.node().name().equals("a")))
                .hasSize(1);
    }

    @Test
    void a_review_survives_a_restart() throws Exception {
        var run = start(reviewed());
        watch(run).until(at("r", StepStatus.NEEDS_REVIEW));
        runner.close();
        runner = newRunner(log);
        var step = runner.state(run).orElseThrow().needingPerson().getFirst().key();
        var watched = watch(run);
        runner.signal(run, new Signal.AnswerReview(step, new ReviewAnswer.Approve(Fields.NONE)))
                .get();
        watched.until(LocalRunnerTest::over);
    }

    @Test
    void what_is_said_meanwhile_is_told_to_those_who_watch() throws Exception {
        agents.hold("a");
        var run = start(Flow.withStart().agents("a").chain("start", "a").drawn());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING));
        agents.release("a");
        watched.until(LocalRunnerTest::over);
        assertThat(agents.asked()).hasSize(1);
    }

    @Test
    void a_workflow_that_cannot_run_is_refused_with_the_reason() {
        var result = runner.start(Flow.withStart().drawn(), Fields.of("message", "x"), "practice");
        assertThat(result)
                .isEqualTo(new StartResult.Refused(
                        "There is nothing to run yet. Add an agent and hand off to it from the start."));
    }

    @Test
    void input_that_is_missing_is_named() {
        var flow = Flow.withStart().agents("a").chain("start", "a").drawn();
        assertThat(runner.start(flow, Fields.NONE, "practice"))
                .isEqualTo(new StartResult.Refused("The run cannot begin: “message” is missing."));
    }

    @Test
    void a_run_that_is_not_there_is_answered_in_words() throws Exception {
        var nobody = new RunId("20200101-000000-abc");
        assertThat(runner.signal(nobody, new Signal.Stop()).get()).isInstanceOf(SignalOutcome.Rejected.class);
        assertThat(runner.resume(nobody)).isInstanceOf(StartResult.Refused.class);
        assertThat(runner.state(nobody)).isEmpty();
    }

    @Test
    void when_the_log_cannot_be_written_nobody_is_told_what_did_not_get_there() throws Exception {
        var full = new FullAfter(log, 2);
        runner = newRunner(full);
        var run =
                start(Flow.withStart().agents("a", "b").chain("start", "a", "b").drawn());
        var watched = watch(run);
        while (watched.trouble().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(watched.facts()).isEqualTo(log.read(run).facts());
        assertThat(watched.trouble()).contains("cannot write");
    }

    /// A log that can be written a few times only.
    private record FullAfter(InMemoryRunLog log, int appends) implements RunLog {
        @Override
        public int nextNumber() {
            return log.nextNumber();
        }

        @Override
        public Journal create(RunId run) throws IOException {
            var journal = log.create(run);
            return new Journal() {
                private int left = appends;

                @Override
                public void append(List<Recorded> facts) throws IOException {
                    if (left-- == 0) {
                        throw new IOException("no space left");
                    }
                    journal.append(facts);
                }

                @Override
                public void close() throws IOException {
                    journal.close();
                }
            };
        }

        @Override
        public Journal open(RunId run) throws IOException {
            return log.open(run);
        }

        @Override
        public History read(RunId run) {
            return log.read(run);
        }

        @Override
        public List<RunId> runs() {
            return log.runs();
        }

        @Override
        public boolean isHeld(RunId run) {
            return log.isHeld(run);
        }
    }
}
