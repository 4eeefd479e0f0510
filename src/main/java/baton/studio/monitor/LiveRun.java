package baton.studio.monitor;

import baton.engine.Runner;
import baton.engine.Subscription;
import baton.run.RunId;
import baton.studio.fx.Background;
import baton.studio.fx.Conflated;
import baton.studio.fx.FxThread;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one run that a view follows. Use it on the JavaFX thread; what it shows changes there and nowhere else:
/// at once for facts, some fifteen times a second for text.
public final class LiveRun {

    private static final Executor NOW_AND_THEN =
            CompletableFuture.delayedExecutor(66, TimeUnit.MILLISECONDS, FxThread::later);

    private final Runner runner;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<RunView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable RunTracker tracker;
    private @Nullable Subscription subscription;

    public LiveRun(Runner runner, Background background) {
        this.runner = runner;
        this.background = background;
    }

    /// What there is to see of the run that is followed; nothing if none is.
    public ReadOnlyObjectProperty<Optional<RunView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public Optional<RunView> view() {
        return view.get();
    }

    /// Follows `run` from its first fact on, and no longer what was followed before.
    ///
    /// @param failed told if the run cannot be read
    public void follow(RunId run, Consumer<? super Exception> failed) {
        stopFollowing();
        var gates = new Gates();
        tracker = gates.tracker;
        background.run(() -> runner.watch(run, gates.tracker), watch -> keep(gates.tracker, watch), failed);
    }

    private void keep(RunTracker watching, Subscription watch) {
        if (tracker == watching) {
            subscription = watch;
        } else {
            watch.close();
        }
    }

    /// Shows no run any more.
    public void stopFollowing() {
        if (subscription != null) {
            subscription.close();
        }
        subscription = null;
        tracker = null;
        view.set(Optional.empty());
    }

    private void look(RunTracker watched) {
        if (tracker == watched) {
            view.set(watched.view());
        }
    }

    private final class Gates {
        private final Conflated<Gates> atOnce = new Conflated<>(gates -> look(gates.tracker));
        private final Conflated<Gates> nowAndThen = new Conflated<>(NOW_AND_THEN, gates -> look(gates.tracker));
        private final RunTracker tracker = new RunTracker(() -> atOnce.offer(this), () -> nowAndThen.offer(this));
    }
}
