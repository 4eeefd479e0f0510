package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.AgentTask;
import baton.run.StepReply;
import baton.workflow.AgentLimits;
import baton.workflow.Flow;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Rule 3: steps that are ready run side by side, bounded by the model's own limit.
class TurnsTest extends RunnerTest {

    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /// Takes two at a time, and counts.
    private final AgentRunner two = new AgentRunner() {
        @Override
        public StepReply run(AgentTask task, LiveSink live) throws InterruptedException {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                return agents.run(task, live);
            } finally {
                atOnce.decrementAndGet();
            }
        }

        @Override
        public int atOnce(String model) {
            return 2;
        }
    };

    private static Flow side(String... ids) {
        var flow = Flow.withStart();
        for (var id : ids) {
            flow.agent(id, agent -> agent.withLimits(AgentLimits.USUAL.withTimeout(Duration.ofSeconds(10))))
                    .chain("start", id);
        }
        return flow;
    }

    @Test
    void a_model_is_asked_by_no_more_at_once_than_it_takes_in_all_runs_together() throws Exception {
        runner.close();
        runner = new LocalRunner(log, two, timers, new RunIds(timers::now, new java.util.Random(3)));
        for (var id : new String[] {"a", "b", "c", "d"}) {
            agents.hold(id);
        }
        var first = watch(start(side("a", "b").drawn()));
        var second = watch(start(side("c", "d").drawn()));
        while (agents.asked().size() < 2) {
            Thread.onSpinWait();
        }
        for (var id : new String[] {"a", "b", "c", "d"}) {
            agents.release(id);
        }
        first.until(RunnerTest::over);
        second.until(RunnerTest::over);
        assertThat(most).hasValue(2);
        assertThat(agents.asked()).hasSize(4);
    }

    @Test
    void the_time_of_a_step_counts_from_when_its_turn_has_come() throws Exception {
        runner.close();
        runner = new LocalRunner(log, two, timers, new RunIds(timers::now, new java.util.Random(3)));
        agents.hold("a").hold("b");
        var ahead = watch(start(side("a", "b").drawn()));
        while (agents.asked().size() < 2) {
            Thread.onSpinWait();
        }
        var behind = watch(start(side("c").drawn()));
        behind.until(at("c", baton.run.StepStatus.WORKING));
        timers.pass(Duration.ofSeconds(9));
        agents.release("a");
        agents.release("b");
        ahead.until(RunnerTest::over);
        behind.until(RunnerTest::over);
        assertThat(behind.facts()).noneMatch(fact -> fact.event() instanceof baton.run.RunEvent.StepFailed);
    }
}
