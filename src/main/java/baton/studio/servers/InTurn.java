package baton.studio.servers;

import baton.studio.fx.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Does slow work one piece after the other, in the order in which it was asked for. JavaFX thread.
final class InTurn {

    private final Background background;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

    InTurn(Background background) {
        this.background = background;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Calls exactly one of `done` and `failed` once it is the turn of `work` and it is over.
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> background.run(
                work,
                result -> {
                    done.accept(result);
                    next();
                },
                failure -> {
                    failed.accept(failure);
                    next();
                }));
        if (!busy.get()) {
            next();
        }
    }

    private void next() {
        var first = waiting.poll();
        busy.set(first != null);
        if (first != null) {
            first.run();
        }
    }
}
