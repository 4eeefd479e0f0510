package baton.studio;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Watches how long the JavaFX thread is busy with one thing. What counts is the time that the processor works for
/// it, so that a machine that has other things to do is not taken for a studio that hangs.
final class BusyWatch implements AutoCloseable {

    private static final long PATIENCE_MS = 40;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong longest = new AtomicLong();
    private final Thread watcher;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread fx;
    private volatile boolean isOver;
    private long before;

    private BusyWatch() {
        watcher = Thread.ofPlatform().name("busy-watch").daemon().unstarted(this::watch);
    }

    /// Begins to watch.
    static BusyWatch begin() {
        var watch = new BusyWatch();
        watch.watcher.start();
        return watch;
    }

    /// Asks the JavaFX thread for a sign of life again and again; what it did between two of them it did at once.
    private void watch() {
        before = Long.MAX_VALUE;
        while (!isOver) {
            var turn = new CountDownLatch(1);
            Platform.runLater(() -> {
                fx = Thread.currentThread();
                var now = threads.getCurrentThreadCpuTime();
                longest.accumulateAndGet(now - before, Math::max);
                before = now;
                turn.countDown();
            });
            try {
                while (!turn.await(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                    look();
                }
            } catch (InterruptedException _) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void look() {
        var thread = fx;
        if (thread != null) {
            var stack = thread.getStackTrace();
            seen.add(Stream.of(stack)
                    .filter(frame -> frame.getClassName().startsWith("baton."))
                    .limit(4)
                    .map(StackTraceElement::toString)
                    .collect(Collectors.joining(" < ", stack.length == 0 ? "" : stack[0] + " … ", "")));
        }
    }

    /// What it was at whenever it took its time, for whoever asks why.
    List<String> seen() {
        return List.copyOf(seen);
    }

    /// The longest that it was busy without a pause since the watch began.
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        isOver = true;
        watcher.interrupt();
    }
}
