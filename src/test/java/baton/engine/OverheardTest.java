package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.AgentTask;
import baton.run.Exchange;
import baton.run.RunEvent;
import baton.run.StepReply;
import baton.run.StepStatus;
import baton.workflow.AgentLimits;
import baton.workflow.Flow;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// What passed between an agent and its model is kept though the step had to be cut off.
class OverheardTest extends RunnerTest {

    private final CountDownLatch spoke = new CountDownLatch(1);

    /// Is told something, begins to answer, and never ends.
    private final AgentRunner endless = new AgentRunner() {
        @Override
        public StepReply run(AgentTask task, LiveSink live) throws InterruptedException {
            live.told(List.of(new Exchange.Told(Exchange.Speaker.TASK, "Write to Dana.")));
            live.text("Dear ");
            live.text("Dana,");
            spoke.countDown();
            new CountDownLatch(1).await();
            throw new AssertionError("nobody opens it");
        }
    };

    @Test
    void a_step_that_took_too_long_keeps_what_it_was_told_and_what_it_had_said() throws Exception {
        runner.close();
        runner = new LocalRunner(log, endless, timers, new RunIds(timers::now, new Random(5)));
        var quick = AgentLimits.USUAL.withTimeout(Duration.ofSeconds(10));
        var watched = watch(start(Flow.withStart()
                .agent("a", agent -> agent.withLimits(quick))
                .chain("start", "a")
                .drawn()));
        spoke.await();
        timers.pass(Duration.ofSeconds(10));
        watched.until(at("a", StepStatus.RETRYING));

        assertThat(watched.facts())
                .anySatisfy(fact -> assertThat(fact.event())
                        .isInstanceOfSatisfying(RunEvent.StepFailed.class, failed -> {
                            assertThat(failed.transcript().model()).isEqualTo("practice");
                            assertThat(failed.transcript().said()).isEqualTo("Dear Dana,");
                            assertThat(failed.transcript()
                                            .exchanges()
                                            .getFirst()
                                            .told())
                                    .extracting(Exchange.Told::text)
                                    .containsExactly("Write to Dana.");
                        }));
    }
}
