package baton.engine;

import baton.run.Recorded;
import baton.run.Replies;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.SignalOutcome;
import baton.workflow.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one writer of a run, on a thread of its own. It takes what it is told, makes facts of it, adds what the
/// state then owes, puts all of that on disk with one force, and only then tells anybody or asks any agent.
///
/// It ends by itself when the run has ended, or when nothing is left to do but wait for a person; [RunDesk]
/// starts another when somebody has something to say.
final class RunLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RunLoop.class);

    private static final Words WORDS = Words.of("baton.engine.words");

    private final RunDesk desk;
    private final RunLog.Journal journal;
    private final Timers timers;
    private final BlockingQueue<Message> mailbox = new LinkedBlockingQueue<>();
    private final Errands errands;
    private final Calls calls;
    private final Alarm alarm;
    private final List<Message.Wished> unanswered = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private RunState state;
    /// When something is owed next; `null` if nothing is.
    private @Nullable Instant waitsUntil;

    RunLoop(RunDesk desk, RunLog.Journal journal, Errands errands, Timers timers, RunState state) {
        this.desk = desk;
        this.journal = journal;
        this.timers = timers;
        this.state = state;
        this.errands = errands;
        this.calls = new Calls(timers, this::tell, desk::say);
        this.alarm = new Alarm(timers, () -> tell(new Message.Wake()));
    }

    void tell(Message message) {
        mailbox.add(message);
    }

    boolean hasMail() {
        return !mailbox.isEmpty();
    }

    @Override
    public void run() {
        try {
            boolean goOn = commit(beginning());
            while (goOn && !isAtRest()) {
                goOn = handle(takeAll());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error broken) {
            LOG.error("run {} cannot go on", state.run(), broken);
            desk.trouble(WORDS.text("wrong"));
        } finally {
            end();
        }
    }

    /// What was cut off is said, and what somebody wishes away is away, before anything that is owed begins.
    private Batch beginning() {
        var batch = new Batch(state, timers.now());
        // Comes before the interruption: a step that is only said to be cut off is one that has not begun.
        takeWish(batch, wish -> wish instanceof Signal.StopStep);
        batch.add(Recovery.interruptions(batch.state()));
        takeWish(batch, wish -> wish instanceof Signal.SkipStep || wish instanceof Signal.Stop);
        return batch;
    }

    /// The wish with which the run was taken up, if it is one of those.
    private void takeWish(Batch batch, Predicate<Signal> meant) {
        if (mailbox.peek() instanceof Message.Wished wished && meant.test(wished.signal())) {
            mailbox.remove();
            wish(batch, wished);
        }
    }

    private List<Message> takeAll() throws InterruptedException {
        var all = new ArrayList<Message>();
        all.add(mailbox.take());
        mailbox.drainTo(all);
        return all;
    }

    /// Whether to go on.
    private boolean handle(List<Message> messages) {
        var now = timers.now();
        var batch = new Batch(state, now);
        boolean letGo = false;
        for (var message : messages) {
            switch (message) {
                case Message.Replied _, Message.Used _ -> reply(batch, message);
                case Message.Waits(var step, var use, var waits) -> {
                    batch.add(Replies.waiting(batch.state(), step, use, waits));
                    calls.overdue(now).forEach(late -> reply(batch, late));
                }
                case Message.Wished wished -> wish(batch, wished);
                case Message.Wake _ -> {
                    alarm.rings();
                    calls.overdue(now).forEach(late -> reply(batch, late));
                }
                case Message.LetGo _ -> letGo = true;
            }
        }
        if (letGo) {
            // Only what came in is kept; what is owed is for whoever takes the run up again.
            write(batch);
            return false;
        }
        return commit(batch);
    }

    private void reply(Batch batch, Message message) {
        switch (message) {
            case Message.Replied(var step, var attempt, var reply) -> {
                batch.add(Replies.facts(batch.state(), step, attempt, reply));
                batch.afterwards(() -> calls.end(step, 0, message));
            }
            case Message.Used(var step, var use, var result, var took) -> {
                batch.add(Replies.facts(batch.state(), step, use, result, took));
                batch.afterwards(() -> calls.end(step, use, message));
            }
            case Message.Waits _, Message.Wished _, Message.Wake _, Message.LetGo _ -> {}
        }
    }

    /// Makes facts of the wish; its answer is given once they are on disk.
    private void wish(Batch batch, Message.Wished wished) {
        unanswered.add(wished);
        var asked = batch.state();
        var answer = SignalHandler.handle(batch.state(), wished.signal());
        if (answer instanceof SignalOutcome.Accepted(var events)) {
            batch.add(calls.withWhatWasSaid(events));
            batch.afterwards(() -> errands.remember(asked, wished.signal()));
        }
        batch.afterwards(() -> wished.outcome().complete(answer));
    }

    private boolean commit(Batch batch) {
        batch.settle();
        if (!write(batch)) {
            return false;
        }
        if (batch.mayOvertake()) {
            calls.keepAwaited(state);
        }
        batch.starts().forEach(start -> errands.of(state, start).ifPresent(calls::begin));
        waitsUntil = batch.waitsUntil();
        alarm.ringBy(waitsUntil);
        alarm.ringBy(calls.lookAt());
        return true;
    }

    /// Puts the facts on disk and tells them; false if they cannot be put there.
    private boolean write(Batch batch) {
        try {
            if (!batch.facts().isEmpty()) {
                journal.append(batch.facts());
            }
        } catch (IOException full) {
            LOG.error("run {} cannot be written", state.run(), full);
            desk.trouble(
                    full instanceof RunLogException ? String.valueOf(full.getMessage()) : WORDS.text("unwritable"));
            return false;
        }
        state = batch.state();
        tell(batch.facts());
        batch.answers().forEach(Runnable::run);
        unanswered.clear();
        return true;
    }

    private void tell(List<Recorded> facts) {
        if (!facts.isEmpty()) {
            desk.recorded(facts, state);
        }
    }

    /// Whether there is nothing to do until somebody says something, or the time of a review is over.
    private boolean isAtRest() {
        var nothingToDo = state.outcome().isPresent() || (state.isWaitingForPerson() && calls.isEmpty());
        return nothingToDo && desk.mayRest(this, waitsUntil);
    }

    /// Lets the run go on disk. Called once the loop does nothing more, by the desk or at the loop's own end.
    void closeJournal() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            journal.close();
        } catch (IOException unclosed) {
            LOG.warn("run {} was not closed cleanly", state.run(), unclosed);
        }
    }

    private void end() {
        calls.cutOffAll();
        alarm.close();
        desk.ended(this);
        for (var left : mailbox) {
            if (left instanceof Message.Wished wished) {
                unanswered.add(wished);
            }
        }
        unanswered.forEach(wished -> wished.outcome().complete(new SignalOutcome.Rejected(WORDS.text("stands-still"))));
    }
}
