package baton.studio.document;

import baton.engine.Timers;
import baton.files.RecoveryFolder;
import baton.files.RecoverySlot;
import baton.files.UnsavedState;
import baton.studio.fx.Background;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps what is not saved in a recovery file, so that a crash costs next to nothing. However fast the changes
/// come, the file is written once in [#WITHIN], away from the JavaFX thread and even while that is busy.
public final class UnsavedWork {

    /// How long after a change the file is written; that and the writing take less than two seconds.
    static final Duration WITHIN = Duration.ofSeconds(1);

    private final Document document;
    private final DocumentFiles files;
    private final RecoveryFolder folder;
    private final Timers timers;
    private final Background background;
    private final Consumer<IOException> trouble;
    /// What to write next, if anything; an empty one is for a document without unsaved work.
    private final AtomicReference<@Nullable Optional<UnsavedState>> pending = new AtomicReference<>();
    private @Nullable RecoverySlot slot;
    private boolean isTroubled;
    private boolean isOver;

    /// @param trouble told, on some thread, when the file cannot be written; once until it can be again
    public UnsavedWork(
            Document document,
            DocumentFiles files,
            RecoveryFolder folder,
            Timers timers,
            Background background,
            Consumer<IOException> trouble) {
        this.document = document;
        this.files = files;
        this.folder = folder;
        this.timers = timers;
        this.background = background;
        this.trouble = trouble;
        document.presentProperty().subscribe(_ -> changed());
        document.dirtyProperty().subscribe(_ -> changed());
        files.pathProperty().subscribe(_ -> changed());
    }

    private void changed() {
        if (pending.getAndSet(state()) == null) {
            timers.at(timers.now().plus(WITHIN), this::keep);
        }
    }

    private Optional<UnsavedState> state() {
        return files.hasUnsavedWork()
                ? Optional.of(new UnsavedState(
                        document.present(),
                        files.pathProperty().get(),
                        files.stampProperty().get(),
                        timers.now()))
                : Optional.empty();
    }

    private void keep() {
        try {
            write();
        } catch (IOException unwritten) {
            if (!isTroubled) {
                isTroubled = true;
                trouble.accept(unwritten);
            }
        }
    }

    private synchronized void write() throws IOException {
        var state = pending.getAndSet(null);
        if (state == null || isOver) {
            return;
        }
        if (state.isPresent()) {
            mine().keep(state.get());
        } else if (slot != null) {
            slot.clear();
        }
        isTroubled = false;
    }

    private RecoverySlot mine() throws IOException {
        var held = slot;
        if (held == null) {
            held = folder.slot();
            slot = held;
        }
        return held;
    }

    /// Writes what is not saved at once; calls `then` on the JavaFX thread when it is on disk. JavaFX thread.
    public void keepNow(Runnable then) {
        pending.set(state());
        background.run(
                () -> {
                    write();
                    return true;
                },
                _ -> then.run(),
                _ -> {});
    }

    /// What is not saved is given up on purpose, or there is nothing of it: no recovery file stays. Calls
    /// `then` on the JavaFX thread. JavaFX thread.
    public void end(Runnable then) {
        background.run(
                () -> {
                    clear();
                    return true;
                },
                _ -> then.run(),
                _ -> then.run());
    }

    private synchronized void clear() throws IOException {
        isOver = true;
        if (slot != null) {
            slot.clear();
        }
    }
}
