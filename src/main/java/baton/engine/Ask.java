package baton.engine;

import baton.run.AgentTask;
import baton.run.Failure;
import baton.run.Replies;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.workflow.Words;
import java.time.Duration;

/// Asks the agent of a step.
record Ask(AgentTask task, AgentRunner agents, Tools tools, Turns.Turn turn) implements Errand {

    private static final Words WORDS = Words.of("baton.engine.words");

    /// How long was allowed, as people read it; [Errand#words] is for models.
    private static String shown(Duration allowed) {
        long seconds = Math.max(1, allowed.toSeconds());
        return seconds % 60 == 0 ? WORDS.text("minutes", seconds / 60) : WORDS.text("seconds", seconds);
    }

    @Override
    public StepKey step() {
        return task.step();
    }

    @Override
    public int use() {
        return 0;
    }

    @Override
    public int attempt() {
        return task.attempt();
    }

    @Override
    public Duration allowed() {
        return task.limits().timeoutOrUsual();
    }

    @Override
    public Message run(LiveSink live) throws InterruptedException {
        return replied(agents.run(task, tools, live));
    }

    private Message replied(StepReply reply) {
        return new Message.Replied(task.step(), task.attempt(), reply);
    }

    @Override
    public Transcript soFar(Overheard overheard) {
        return overheard.transcript(task);
    }

    @Override
    public Message tookTooLong(Overheard overheard) {
        return replied(new StepReply.Failed(
                new Failure(
                        Failure.Kind.TOOK_TOO_LONG,
                        WORDS.text("slow", task.node().name(), shown(allowed())),
                        WORDS.text("slow.why"),
                        "no reply within " + allowed()),
                soFar(overheard)));
    }

    @Override
    public Message broke(Throwable broken) {
        return replied(new StepReply.Failed(
                new Failure(
                        Failure.Kind.UNEXPECTED,
                        WORDS.text("wrong-in", task.node().name()),
                        WORDS.text("wrong-in.why"),
                        broken.toString()),
                Transcript.NONE));
    }

    @Override
    public boolean endsWith(Message message) {
        return message instanceof Message.Replied(var step, var attempt, var _)
                && step.equals(step())
                && attempt == attempt();
    }

    @Override
    public boolean isAwaited(RunState state) {
        return Replies.isAwaited(state, task.step(), task.attempt());
    }
}
