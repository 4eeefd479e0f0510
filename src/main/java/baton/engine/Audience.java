package baton.engine;

import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All who watch one run. They are told one thing at a time, whoever tells it. Safe for several threads.
final class Audience {

    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    private final RunId run;
    private final List<RunWatcher> watchers = new CopyOnWriteArrayList<>();
    /// Fair: an agent that never stops talking must not keep the run itself from having its say.
    private final Lock speaking = new ReentrantLock(true);
    /// Guarded by `speaking`.
    private final Spoken spoken = new Spoken();

    Audience(RunId run) {
        this.run = run;
    }

    boolean isEmpty() {
        return watchers.isEmpty();
    }

    /// Tells one more watcher all that is known, and from then on what comes: nothing twice, and nothing not at all.
    void welcome(RunWatcher watcher, List<Recorded> facts, @Nullable RunState known) {
        inTurn(() -> {
            if (known != null) {
                watcher.recorded(List.copyOf(facts), known);
                spoken.tell(watcher);
            }
            watchers.add(watcher);
        });
    }

    void forget(RunWatcher watcher) {
        watchers.remove(watcher);
    }

    void recorded(List<Recorded> more, RunState after) {
        inTurn(() -> {
            spoken.forget(more);
            tell(watcher -> watcher.recorded(more, after));
        });
    }

    void live(Live live) {
        inTurn(() -> {
            spoken.add(live);
            tell(watcher -> watcher.live(live));
        });
    }

    void troubled(String why) {
        inTurn(() -> tell(watcher -> watcher.troubled(why)));
    }

    /// Nobody is at work any more: what was said is not told to those who come.
    void hush() {
        inTurn(spoken::clear);
    }

    private void inTurn(Runnable words) {
        speaking.lock();
        try {
            words.run();
        } finally {
            speaking.unlock();
        }
    }

    /// Whoever is told may stop watching at that, or fail: neither is felt by anybody else.
    private void tell(Consumer<RunWatcher> news) {
        for (var watcher : watchers) {
            try {
                news.accept(watcher);
            } catch (RuntimeException broken) {
                LOG.error("a watcher of run {} failed", run, broken);
            }
        }
    }
}
