package baton.engine;

import static baton.engine.ScriptedAgents.failed;
import static baton.engine.ScriptedAgents.said;
import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Flow;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalRunnerTest extends RunnerTest {

    @Test
    void a_run_goes_from_its_start_to_its_result_and_every_fact_is_in_the_log_before_it_is_told() throws Exception {
        var run = start(Flow.withStart()
                .agents("a", "b")
                .result("end")
                .chain("start", "a", "b", "end")
                .drawn());
        var watched = watch(run);
        var ended = watched.until(RunnerTest::over);
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
        assertThat(watched.until(RunnerTest::over).outcome())
                .contains(new RunOutcome.Done(Fields.of("message", "done by b")));
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
        watched.until(RunnerTest::over);
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
        watched.until(RunnerTest::over);
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
    void an_agent_that_gives_up_without_being_cut_off_is_a_failed_step_too() throws Exception {
        AgentRunner quitter = (_, _) -> {
            throw new InterruptedException("nobody asked for it");
        };
        runner = new LocalRunner(log, quitter, timers, new RunIds(timers::now, new Random(7)));
        watch(start(alone())).until(at("a", StepStatus.NEEDS_HELP));
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
}
