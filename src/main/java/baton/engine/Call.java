package baton.engine;

import baton.run.AgentTask;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.Transcript;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One try under way, on a virtual thread of its own.
final class Call implements LiveSink {

    private final AgentTask task;
    private final AgentRunner agents;
    private final Turns.Turn turn;
    private final Timers timers;
    private final Consumer<Message> loop;
    private final Consumer<Live> audience;
    private final Overheard overheard = new Overheard();
    private final Thread thread;
    private volatile boolean silent;
    private volatile boolean replied;
    /// Time counts from when its turn has come.
    private volatile @Nullable Instant deadline;

    Call(
            AgentTask task,
            AgentRunner agents,
            Turns.Turn turn,
            Timers timers,
            Consumer<Message> loop,
            Consumer<Live> audience) {
        this.task = task;
        this.agents = agents;
        this.turn = turn;
        this.timers = timers;
        this.loop = loop;
        this.audience = audience;
        this.thread = Thread.ofVirtual().name("step " + task.step()).unstarted(this::work);
    }

    StepKey step() {
        return task.step();
    }

    int attempt() {
        return task.attempt();
    }

    /// When it has taken too long; `null` before its turn has come.
    @Nullable Instant deadline() {
        return deadline;
    }

    void begin() {
        if (turn.isTaken()) {
            countTime();
        }
        thread.start();
    }

    private void countTime() {
        deadline = timers.now().plus(task.limits().timeoutOrUsual());
    }

    private void work() {
        try {
            if (deadline == null) {
                remark("It waits its turn: its model is busy with others.");
                turn.take();
                countTime();
                loop.accept(new Message.Wake());
            }
        } catch (InterruptedException _) {
            return; // cut off before its turn came
        }
        var reply = replied(answer());
        replied = true;
        if (!silent) {
            loop.accept(reply);
        }
    }

    private StepReply answer() {
        try {
            return agents.run(task, this);
        } catch (InterruptedException cut) {
            // Where it was cut off, nobody waits for what it replies.
            return unexpected(cut);
        } catch (RuntimeException | Error broken) {
            return unexpected(broken);
        } finally {
            turn.letGo();
        }
    }

    private Message.Replied replied(StepReply reply) {
        return new Message.Replied(task.step(), task.attempt(), reply);
    }

    /// Ends it, if it has not ended.
    void cutOff() {
        silent = true;
        if (!replied) {
            thread.interrupt();
        }
    }

    @Override
    public void told(List<Exchange.Told> messages) {
        overheard.told(messages);
    }

    @Override
    public void text(String piece) {
        overheard.said(piece);
        if (!silent) {
            audience.accept(new Live.Text(task.step(), task.attempt(), piece));
        }
    }

    @Override
    public void remark(String sentence) {
        if (!silent) {
            audience.accept(new Live.Remark(task.step(), task.attempt(), sentence));
        }
    }

    /// The failure of a try that was given all the time it may have.
    Message.Replied tookTooLong() {
        var allowed = task.limits().timeoutOrUsual();
        return replied(new StepReply.Failed(
                new Failure(
                        Failure.Kind.TOOK_TOO_LONG,
                        "“" + task.node().name() + "” took longer than " + words(allowed) + ".",
                        "Nothing was lost; earlier steps are kept.",
                        "no reply within " + allowed),
                overheard.transcript(task)));
    }

    private StepReply unexpected(Throwable broken) {
        return new StepReply.Failed(
                new Failure(
                        Failure.Kind.UNEXPECTED,
                        "Something went wrong inside Baton while “"
                                + task.node().name() + "” was working.",
                        "Try again; if it happens again, the details help to find the cause.",
                        broken.toString()),
                Transcript.NONE);
    }

    private static String words(Duration allowed) {
        long seconds = Math.max(1, allowed.toSeconds());
        if (seconds % 60 != 0 || seconds < 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return seconds == 60 ? "1 minute" : seconds / 60 + " minutes";
    }
}
