package baton.studio.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// Does slow work away from the JavaFX thread and hands the outcome back on it.
///
/// Views and view models ask for this port instead of starting threads, so that tests can use [#immediate()].
public interface Background {

    /// Starts `work` and later calls exactly one of `done` and `failed` on the JavaFX thread.
    ///
    /// @return cancels the delivery: once unsubscribed on the JavaFX thread, neither is called any more; the
    ///     work itself
    ///     goes on to its end, so that no file is left half written
    <T> Subscription run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /// Each piece of work has a virtual thread of its own.
    static Background virtualThreads() {
        return new VirtualThreads(FxThread::later);
    }

    /// For tests: works and delivers before `run` returns, on the caller's thread.
    static Background immediate() {
        return new Background() {
            @Override
            public <T> Subscription run(
                    Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
                VirtualThreads.attempt(work, done, failed).run();
                return Subscription.EMPTY;
            }
        };
    }
}
