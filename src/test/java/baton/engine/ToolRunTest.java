package baton.engine;

import static baton.engine.ScriptedAgents.said;
import static org.assertj.core.api.Assertions.assertThat;

import baton.run.AgentTask;
import baton.run.Fork;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.run.ToolAnswer;
import baton.run.ToolCall;
import baton.run.ToolQuestion;
import baton.run.ToolResult;
import baton.run.ToolUses;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.ToolChoice;
import baton.workflow.Workflow;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Agents that use tools, with the whole engine: asked about, cut off, taken up again.
class ToolRunTest extends RunnerTest {

    private static Workflow withTools() {
        return Flow.withStart()
                .agent(
                        "a",
                        agent -> agent.withTools(
                                List.of(ToolChoice.of("look"), ToolChoice.of("mail"), ToolChoice.of("log"))))
                .agents("b")
                .chain("start", "a", "b")
                .drawn();
    }

    /// The agent uses each of `tools` in a turn of its own, and then says what they gave.
    private RunId started(String... tools) {
        agents.onWithTools("a", (task, offered) -> reply(task, offered, Arrays.asList(tools)));
        return start(withTools());
    }

    private static StepReply reply(AgentTask task, Tools offered, List<String> tools) {
        int turn = task.turns().size();
        return turn < tools.size()
                ? new StepReply.WantsTools(
                        "", List.of(offered.look(new ToolCall("", tools.get(turn), Fields.NONE))), Transcript.NONE)
                : said(task.turns().stream()
                        .flatMap(one -> one.uses().stream())
                        .map(use -> use.result().text())
                        .collect(Collectors.joining(", ")));
    }

    private StepState step(RunId run) {
        return step(runner.state(run).orElseThrow());
    }

    private static StepState step(RunState state) {
        return state.step(new NodeId("a")).orElseThrow();
    }

    private SignalOutcome answer(RunId run, ToolAnswer answer) throws Exception {
        var step = step(run);
        return runner.signal(run, new Signal.AnswerTool(step.key(), step.tools().next(), answer))
                .get();
    }

    private static String gave(RunState state) {
        return state.step(new NodeId("a")).orElseThrow().output().text("message");
    }

    @Test
    void an_agent_gets_what_its_tools_gave_and_goes_on() throws Exception {
        var run = started("look", "log");
        assertThat(gave(watch(run).until(RunnerTest::over))).isEqualTo("look gave 1, log gave 2");
        assertThat(toolbox.done()).containsExactly("look#1 for a#1", "log#2 for a#1");
    }

    /// The agent asks for `uses` looks in one turn, and then says what they gave.
    private RunId startedWithLooks(int uses) {
        agents.onWithTools("a", (task, offered) -> {
            if (!task.turns().isEmpty()) {
                return reply(task, offered, List.of("over"));
            }
            var wishes = IntStream.rangeClosed(1, uses)
                    .mapToObj(page -> offered.look(new ToolCall("", "look", Fields.of("page", String.valueOf(page)))))
                    .toList();
            return new StepReply.WantsTools("", wishes, Transcript.NONE);
        });
        return start(withTools());
    }

    private void awaitBegun(int uses) {
        while (toolbox.done().size() < uses) {
            Thread.onSpinWait();
        }
    }

    @Test
    void looks_of_one_turn_are_at_work_side_by_side_but_no_more_than_four() throws Exception {
        toolbox.hold("look");
        var run = startedWithLooks(6);
        var watched = watch(run);
        awaitBegun(4);
        assertThat(watched.until(state -> step(state).tools().atWork().size() == 4))
                .isNotNull();
        assertThat(toolbox.done()).hasSize(4);
        toolbox.release("look");
        assertThat(gave(watched.until(RunnerTest::over)))
                .isEqualTo("look gave 1, look gave 2, look gave 3, look gave 4, look gave 5, look gave 6");
    }

    @Test
    void closed_while_several_are_at_work_each_is_begun_again_under_its_number() throws Exception {
        toolbox.hold("look");
        var run = startedWithLooks(3);
        awaitBegun(3);
        restart();
        toolbox.release("look");
        runner.resume(run);
        assertThat(gave(watch(run).until(RunnerTest::over))).isEqualTo("look gave 1, look gave 2, look gave 3");
        assertThat(log.read(run).facts().stream().filter(fact -> fact.event() instanceof RunEvent.ToolInterrupted))
                .hasSize(3);
    }

    @Test
    void stop_cuts_off_all_that_are_at_work() throws Exception {
        toolbox.hold("look");
        var run = startedWithLooks(3);
        awaitBegun(3);
        runner.signal(run, new Signal.Stop()).get();
        while (toolbox.cutOff().size() < 3) {
            Thread.onSpinWait();
        }
        assertThat(runner.state(run).orElseThrow().outcome()).isPresent();
    }

    @Test
    void each_that_takes_too_long_is_cut_off_and_the_others_count() throws Exception {
        toolbox.hold("look");
        var run = startedWithLooks(3);
        var watched = watch(run);
        awaitBegun(3);
        timers.pass(Duration.ofMinutes(3));
        assertThat(gave(watched.until(RunnerTest::over)).split(", "))
                .hasSize(3)
                .allMatch(said -> said.contains("took longer than 2 minutes"));
    }

    @Test
    void what_asks_first_waits_for_the_person_also_over_a_restart_and_lets_go_of_the_run() throws Exception {
        var run = started("mail");
        watch(run).until(at("a", StepStatus.NEEDS_ANSWER));
        watchUntilReleased(run);
        restart();
        assertThat(toolbox.done()).isEmpty();
        assertThat(answer(run, new ToolAnswer.Allow(ToolAnswer.Reach.ONCE))).isInstanceOf(SignalOutcome.Accepted.class);
        assertThat(gave(watch(run).until(RunnerTest::over))).isEqualTo("mail gave 1");
        assertThat(agents.asked().stream()
                        .filter(task -> task.step().node().value().equals("a")))
                .hasSize(2);
    }

    @Test
    void leave_for_good_is_kept_once_it_is_on_record() throws Exception {
        var run = started("mail");
        var watched = watch(run);
        watched.until(at("a", StepStatus.NEEDS_ANSWER));
        answer(run, new ToolAnswer.Allow(ToolAnswer.Reach.ALWAYS));
        watched.until(RunnerTest::over);
        while (toolbox.kept().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(toolbox.kept()).containsExactly("mail true");
    }

    @Test
    void what_is_not_allowed_is_told_to_the_agent() throws Exception {
        var run = started("mail");
        var watched = watch(run);
        watched.until(at("a", StepStatus.NEEDS_ANSWER));
        answer(run, new ToolAnswer.Deny(false));
        assertThat(gave(watched.until(RunnerTest::over))).contains("does not allow it");
        assertThat(toolbox.done()).isEmpty();
    }

    @Test
    void closed_in_the_middle_of_what_cannot_be_undone_the_person_is_asked_and_nothing_is_done_twice_unasked()
            throws Exception {
        toolbox.hold("mail");
        var run = started("mail");
        var watched = watch(run);
        watched.until(at("a", StepStatus.NEEDS_ANSWER));
        answer(run, new ToolAnswer.Allow(ToolAnswer.Reach.ONCE));
        watched.until(at("a", StepStatus.USING_TOOL));
        restart();
        toolbox.release("mail");
        runner.resume(run);
        watch(run).until(at("a", StepStatus.NEEDS_ANSWER));
        assertThat(step(run).tools().asked()).isEqualTo(ToolQuestion.WAS_IT_DONE);
        answer(run, new ToolAnswer.Say("It was sent."));
        assertThat(gave(watch(run).until(RunnerTest::over))).isEqualTo("It was sent.");
        assertThat(toolbox.done()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void closed_in_the_middle_of_what_harms_nobody_it_is_done_again_under_the_same_number() throws Exception {
        toolbox.hold("log");
        var run = started("look", "log");
        watch(run).until(state -> toolbox.done().contains("log#2 for a#1"));
        restart();
        toolbox.release("log");
        runner.resume(run);
        assertThat(gave(watch(run).until(RunnerTest::over))).isEqualTo("look gave 1, log gave 2");
        assertThat(toolbox.done()).containsExactly("look#1 for a#1", "log#2 for a#1", "log#2 for a#1");
    }

    @Test
    void stop_cuts_a_tool_off() throws Exception {
        toolbox.hold("look");
        var run = started("look");
        watch(run).until(at("a", StepStatus.USING_TOOL));
        while (toolbox.done().isEmpty()) {
            Thread.onSpinWait();
        }
        runner.signal(run, new Signal.Stop()).get();
        while (toolbox.cutOff().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(runner.state(run).orElseThrow().outcome()).isPresent();
    }

    @Test
    void a_tool_that_takes_too_long_is_cut_off_and_the_agent_is_told() throws Exception {
        toolbox.hold("look");
        var run = started("look");
        var watched = watch(run);
        watched.until(at("a", StepStatus.USING_TOOL));
        timers.pass(Duration.ofMinutes(3));
        assertThat(gave(watched.until(RunnerTest::over))).contains("took longer than 2 minutes");
    }

    @Test
    void in_a_rehearsal_nothing_outside_is_touched_and_the_ledger_says_what_would_have_been() throws Exception {
        agents.onWithTools("a", (task, offered) -> reply(task, offered, List.of("look", "mail")));
        var begun =
                runner.start(withTools(), Fields.of("message", "hello"), new RunSettings(0, "practice").rehearsed());
        var run = ((StartResult.Started) begun).run();
        var state = watch(run).until(RunnerTest::over);
        assertThat(gave(state)).isEqualTo("look gave 1, It would have used mail.");
        assertThat(toolbox.done()).containsExactly("look#1 for a#1");
        assertThat(ToolUses.ledger(log.read(run).facts()))
                .singleElement()
                .satisfies(line -> assertThat(line.result()).isInstanceOf(ToolResult.Pretended.class));
        assertThat(log.read(run).facts().getFirst().event())
                .isInstanceOfSatisfying(
                        RunEvent.RunStarted.class,
                        first -> assertThat(first.settings().rehearsal()).isTrue());
    }

    @Test
    void a_fork_of_a_rehearsal_is_a_rehearsal() throws Exception {
        agents.onWithTools("a", (task, offered) -> reply(task, offered, List.of("mail")));
        var begun = runner.start(
                withTools(),
                Fields.of("message", "hello"),
                new RunSettings(0, "practice").rehearsed().from("here"));
        var run = ((StartResult.Started) begun).run();
        watch(run).until(RunnerTest::over);
        var forked = runner.fork(run, Fork.from(new StepKey(new NodeId("a"), 1)));
        var state = watch(((StartResult.Started) forked).run()).until(RunnerTest::over);
        assertThat(state.settings().rehearsal()).isTrue();
        assertThat(state.settings().place()).isEqualTo("here");
        assertThat(toolbox.done()).isEmpty();
    }

    @Test
    void a_step_without_tools_is_offered_none() throws Exception {
        agents.onWithTools(
                "b", (task, offered) -> said("offered " + offered.specs().size()));
        var run = started();
        var state = watch(run).until(RunnerTest::over);
        assertThat(state.step(new NodeId("b")).orElseThrow().output().text("message"))
                .isEqualTo("offered 0");
    }
}
