package baton.studio.fx;

import javafx.application.Platform;

/// The one door to the JavaFX application thread; nothing else in the studio calls
/// [Platform#runLater(Runnable)].
public final class FxThread {

    private FxThread() {}

    /// Does `work` on the JavaFX thread: at once when already there, else as soon as the thread is free.
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
            return;
        }
        Platform.runLater(work);
    }

    /// Does `work` after what the JavaFX thread does now, even when called on it.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Guards code that touches the scene.
    ///
    /// @throws IllegalStateException when called on any other thread
    public static void assertFx() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("must be called on the JavaFX thread, was "
                    + Thread.currentThread().getName());
        }
    }
}
