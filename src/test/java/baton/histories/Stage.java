package baton.histories;

import baton.engine.HandTimers;
import baton.engine.LocalRunner;
import baton.engine.RunIds;
import baton.engine.ScriptedAgents;
import baton.engine.StartResult;
import baton.engine.Watched;
import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowJson;
import baton.history.Journals;
import baton.run.AgentTask;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.Fork;
import baton.run.HelpAnswer;
import baton.run.ReviewAnswer;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.StepStatus;
import baton.run.Transcript;
import baton.run.Usage;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A home with the real runner and the real journals in it, and with agents, people and a clock that do as a
/// script says.
final class Stage implements AutoCloseable {

    private final Path home;
    private final HandTimers timers = new HandTimers();
    private final ScriptedAgents agents = new ScriptedAgents();
    private final Random chance;
    private Journals journals;
    private LocalRunner runner;
    private Watched watched = new Watched();
    private @Nullable RunId run;

    Stage(Path home, String name) {
        this.home = home;
        this.chance = new Random(name.hashCode());
        this.journals = new Journals(home);
        this.runner = newRunner();
    }

    private LocalRunner newRunner() {
        return new LocalRunner(journals, agents, timers, new RunIds(timers::now, chance));
    }

    static Workflow example(String name) throws IOException, UnreadableWorkflowException {
        return WorkflowJson.read(Files.readAllBytes(Path.of("workflows", name + ".baton")), name)
                .workflow();
    }

    Stage says(String node, Function<AgentTask, StepReply> reply) {
        agents.on(node, reply);
        return this;
    }

    static StepReply reply(AgentTask task, Fields fields) {
        return new StepReply.Succeeded(fields, transcript(task, WorkflowJson.line(fields)));
    }

    static StepReply fault(AgentTask task, Failure.Kind kind, String why) {
        var name = task.nameOf(task.step().node());
        return new StepReply.Failed(
                new Failure(kind, "“" + name + "” got no answer.", why, "status 500"), transcript(task, ""));
    }

    private static Transcript transcript(AgentTask task, String said) {
        var told = List.of(
                new Exchange.Told(
                        Exchange.Speaker.RULES, "You are " + task.node().name() + "."),
                new Exchange.Told(Exchange.Speaker.TASK, "Try " + task.attempt() + ". Do your job."));
        var usage = new Usage(120, said.length() / 4, new BigDecimal("0.0021"));
        return new Transcript(task.model(), false, List.of(new Exchange(told, said, List.of(), usage, 850)));
    }

    Stage start(Workflow workflow, Fields input) {
        return follow(runner.start(workflow, input, "small"));
    }

    /// From here on the run is the one that was forked from the one before.
    Stage fork(Fork fork) {
        return follow(runner.fork(id(), fork));
    }

    private Stage follow(StartResult result) {
        if (!(result instanceof StartResult.Started(var started))) {
            throw new AssertionError(result.toString());
        }
        run = started;
        return watch();
    }

    private Stage watch() {
        watched = new Watched();
        runner.watch(id(), watched);
        return this;
    }

    Stage hold(String node) {
        agents.hold(node);
        return this;
    }

    Stage release(String node) {
        agents.release(node);
        return this;
    }

    Stage until(String node, StepStatus status) throws InterruptedException {
        return until(state -> step(state, node).status() == status);
    }

    Stage until(Predicate<RunState> wanted) throws InterruptedException {
        watched.until(wanted);
        return this;
    }

    Stage untilOver() throws InterruptedException {
        return until(state -> state.outcome().isPresent());
    }

    Stage later(Duration time) {
        timers.pass(time);
        return this;
    }

    Stage answers(String node, ReviewAnswer answer) throws InterruptedException, ExecutionException {
        until(node, StepStatus.NEEDS_REVIEW);
        return wishes(new Signal.AnswerReview(key(node), answer));
    }

    Stage helps(String node, HelpAnswer answer) throws InterruptedException, ExecutionException {
        until(node, StepStatus.NEEDS_HELP);
        return wishes(new Signal.AnswerHelp(key(node), answer));
    }

    Stage wishes(Signal signal) throws InterruptedException, ExecutionException {
        later(Duration.ofSeconds(20));
        if (runner.signal(id(), signal).get() instanceof SignalOutcome.Rejected(var why)) {
            throw new AssertionError(why);
        }
        return this;
    }

    /// The program is closed in the middle of what it does, and opened again.
    Stage restart() throws IOException {
        runner.close();
        journals.close();
        later(Duration.ofHours(1));
        journals = new Journals(home);
        runner = newRunner();
        runner.resume(id());
        return watch();
    }

    private StepKey key(String node) {
        return step(runner.state(id()).orElseThrow(), node).key();
    }

    private static baton.run.StepState step(RunState state, String node) {
        return state.step(new NodeId(node)).orElseThrow();
    }

    /// What the journal of the run holds now, byte by byte.
    byte[] journal() throws IOException {
        close();
        return Files.readAllBytes(home.resolve("runs/2026/11/" + id() + ".jsonl"));
    }

    private RunId id() {
        if (run == null) {
            throw new AssertionError("nothing was started");
        }
        return run;
    }

    @Override
    public void close() throws IOException {
        runner.close();
        journals.close();
    }
}
