package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.StepStatus;
import baton.run.ToolCall;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.ToolChoice;
import baton.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Wishes about one step, with the whole engine.
class StepWishesTest extends RunnerTest {

    private static Workflow sideBySide() {
        return Flow.withStart()
                .agents("a", "b", "join")
                .chain("start", "a", "join")
                .chain("start", "b", "join")
                .drawn();
    }

    private StepKey key(RunId run, String node) {
        return runner.state(run)
                .orElseThrow()
                .step(new NodeId(node))
                .orElseThrow()
                .key();
    }

    private void stop(RunId run, String node) throws Exception {
        assertThat(runner.signal(run, new Signal.StopStep(key(run, node))).get())
                .isInstanceOf(SignalOutcome.Accepted.class);
    }

    @Test
    void the_model_of_a_stopped_step_is_cut_off_and_the_one_beside_it_goes_on() throws Exception {
        agents.hold("a").hold("b");
        var run = start(sideBySide());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING).and(at("b", StepStatus.WORKING)));
        while (agents.asked().size() < 2) {
            Thread.onSpinWait();
        }
        stop(run, "a");
        watched.until(at("a", StepStatus.NEEDS_HELP));
        while (!agents.cutOff().contains("a")) {
            Thread.onSpinWait();
        }
        agents.release("b");
        watched.until(at("b", StepStatus.DONE));
        assertThat(agents.cutOff()).containsExactly("a");
    }

    @Test
    void after_a_restart_a_stopped_step_still_asks_and_is_not_begun_again() throws Exception {
        agents.hold("a");
        var run = start(alone());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING));
        stop(run, "a");
        watched.until(at("a", StepStatus.NEEDS_HELP));
        agents.release("a");
        restart();
        assertThat(runner.resume(run)).isInstanceOf(StartResult.Started.class);

        var state = runner.state(run).orElseThrow();
        assertThat(state.step(new NodeId("a")).orElseThrow().failure())
                .extracting(Failure::kind)
                .isEqualTo(Failure.Kind.STOPPED);
        assertThat(runner.signal(run, new Signal.AnswerHelp(key(run, "a"), new HelpAnswer.TryAgain(null)))
                        .get())
                .isInstanceOf(SignalOutcome.Accepted.class);
        watch(run).until(RunnerTest::over);
    }

    @Test
    void a_tool_that_changes_something_is_never_cut_off_by_the_stop_of_its_step() throws Exception {
        toolbox.hold("log");
        agents.onWithTools(
                "a",
                (_, offered) -> new StepReply.WantsTools(
                        "", List.of(offered.look(new ToolCall("", "log", Fields.NONE))), Transcript.NONE));
        var run = start(Flow.withStart()
                .agent("a", agent -> agent.withTools(List.of(ToolChoice.of("log"))))
                .chain("start", "a")
                .drawn());
        var watched = watch(run);
        watched.until(at("a", StepStatus.USING_TOOL));
        stop(run, "a");
        while (toolbox.done().isEmpty()) {
            Thread.onSpinWait();
        }
        toolbox.release("log");
        watched.until(at("a", StepStatus.NEEDS_HELP));
        assertThat(toolbox.cutOff()).isEmpty();
        assertThat(watched.facts())
                .filteredOn(fact -> fact.event() instanceof RunEvent.ToolEnded)
                .hasSize(1);
    }

    @Test
    void a_tool_that_only_looks_is_cut_off_with_its_step() throws Exception {
        toolbox.hold("look");
        agents.onWithTools(
                "a",
                (_, offered) -> new StepReply.WantsTools(
                        "", List.of(offered.look(new ToolCall("", "look", Fields.NONE))), Transcript.NONE));
        var run = start(Flow.withStart()
                .agent("a", agent -> agent.withTools(List.of(ToolChoice.of("look"))))
                .chain("start", "a")
                .drawn());
        var watched = watch(run);
        watched.until(at("a", StepStatus.USING_TOOL));
        while (toolbox.done().isEmpty()) {
            Thread.onSpinWait();
        }
        stop(run, "a");
        watched.until(at("a", StepStatus.NEEDS_HELP));
        while (!toolbox.cutOff().contains("look")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_step_of_a_run_that_waits_is_skipped_and_the_run_goes_on() throws Exception {
        agents.on("a", _ -> ScriptedAgents.failed(Failure.Kind.REFUSED));
        var run = start(sideBySide());
        var watched = watch(run);
        watched.until(at("a", StepStatus.NEEDS_HELP).and(at("b", StepStatus.DONE)));
        watchUntilReleased(run);

        assertThat(runner.signal(run, new Signal.SkipStep(key(run, "a"))).get())
                .isInstanceOf(SignalOutcome.Accepted.class);
        watched.until(RunnerTest::over);
        assertThat(agents.asked())
                .extracting(task -> task.step().node().value())
                .contains("join");
    }

    /// A run whose step `a` was to be tried again, and whose time for that came while nobody held it.
    private RunId cutOffBeforeItsNextTry() throws Exception {
        agents.on("a", _ -> ScriptedAgents.failed(Failure.Kind.SERVER));
        var run = start(alone());
        watch(run).until(at("a", StepStatus.RETRYING));
        restart();
        timers.pass(Duration.ofHours(1));
        return run;
    }

    private long begun(RunId run) {
        return log.read(run).facts().stream()
                .filter(fact -> fact.event() instanceof RunEvent.StepStarted)
                .count();
    }

    @Test
    void a_run_that_nobody_holds_is_stopped_before_anything_that_it_owes_begins() throws Exception {
        var run = cutOffBeforeItsNextTry();
        assertThat(runner.signal(run, new Signal.Stop()).get()).isInstanceOf(SignalOutcome.Accepted.class);
        assertThat(begun(run)).isEqualTo(1);
    }

    @Test
    void a_step_that_waits_for_its_next_try_is_skipped_before_it_begins_again() throws Exception {
        var run = cutOffBeforeItsNextTry();
        assertThat(runner.signal(run, new Signal.SkipStep(key(run, "a"))).get())
                .isInstanceOf(SignalOutcome.Accepted.class);
        assertThat(begun(run)).isEqualTo(1);
    }

    @Test
    void a_step_that_waits_for_its_next_try_is_stopped_before_it_begins_again() throws Exception {
        var run = cutOffBeforeItsNextTry();
        stop(run, "a");
        watch(run).until(at("a", StepStatus.NEEDS_HELP));
        assertThat(begun(run)).isEqualTo(1);
    }

    @Test
    void a_step_that_was_at_work_when_baton_closed_is_stopped_and_not_begun_again() throws Exception {
        agents.hold("a").hold("b");
        var run = start(sideBySide());
        watch(run).until(at("a", StepStatus.WORKING).and(at("b", StepStatus.WORKING)));
        restart();
        agents.release("b");
        stop(run, "a");
        var watched = watch(run);
        watched.until(at("a", StepStatus.NEEDS_HELP).and(at("b", StepStatus.DONE)));
        assertThat(watched.facts())
                .filteredOn(fact -> fact.event() instanceof RunEvent.StepStarted(var step, var _, var _)
                        && step.node().value().equals("a"))
                .hasSize(1);
    }

    @Test
    void a_step_that_was_cut_off_is_skipped_and_not_begun_again() throws Exception {
        agents.hold("a");
        var run = start(alone());
        watch(run).until(at("a", StepStatus.WORKING));
        restart();
        assertThat(runner.signal(run, new Signal.SkipStep(key(run, "a"))).get())
                .isInstanceOf(SignalOutcome.Accepted.class);
        assertThat(begun(run)).isEqualTo(1);
    }

    @Test
    void a_stopped_step_whose_tool_was_at_work_when_baton_closed_does_not_use_it_again() throws Exception {
        toolbox.hold("log");
        agents.onWithTools(
                "a",
                (_, offered) -> new StepReply.WantsTools(
                        "", List.of(offered.look(new ToolCall("", "log", Fields.NONE))), Transcript.NONE));
        var run = start(Flow.withStart()
                .agent("a", agent -> agent.withTools(List.of(ToolChoice.of("log"))))
                .chain("start", "a")
                .drawn());
        watch(run).until(at("a", StepStatus.USING_TOOL));
        restart();
        stop(run, "a");
        watch(run).until(at("a", StepStatus.NEEDS_HELP));
        assertThat(toolbox.done()).hasSizeLessThan(2);
    }
}
