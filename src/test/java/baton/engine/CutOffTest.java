package baton.engine;

import static baton.engine.ScriptedAgents.said;
import static org.assertj.core.api.Assertions.assertThat;

import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepStatus;
import baton.workflow.AgentLimits;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Route;
import baton.workflow.WaitsFor;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CutOffTest extends RunnerTest {

    @Test
    void a_stop_cuts_off_the_agent_that_is_at_work_and_its_late_reply_is_dropped() throws Exception {
        agents.hold("a");
        var run = start(Flow.withStart().agents("a").chain("start", "a").drawn());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING));
        runner.signal(run, new Signal.Stop()).get();
        assertThat(watched.until(RunnerTest::over).outcome()).containsInstanceOf(RunOutcome.Stopped.class);
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
        watched.until(RunnerTest::over);
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
    void a_new_round_cuts_off_the_agents_that_are_at_work_inside_the_loop() throws Exception {
        agents.hold("slow");
        agents.on("critic", task -> said(task.earlier().isEmpty() ? "worse" : "good"));
        var worse = new Route.When(new baton.workflow.Rule.Compare(
                "message", baton.workflow.Operator.IS, baton.workflow.Value.of("worse")));
        var run = start(Flow.withStart()
                .agents("plan", "quick", "slow")
                .agent("critic")
                .but(node -> node.withWaitsFor(WaitsFor.ANY))
                .chain("start", "plan", "quick", "critic")
                .chain("plan", "slow", "critic")
                .again("critic", "plan", worse, 2)
                .drawn());
        var watched = watch(run);
        watched.until(state -> state.step(new NodeId("slow")).orElseThrow().visit() == 2);
        while (!agents.cutOff().contains("slow")) {
            Thread.onSpinWait();
        }
        watched.until(at("critic", StepStatus.DONE));
        agents.release("slow");
        watched.until(RunnerTest::over);
    }
}
