package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.ReviewAnswer;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/// A runner over a log in memory, with agents and a clock in the hands of the test.
@Timeout(60)
abstract class RunnerTest {

    protected final InMemoryRunLog log = new InMemoryRunLog();
    protected final ScriptedAgents agents = new ScriptedAgents();
    protected final HandToolbox toolbox = new HandToolbox();
    protected final HandTimers timers = new HandTimers();
    protected LocalRunner runner = newRunner(log);

    protected final LocalRunner newRunner(RunLog on) {
        return new LocalRunner(on, agents, toolbox, timers, new RunIds(timers::now, new Random(7)));
    }

    /// The runner as it is after Baton was closed and opened again.
    protected final void restart() {
        runner.close();
        runner = newRunner(log);
    }

    @AfterEach
    void letGo() {
        runner.close();
    }

    protected final RunId start(Workflow workflow) {
        var result = runner.start(workflow, Fields.of("message", "hello"), "practice");
        assertThat(result).isInstanceOf(StartResult.Started.class);
        return ((StartResult.Started) result).run();
    }

    protected final Watched watch(RunId run) {
        var watched = new Watched();
        runner.watch(run, watched);
        return watched;
    }

    protected final SignalOutcome approve(RunId run, String node) throws Exception {
        var step = runner.state(run).orElseThrow().step(new NodeId(node)).orElseThrow();
        return runner.signal(run, new Signal.AnswerReview(step.key(), new ReviewAnswer.Approve(Fields.NONE)))
                .get();
    }

    protected static Predicate<RunState> at(String node, StepStatus status) {
        return state -> state.step(new NodeId(node)).orElseThrow().status() == status;
    }

    protected static boolean over(RunState state) {
        return state.outcome().isPresent();
    }

    protected final void watchUntilReleased(RunId run) {
        while (runner.isWorkingOn(run)) {
            Thread.onSpinWait();
        }
        assertThat(log.isHeld(run)).isFalse();
    }

    protected static Workflow alone() {
        return Flow.withStart().agents("a").chain("start", "a").drawn();
    }

    protected static Workflow pair() {
        return Flow.withStart().agents("a", "b").chain("start", "a", "b").drawn();
    }

    protected static Workflow reviewed() {
        return Flow.withStart()
                .agents("a", "b")
                .review("r")
                .result("end")
                .chain("start", "a", "r")
                .when("r", "b", new Route.Approved())
                .chain("b", "end")
                .drawn();
    }
}
