package baton.engine;

import baton.run.Exchange;
import baton.run.Transcript;
import baton.workflow.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One errand under way, on a virtual thread of its own.
final class Call implements LiveSink {

    private static final Words WORDS = Words.of("baton.engine.words");

    private final Errand errand;
    private final Timers timers;
    private final Consumer<Message> loop;
    private final Consumer<Live> audience;
    private final Overheard overheard = new Overheard();
    private final Thread thread;
    private volatile boolean silent;
    private volatile boolean replied;
    /// Time counts from when its turn has come.
    private volatile @Nullable Instant deadline;
    /// What was left of its time when it began to wait for a person; `null` while it does not.
    private @Nullable Duration left;

    Call(Errand errand, Timers timers, Consumer<Message> loop, Consumer<Live> audience) {
        this.errand = errand;
        this.timers = timers;
        this.loop = loop;
        this.audience = audience;
        this.thread = Thread.ofVirtual().name("step " + errand.step()).unstarted(this::work);
    }

    Errand errand() {
        return errand;
    }

    /// When it has taken too long; `null` before its turn has come and while it waits for a person.
    @Nullable Instant deadline() {
        return deadline;
    }

    void begin() {
        if (errand.turn().isTaken()) {
            countTime();
        }
        thread.start();
    }

    private void countTime() {
        deadline = timers.now().plus(errand.allowed());
    }

    private void work() {
        try {
            if (deadline == null) {
                remark(WORDS.text("turn"));
                errand.turn().take();
                countTime();
                loop.accept(new Message.Wake());
            }
        } catch (InterruptedException _) {
            return; // cut off before its turn came
        }
        var reply = done();
        replied = true;
        if (!silent) {
            loop.accept(reply);
        }
    }

    private Message done() {
        try {
            return errand.run(this);
        } catch (InterruptedException cut) {
            // Where it was cut off, nobody waits for what it replies.
            return errand.broke(cut);
        } catch (RuntimeException | Error broken) {
            return errand.broke(broken);
        } finally {
            errand.turn().letGo();
        }
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
            audience.accept(new Live.Text(errand.step(), errand.attempt(), piece));
        }
    }

    @Override
    public void thought(String piece) {
        if (!silent) {
            audience.accept(new Live.Thought(errand.step(), errand.attempt(), piece));
        }
    }

    @Override
    public void remark(String sentence) {
        if (!silent) {
            audience.accept(new Live.Remark(errand.step(), errand.attempt(), sentence));
        }
    }

    @Override
    public synchronized void waitsForPerson() {
        var until = deadline;
        if (until != null) {
            left = Duration.between(timers.now(), until);
            deadline = null;
            tell(true);
        }
    }

    @Override
    public synchronized void goesOn() {
        if (left != null) {
            deadline = timers.now().plus(left);
            left = null;
            tell(false);
        }
    }

    /// It is a fact of the run, too, whose time then counts as little as that of the call.
    private void tell(boolean waits) {
        loop.accept(errand.use() > 0 ? new Message.Waits(errand.step(), errand.use(), waits) : new Message.Wake());
    }

    /// What passed between the step and its model so far.
    Transcript soFar() {
        return errand.soFar(overheard);
    }

    /// What is said of it when it was given all the time it may have.
    Message tookTooLong() {
        return errand.tookTooLong(overheard);
    }
}
