package baton.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Counts frames. A frame begins when JavaFX asks for the next one, which it does at most 60 times a second and not
/// before the last one is drawn.
final class Frames {

    private static final int QUIET = 12;

    private Frames() {}

    /// How long each frame took, and how long the JavaFX thread itself was at work in it, which other programs do not
    /// change, in nanoseconds.
    record Course(List<Double> nanos, List<Double> work) {

        double partUnder(double most) {
            return (double) nanos.stream().filter(one -> one < most).count() / nanos.size();
        }
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    /// Waits until several frames came without anything to do.
    static void settle() throws Exception {
        of(_ -> {}, QUIET);
    }

    /// Does `each` at the beginning of each frame, `count` times.
    static Course of(IntConsumer each, int count) throws Exception {
        var course = new CompletableFuture<Course>();
        onFx(() -> {
            new Counter(each, count, course).start();
            return true;
        });
        return course.get();
    }

    /// How long it takes until the frame after `work` is drawn.
    static double untilShown(Runnable work) throws Exception {
        var began = new long[1];
        var shown = new CompletableFuture<Double>();
        onFx(() -> {
            began[0] = System.nanoTime();
            work.run();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    // the first of these draws it, the second begins when it is drawn
                    if (++frames == 3) {
                        stop();
                        shown.complete((double) (System.nanoTime() - began[0]));
                    }
                }
            }.start();
            return true;
        });
        return shown.get();
    }

    private static final class Counter extends AnimationTimer {
        private final IntConsumer each;
        private final double[] nanos;
        private final double[] work;
        private final CompletableFuture<Course> course;
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private int frame = -2;
        private long last;
        private long lastWork;

        Counter(IntConsumer each, int count, CompletableFuture<Course> course) {
            this.each = each;
            nanos = new double[count];
            work = new double[count];
            this.course = course;
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            if (frame >= 0) {
                nanos[frame] = now - last;
                work[frame] = worked - lastWork;
            }
            last = now;
            lastWork = worked;
            frame++;
            if (frame == nanos.length) {
                stop();
                course.complete(new Course(
                        Arrays.stream(nanos).boxed().toList(),
                        Arrays.stream(work).boxed().toList()));
                return;
            }
            if (frame >= 0) {
                each.accept(frame);
            }
        }
    }
}
