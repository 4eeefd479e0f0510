package baton.studio.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves the latest of what changes often, away from the JavaFX thread and one at a time: what changes while it is
/// being saved is saved after it, and what lies between is not. Use it on the JavaFX thread.
///
/// @param <T> what is saved; immutable
public final class LatestSaved<T> implements Consumer<T> {

    /// Writes it.
    @FunctionalInterface
    public interface Save<T> {
        void save(T latest) throws Exception;
    }

    private final Background background;
    private final Save<T> save;
    private final Consumer<Exception> failed;
    private boolean saving;
    private @Nullable T next;

    /// @param save   may block
    /// @param failed told, on the JavaFX thread, why something was not saved
    public LatestSaved(Background background, Save<T> save, Consumer<Exception> failed) {
        this.background = background;
        this.save = save;
        this.failed = failed;
    }

    @Override
    public void accept(T latest) {
        next = latest;
        if (!saving) {
            begin(latest);
        }
    }

    private void begin(T latest) {
        saving = true;
        next = null;
        Callable<Boolean> work = () -> {
            save.save(latest);
            return true;
        };
        background.run(work, _ -> done(), why -> {
            failed.accept(why);
            done();
        });
    }

    private void done() {
        saving = false;
        if (next != null) {
            begin(next);
        }
    }
}
