package baton.studio.monitor;

import baton.studio.fx.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Looks something up away from the JavaFX thread, one look at a time: whoever asks while one is under way gets
/// another one after it. Use it on the JavaFX thread.
///
/// @param <T> what is found
public final class Refresher<T> {

    private final Background background;
    private final Supplier<Callable<T>> looks;
    private final Consumer<T> found;
    private boolean looking;
    private boolean lookAgain;

    /// @param looks asked on the JavaFX thread for the work to do, which may block
    /// @param found gets what was found, on the JavaFX thread; what cannot be found stays as it was
    public Refresher(Background background, Supplier<Callable<T>> looks, Consumer<T> found) {
        this.background = background;
        this.looks = looks;
        this.found = found;
    }

    public void refresh() {
        if (looking) {
            lookAgain = true;
            return;
        }
        looking = true;
        background.run(
                looks.get(),
                what -> {
                    found.accept(what);
                    done();
                },
                _ -> done());
    }

    private void done() {
        looking = false;
        if (lookAgain) {
            lookAgain = false;
            refresh();
        }
    }
}
