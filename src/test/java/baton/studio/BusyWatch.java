package baton.studio;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Watches how long the JavaFX thread is busy with one thing. What counts is the time that the processor works for
/// it, so that a machine that has other things to do is not taken for a studio that hangs. Opening a window is not
/// counted.
final class BusyWatch implements AutoCloseable {

    private static final long PATIENCE_MS = 40;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread watcher;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile Busy longest = new Busy(Duration.ZERO, List.of());
    private volatile @Nullable Thread fx;
    private volatile boolean isOver;
    private long before;
    private int windows;

    /// @param seen what it was at, for whoever asks why
    record Busy(Duration time, List<String> seen) {}

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
                alive();
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

    private void alive() {
        var now = threads.getCurrentThreadCpuTime();
        var open = (int)
                Window.getWindows().stream().filter(Stage.class::isInstance).count();
        if (open == windows && now - before > longest.time().toNanos()) {
            longest = new Busy(Duration.ofNanos(now - before), List.copyOf(seen));
        }
        seen.clear();
        windows = open;
        before = now;
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

    /// The longest that it was busy without a pause since the watch began.
    Busy longest() {
        return longest;
    }

    @Override
    public void close() {
        isOver = true;
        watcher.interrupt();
    }
}
