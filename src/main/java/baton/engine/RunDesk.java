package baton.engine;

import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.workflow.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everything about one run in this process: who watches it, and the loop that is at work on it, if there is
/// one. Safe for several threads.
final class RunDesk {

    private static final Words WORDS = Words.of("baton.engine.words");

    private final RunId run;
    private final RunLog log;
    private final Errands errands;
    private final Timers timers;
    private final Wakes wakes;
    private final Consumer<RunDesk> putAway;
    /// Told after the desk's own lock was taken, never before it.
    private final Audience audience;
    private final List<Recorded> facts = new ArrayList<>();
    private @Nullable RunState state;
    private @Nullable RunLoop loop;
    private @Nullable Thread thread;
    private boolean isPutAway;

    /// @param wakes   takes the run up again when its time has come
    /// @param putAway told once when nobody works or watches here any more; called under the lock of this desk
    RunDesk(RunId run, RunLog log, Errands errands, Timers timers, Wakes wakes, Consumer<RunDesk> putAway) {
        this.run = run;
        audience = new Audience(run);
        this.log = log;
        this.errands = errands;
        this.timers = timers;
        this.wakes = wakes;
        this.putAway = putAway;
    }

    /// Begins a new run with its first facts.
    ///
    /// @return the state after them
    synchronized RunState begin(List<Recorded> first) throws IOException {
        var begun = RunState.of(first);
        var journal = log.create(run);
        try {
            journal.append(first);
        } catch (IOException | RuntimeException unwritten) {
            journal.close();
            throw unwritten;
        }
        facts.addAll(first);
        launch(journal, begun, null);
        return begun;
    }

    /// Takes the run up if it has not ended and nobody here is at work on it.
    ///
    /// @return why that cannot be done; empty if it was, or need not be
    synchronized Optional<String> takeUp() throws IOException {
        return takeUp(null);
    }

    private Optional<String> takeUp(Message.@Nullable Wished wished) throws IOException {
        if (loop != null) {
            return Optional.empty();
        }
        var journal = log.open(run);
        try {
            var history = log.read(run);
            if (history.damage().isPresent()) {
                journal.close();
                return history.damage();
            }
            var now = takeOver(history.facts());
            if (now.outcome().isPresent()) {
                journal.close();
                forgetFacts();
                return Optional.empty();
            }
            launch(journal, now, wished);
            return Optional.empty();
        } catch (IOException | RuntimeException unread) {
            journal.close();
            throw unread;
        }
    }

    /// @param wished why it is taken up, which the loop is to find when it begins
    private void launch(RunLog.Journal journal, RunState from, Message.@Nullable Wished wished) {
        state = from;
        wakes.at(run, null);
        var launched = new RunLoop(this, journal, errands, timers, from);
        if (wished != null) {
            launched.tell(wished);
        }
        loop = launched;
        thread = Thread.ofVirtual().name("run " + run).start(launched);
    }

    /// Passes a wish on, taking the run up if need be.
    synchronized CompletableFuture<SignalOutcome> signal(Signal signal) throws IOException {
        var outcome = new CompletableFuture<SignalOutcome>();
        var wished = new Message.Wished(signal, outcome);
        if (loop != null) {
            loop.tell(wished);
            return outcome;
        }
        var why = takeUp(wished);
        if (loop == null) {
            outcome.complete(new SignalOutcome.Rejected(why.orElse(WORDS.text("ended"))));
        }
        return outcome;
    }

    /// Adds a watcher and tells it all facts so far, and what those at work have said since. The facts are read anew
    /// where nobody here is at work on the run: somebody else may have been.
    synchronized Subscription watch(RunWatcher watcher) throws IOException {
        if (loop == null) {
            refresh();
        }
        audience.welcome(watcher, facts, state);
        return () -> forget(watcher);
    }

    synchronized RunState state() throws IOException {
        var known = state;
        if (loop != null && known != null) {
            return known;
        }
        var read = refresh();
        forgetFacts();
        return read;
    }

    private RunState refresh() throws IOException {
        var read = log.read(run).facts();
        if (read.isEmpty()) {
            throw new NoSuchRunException("Run " + run + " has no facts that can be read.");
        }
        return takeOver(read);
    }

    /// Takes over what is on disk. Somebody else may have been at work on the run in the meantime: those who
    /// watch are told what they have not seen.
    private RunState takeOver(List<Recorded> read) {
        var now = RunState.of(read);
        var unseen = List.copyOf(read.subList(Math.min(facts.size(), read.size()), read.size()));
        facts.clear();
        facts.addAll(read);
        state = now;
        if (!unseen.isEmpty()) {
            audience.recorded(unseen, now);
        }
        return now;
    }

    /// May be called while it is told something, so the desk's lock is left to another thread.
    private void forget(RunWatcher watcher) {
        audience.forget(watcher);
        Thread.startVirtualThread(this::putAwayIfIdle);
    }

    synchronized boolean isPutAway() {
        return isPutAway;
    }

    synchronized void putAwayIfIdle() {
        if (loop == null && audience.isEmpty() && !isPutAway) {
            isPutAway = true;
            forgetFacts();
            putAway.accept(this);
        }
    }

    /// Runs that nobody looks at or works on take up no memory.
    private void forgetFacts() {
        if (loop == null && audience.isEmpty()) {
            facts.clear();
            state = null;
        }
    }

    synchronized boolean isAtWork() {
        return loop != null;
    }

    /// Lets go of the run and waits until its journal is closed.
    void letGo() throws InterruptedException {
        Thread working;
        synchronized (this) {
            if (loop == null) {
                return;
            }
            loop.tell(new Message.LetGo());
            working = thread;
        }
        if (working != null) {
            working.join();
        }
    }

    // ---- what the loop calls ----

    synchronized void recorded(List<Recorded> more, RunState after) {
        facts.addAll(more);
        state = after;
        audience.recorded(more, after);
    }

    /// Does not wait for whoever is at the desk.
    void say(Live live) {
        audience.live(live);
    }

    void trouble(String why) {
        audience.troubled(why);
    }

    /// Ends the loop's hold on the run, unless something was said to it in the meantime: then it is to go on.
    /// What is said after a yes goes to a new loop.
    ///
    /// @param until when the run is to be taken up again, if nobody does before; `null` for never
    synchronized boolean mayRest(RunLoop resting, @Nullable Instant until) {
        if (resting.hasMail()) {
            return false;
        }
        ended(resting);
        wakes.at(run, until);
        return true;
    }

    synchronized void ended(RunLoop done) {
        done.closeJournal();
        if (done.equals(loop)) {
            audience.hush();
            loop = null;
            thread = null;
            putAwayIfIdle();
        }
    }
}
