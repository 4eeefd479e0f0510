package baton.history;

import baton.engine.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells those who want to know that the catalog gives other answers, on a thread of its own: at once when it
/// is nudged, and after a look round every now and then, because other processes do not nudge.
final class ChangeTeller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeTeller.class);

    private final LongSupplier look;
    private final Duration every;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Boolean> nudges = new ArrayBlockingQueue<>(1);
    private @Nullable Thread thread;
    private volatile boolean closed;

    /// @param look brings the catalog up to date and says how often it has changed so far
    ChangeTeller(LongSupplier look, Duration every) {
        this.look = look;
        this.every = every;
    }

    /// @param now how often the catalog has changed so far
    synchronized Subscription add(Runnable listener, long now) {
        listeners.add(listener);
        if (thread == null && !closed) {
            thread = Thread.ofVirtual().name("catalog").start(() -> tell(now));
        }
        return () -> listeners.remove(listener);
    }

    /// Something has changed. Returns at once.
    void nudge() {
        nudges.offer(true);
    }

    private void tell(long before) {
        long told = before;
        while (waitForNudge()) {
            long now = listeners.isEmpty() ? told : lookRound(told);
            if (now != told) {
                told = now;
                listeners.forEach(ChangeTeller::call);
            }
        }
    }

    /// @return whether to look round; otherwise it is over
    private boolean waitForNudge() {
        try {
            nudges.poll(every.toMillis(), TimeUnit.MILLISECONDS);
            return !closed;
        } catch (InterruptedException _) {
            return false;
        }
    }

    private long lookRound(long before) {
        try {
            return look.getAsLong();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.info("the catalog could not look round", e);
            }
            return before;
        }
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.info("a listener of the catalog failed", e);
        }
    }

    /// Ends the thread when it has done what it is at.
    @Override
    public void close() {
        closed = true;
        nudge();
    }
}
