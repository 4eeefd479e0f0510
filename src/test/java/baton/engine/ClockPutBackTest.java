package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.run.RunEvent;
import baton.run.StepStatus;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A clock that is put back a year: whoever waited for a time does not wait a year for it.
class ClockPutBackTest extends RunnerTest {

    @Test
    void a_try_that_waited_for_its_time_starts_when_the_run_is_next_looked_at() throws Exception {
        var tries = new AtomicInteger();
        agents.on(
                "a",
                _ -> tries.incrementAndGet() == 1
                        ? ScriptedAgents.failed(Failure.Kind.NOT_RUNNING)
                        : ScriptedAgents.said("done"));
        var run = start(alone());
        watch(run).until(at("a", StepStatus.RETRYING));
        runner.close();
        timers.putBack(Duration.ofDays(365));
        runner = newRunner(log);
        runner.resume(run);

        var watched = watch(run);
        watched.until(RunnerTest::over);
        assertThat(watched.facts()).anyMatch(fact -> fact.event() instanceof RunEvent.RetryScheduled);
        assertThat(tries).hasValue(2);
    }
}
