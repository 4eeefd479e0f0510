package baton.studio.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// [Background] on virtual threads; `home` runs the deliveries.
record VirtualThreads(Executor home) implements Background {

    @Override
    public <T> Subscription run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        var wanted = new AtomicBoolean(true);
        Thread.ofVirtual().name("studio-background").start(() -> {
            Runnable delivery = attempt(work, done, failed);
            home.execute(() -> {
                if (wanted.get()) {
                    delivery.run();
                }
            });
        });
        return () -> wanted.set(false);
    }

    /// Does the work now and answers what is left to do with its outcome.
    static <T> Runnable attempt(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Exception cause) {
            return () -> failed.accept(cause);
        }
    }
}
