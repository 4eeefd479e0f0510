package baton.engine;

import static baton.engine.ScriptedAgents.failed;
import static baton.engine.ScriptedAgents.said;
import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunStatus;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Flow;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartTest extends RunnerTest {

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
        watched.until(RunnerTest::over);
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
        watched.until(RunnerTest::over);
    }

    @Test
    void a_paused_run_stays_paused_over_a_restart_and_goes_on_when_it_is_told_to() throws Exception {
        agents.hold("a");
        var run = start(pair());
        watch(run).until(at("a", StepStatus.WORKING));
        runner.signal(run, new Signal.Pause()).get();
        restart();
        agents.release("a");
        assertThat(runner.resume(run)).isInstanceOf(StartResult.Started.class);
        var watched = watch(run);
        watched.until(at("a", StepStatus.READY));
        watchUntilReleased(run);
        assertThat(RunStatus.of(runner.state(run).orElseThrow())).isEqualTo(RunStatus.PAUSED);
        runner.signal(run, new Signal.Resume()).get();
        watched.until(RunnerTest::over);
    }

    @Test
    void a_retry_that_waited_when_baton_was_closed_still_waits_for_its_time() throws Exception {
        agents.on("a", task -> task.attempt() == 1 ? failed(Failure.Kind.SERVER) : said("ok"));
        var run = start(alone());
        watch(run).until(at("a", StepStatus.RETRYING));
        restart();
        runner.resume(run);
        assertThat(agents.asked()).hasSize(1);
        restart();
        timers.pass(Duration.ofHours(1));
        runner.resume(run);
        watch(run).until(RunnerTest::over);
        assertThat(agents.asked()).hasSize(2);
    }

    @Test
    void a_run_uses_the_workflow_as_it_was_when_it_started() throws Exception {
        var run = start(reviewed());
        watch(run).until(at("r", StepStatus.NEEDS_REVIEW));
        restart();
        assertThat(runner.state(run).orElseThrow().workflow()).isEqualTo(reviewed());
    }

    @Test
    void what_ended_while_the_runner_was_closing_is_kept_and_nothing_is_begun_after_it() throws Exception {
        var run = start(reviewed());
        watch(run).until(at("r", StepStatus.NEEDS_REVIEW));
        runner.close();
        assertThat(approve(run, "r")).isInstanceOf(SignalOutcome.Rejected.class);
        assertThat(runner.resume(run)).isInstanceOf(StartResult.Refused.class);
        assertThat(runner.start(alone(), Fields.of("message", "x"), "practice"))
                .isInstanceOf(StartResult.Refused.class);
        assertThat(log.isHeld(run)).isFalse();
    }
}
