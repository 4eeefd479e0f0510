package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is felt of a log that cannot be written.
class TroubledLogTest extends RunnerTest {

    private final TroubledLog troubled = new TroubledLog(log);

    @BeforeEach
    void useTroubledLog() {
        runner = newRunner(troubled);
    }

    @Test
    void nobody_is_told_what_did_not_get_there() throws Exception {
        agents.hold("a");
        var run = start(pair());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING));
        troubled.fill();
        agents.release("a");
        while (watched.trouble().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(watched.facts()).isEqualTo(log.read(run).facts());
        assertThat(watched.trouble()).contains("cannot write");
    }

    @Test
    void a_wish_that_cannot_be_written_is_refused_and_not_left_without_an_answer() throws Exception {
        agents.hold("a");
        var run = start(pair());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING));
        troubled.fill();
        assertThat(runner.signal(run, new Signal.Pause()).get()).isInstanceOf(SignalOutcome.Rejected.class);
        assertThat(watched.until(_ -> true).pause()).isEmpty();
    }

    @Test
    void once_there_is_room_again_the_run_goes_on() throws Exception {
        agents.hold("a");
        var run = start(pair());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING));
        troubled.fill();
        assertThat(runner.signal(run, new Signal.Pause()).get()).isInstanceOf(SignalOutcome.Rejected.class);
        watchUntilReleased(run);
        troubled.empty();
        agents.release("a");
        runner.resume(run);
        watched.until(RunnerTest::over);
        assertThat(watched.facts()).isEqualTo(log.read(run).facts());
    }

    @Test
    void letting_go_waits_for_what_is_being_written() throws Exception {
        agents.hold("a");
        var run = start(pair());
        watch(run).until(at("a", StepStatus.WORKING));
        troubled.slow();
        agents.release("a");
        troubled.awaitWriter();
        var closing = Thread.ofVirtual().start(runner::close);
        assertThat(log.isHeld(run)).isTrue();
        troubled.quick();
        closing.join();
        assertThat(log.isHeld(run)).isFalse();
        assertThat(log.read(run).facts())
                .extracting(Recorded::event)
                .filteredOn(RunEvent.StepSucceeded.class::isInstance)
                .isNotEmpty();
    }
}
