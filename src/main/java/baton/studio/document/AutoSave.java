package baton.studio.document;

import baton.engine.Subscription;
import baton.engine.Timers;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves a workflow that has a file by itself, when nobody has changed it for a moment. JavaFX thread.
public final class AutoSave {

    /// How long nothing has to change.
    public static final Duration QUIET = Duration.ofSeconds(3);

    private final DocumentFiles files;
    private final FileWatch watch;
    private final BooleanSupplier wanted;
    private final Timers timers;
    private final Executor fx;
    private final DocumentFiles.Listener listener;
    private @Nullable Subscription waiting;

    /// @param wanted whether the person wants it
    /// @param fx     brings work to the JavaFX thread
    /// @param failed told what kept it from saving, unless another program changed the file: that is news of
    ///     [FileWatch], and nothing is saved until the person has decided
    public AutoSave(
            Document document,
            DocumentFiles files,
            FileWatch watch,
            BooleanSupplier wanted,
            Timers timers,
            Executor fx,
            Consumer<Trouble> failed) {
        this.files = files;
        this.watch = watch;
        this.wanted = wanted;
        this.timers = timers;
        this.fx = fx;
        this.listener = new Quiet(watch, failed);
        document.presentProperty().subscribe(_ -> soon());
        document.dirtyProperty().subscribe(_ -> soon());
    }

    private void soon() {
        if (waiting != null) {
            waiting.close();
            waiting = null;
        }
        if (isDue()) {
            waiting = timers.at(timers.now().plus(QUIET), () -> fx.execute(this::now));
        }
    }

    private boolean isDue() {
        return wanted.getAsBoolean()
                && files.hasUnsavedWork()
                && files.pathProperty().get().isPresent();
    }

    /// Saves at once what there is to save; before a run, for instance.
    public void now() {
        if (isDue() && watch.newsProperty().get().isEmpty()) {
            if (files.isWriting()) {
                soon();
            } else {
                files.autosave(listener);
            }
        }
    }

    /// Whether leaving the workflow needs no question: it has a file, and saves itself.
    public boolean takesCare() {
        return wanted.getAsBoolean()
                && files.pathProperty().get().isPresent()
                && watch.newsProperty().get().isEmpty();
    }

    private record Quiet(FileWatch watch, Consumer<Trouble> trouble) implements DocumentFiles.Listener {

        @Override
        public void done(String remark) {}

        @Override
        public void failed(Trouble why) {
            trouble.accept(why);
        }

        @Override
        public void changedMeanwhile(String title, String why, Runnable goOn) {
            watch.look();
        }
    }
}
