package baton.tools.aids;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.HandTimers;
import baton.engine.InMemoryRunLog;
import baton.engine.Live;
import baton.engine.LocalRunner;
import baton.engine.RunIds;
import baton.engine.ScriptedAgents;
import baton.engine.StartResult;
import baton.engine.Toolbox;
import baton.engine.Tools;
import baton.engine.Watched;
import baton.files.WorkflowFile;
import baton.run.AgentTask;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepReply;
import baton.run.StepStatus;
import baton.run.ToolAnswer;
import baton.run.ToolCall;
import baton.run.Transcript;
import baton.tools.Choices;
import baton.tools.HomeLock;
import baton.tools.PermissionFile;
import baton.tools.ShelvedToolbox;
import baton.workflow.AgentLimits;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.RunLimits;
import baton.workflow.ToolChoice;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An agent that has another workflow run which takes its time, with the whole engine.
@Timeout(60)
class LongWaitTest {

    private static final NodeId CALLER = new NodeId("caller");
    private static final NodeId GATE = new NodeId("gate");

    private static final AgentLimits AN_HOUR = new AgentLimits(Duration.ofHours(1), null, null, Fields.NONE);

    @TempDir
    private Path top;

    private final InMemoryRunLog log = new InMemoryRunLog();
    private final ScriptedAgents agents = new ScriptedAgents();
    private final HandTimers timers = new HandTimers();
    private final Random chance = new Random(7);
    private LocalRunner runner;
    private Toolbox box;
    private WorkflowFile files;

    @BeforeEach
    void open() {
        var home = top.resolve("baton");
        files = new WorkflowFile(home);
        files.replace(
                top.resolve("offer.json"),
                Flow.withStart()
                        .agent("writer", agent -> agent.withLimits(AN_HOUR))
                        .agent("sender", agent -> agent.withLimits(AN_HOUR))
                        .review("gate")
                        .result("end")
                        .chain("start", "writer", "gate", "sender", "end")
                        .drawn());
        box = new ShelvedToolbox(
                List.of(new WorkflowShelf(home, top, files, () -> runner)),
                new PermissionFile(home, new HomeLock(home), () -> Instant.EPOCH));
        runner = newRunner();
        agents.onWithTools("caller", LongWaitTest::call);
        agents.on("sender", _ -> ScriptedAgents.said("an offer"));
    }

    private LocalRunner newRunner() {
        return new LocalRunner(log, agents, box, timers, new RunIds(timers::now, chance));
    }

    @AfterEach
    void close() {
        runner.close();
    }

    /// Calls until it is given something.
    private static StepReply call(AgentTask task, Tools tools) {
        var last = task.turns().isEmpty()
                ? ""
                : task.turns().getLast().uses().getFirst().result().text();
        var call = new ToolCall("", "run_workflow", Fields.of("input", new Value.Group(Fields.of("message", "hello"))));
        return task.turns().isEmpty() || last.contains("cut off")
                ? new StepReply.WantsTools("", List.of(tools.look(call)), Transcript.NONE)
                : ScriptedAgents.said(last);
    }

    /// A workflow that has another one run, and may be at work for ten minutes.
    private static Workflow calling(String file) {
        return Flow.withStart()
                .agent("caller", agent -> agent.withTools(List.of(ToolChoice.of(Choices.RUN_WORKFLOW, file))))
                .result("given")
                .chain("start", "caller", "given")
                .limits(new RunLimits(null, Duration.ofMinutes(10), null, null, Fields.NONE))
                .drawn();
    }

    private RunId begun() throws Exception {
        return begun(calling("~/offer.json"));
    }

    private RunId begun(Workflow workflow) throws Exception {
        var started = runner.start(workflow, Fields.of("message", "hello"), "practice");
        var run = ((StartResult.Started) started).run();
        allowTheCall(run);
        return run;
    }

    private void allowTheCall(RunId run) throws Exception {
        var step = watch(run)
                .until(state -> status(state) == StepStatus.NEEDS_ANSWER)
                .step(CALLER);
        runner.signal(
                        run,
                        new Signal.AnswerTool(step.orElseThrow().key(), 1, new ToolAnswer.Allow(ToolAnswer.Reach.RUN)))
                .get();
    }

    private Watched watch(RunId run) {
        var watched = new Watched();
        runner.watch(run, watched);
        return watched;
    }

    private static StepStatus status(RunState state) {
        return state.step(CALLER).orElseThrow().status();
    }

    private static void awaitRemark(Watched watched, String words) {
        while (watched.live().stream()
                .noneMatch(live -> live instanceof Live.Remark(var _, var _, var said) && said.contains(words))) {
            assertThat(Thread.interrupted())
                    .as("waited in vain for “%s”", words)
                    .isFalse();
            Thread.onSpinWait();
        }
    }

    /// The remark comes first; its time stands still once the run has it on record.
    private static void awaitWaiting(Watched watched) throws InterruptedException {
        awaitRemark(watched, "waits for you");
        watched.until(state -> state.step(CALLER).orElseThrow().waitsElsewhere());
    }

    private RunId child(RunId... known) {
        return log.runs().stream()
                .filter(run -> !List.of(known).contains(run))
                .findFirst()
                .orElseThrow();
    }

    private void approve(RunId child) throws Exception {
        watch(child).until(state -> state.step(GATE).orElseThrow().status() == StepStatus.NEEDS_REVIEW);
        var gate = runner.state(child).orElseThrow().step(GATE).orElseThrow();
        runner.signal(child, new Signal.AnswerReview(gate.key(), new ReviewAnswer.Approve(Fields.NONE)))
                .get();
    }

    private static String gave(RunState state) {
        return state.step(CALLER).orElseThrow().output().text("message");
    }

    @Test
    void while_the_other_run_waits_for_a_person_the_time_of_the_call_stands_still() throws Exception {
        var run = begun();
        var watched = watch(run);
        awaitWaiting(watched);

        timers.pass(Duration.ofDays(3));
        approve(child(run));

        var ended = watched.until(state -> state.outcome().isPresent());
        assertThat(gave(ended)).endsWith("gave:\nmessage: an offer");
        assertThat(log.runs()).hasSize(2);
    }

    @Test
    void closed_in_between_the_call_goes_on_waiting_for_the_same_run() throws Exception {
        var run = begun();
        awaitWaiting(watch(run));
        timers.pass(Duration.ofDays(1));

        runner.close();
        runner = newRunner();
        timers.pass(Duration.ofDays(1));
        var watched = watch(run);
        runner.resume(run);
        awaitWaiting(watched);
        timers.pass(Duration.ofDays(1));
        approve(child(run));

        var ended = watched.until(state -> state.outcome().isPresent());
        assertThat(gave(ended)).endsWith("gave:\nmessage: an offer");
        assertThat(log.runs()).hasSize(2);
        assertThat(watched.facts())
                .filteredOn(fact -> fact.event() instanceof RunEvent.ToolAsked)
                .hasSize(1);
    }

    @Test
    void once_the_person_has_answered_the_time_goes_on_where_it_stood() throws Exception {
        agents.hold("writer");
        agents.hold("sender");
        var run = begun();
        var watched = watch(run);
        awaitRemark(watched, "Runs “");
        timers.pass(Duration.ofSeconds(90));
        agents.release("writer");
        awaitWaiting(watched);
        timers.pass(Duration.ofDays(3));
        approve(child(run));
        watch(child(run))
                .until(state -> state.step(new NodeId("sender")).orElseThrow().status() == StepStatus.WORKING);

        timers.pass(Duration.ofSeconds(20));
        assertThat(runner.state(run)
                        .orElseThrow()
                        .step(CALLER)
                        .orElseThrow()
                        .tools()
                        .turns())
                .isEmpty();
        timers.pass(Duration.ofSeconds(15));

        watched.until(state -> !state.step(CALLER).orElseThrow().tools().turns().isEmpty());
        agents.release("sender");
        assertThat(gave(watched.until(state -> state.outcome().isPresent()))).endsWith("message: an offer");
        assertThat(log.runs()).hasSize(2);
    }

    @Test
    void all_runs_that_wait_for_one_another_stand_still_while_the_last_waits_for_a_person() throws Exception {
        files.replace(top.resolve("middle.json"), calling("~/offer.json"));
        var run = begun(calling("~/middle.json"));
        var watched = watch(run);
        awaitRemark(watched, "Runs “");
        var middle = child(run);
        allowTheCall(middle);
        awaitWaiting(watch(middle));
        awaitWaiting(watched);

        timers.pass(Duration.ofDays(3));
        assertThat(runner.state(run).orElseThrow().pause()).isEmpty();
        assertThat(runner.state(middle).orElseThrow().pause()).isEmpty();
        approve(child(run, middle));

        var ended = watched.until(state -> state.outcome().isPresent());
        assertThat(gave(ended)).endsWith("message: an offer");
        assertThat(ended.totals().worked()).isLessThan(Duration.ofMinutes(10));
        assertThat(log.runs()).hasSize(3);
    }

    @Test
    void closed_while_all_wait_the_days_until_it_is_opened_again_count_for_none_of_them() throws Exception {
        var run = begun();
        awaitWaiting(watch(run));
        timers.pass(Duration.ofDays(1));

        runner.close();
        timers.pass(Duration.ofDays(1));
        runner = newRunner();
        var watched = watch(run);
        runner.resume(run);
        awaitWaiting(watched);
        timers.pass(Duration.ofDays(1));

        assertThat(runner.state(run).orElseThrow().pause()).isEmpty();
        approve(child(run));
        var ended = watched.until(state -> state.outcome().isPresent());
        assertThat(ended.totals().worked()).isLessThan(Duration.ofMinutes(10));
    }

    @Test
    void a_call_that_was_cut_off_and_is_made_again_takes_up_the_same_run() throws Exception {
        agents.hold("writer");
        var run = begun();
        var watched = watch(run);
        awaitRemark(watched, "Runs “");

        timers.pass(Duration.ofMinutes(3));
        watched.until(state ->
                state.step(CALLER).orElseThrow().tools().turns().size() == 1 && status(state) == StepStatus.USING_TOOL);
        agents.release("writer");
        awaitWaiting(watched);
        approve(child(run));

        var ended = watched.until(state -> state.outcome().isPresent());
        assertThat(gave(ended)).endsWith("gave:\nmessage: an offer");
        assertThat(log.runs()).hasSize(2);
    }
}
