package baton.studio.shell;

import baton.engine.Timers;
import baton.files.FileEye;
import baton.studio.document.AutoSave;
import baton.studio.document.Document;
import baton.studio.document.DocumentFiles;
import baton.studio.document.FileWatch;
import baton.studio.document.LostWork;
import baton.studio.document.UnsavedWork;
import baton.studio.fx.FxThread;
import baton.studio.fx.Messages;
import java.time.Duration;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// All that keeps the person's work safe in files: opening and saving, saving by itself, what other programs do
/// to the file, and what a crash left behind. JavaFX thread.
final class FileKeeping {

    private static final Messages TEXT = Messages.of("shell");
    private static final Duration LOOKS = Duration.ofSeconds(3);
    private static final Duration TELLS = Duration.ofSeconds(20);

    private final DocumentFiles files;
    private final FileActions actions;
    private final FileWatch watch;
    private final AutoSave autosave;
    private final UnsavedWork unsaved;
    private final LostWork lost;
    private final SavedWords words;
    private final Recents recents;
    private final VBox banners;
    private final Heartbeat looking;
    private final Heartbeat telling;

    /// @param window the window that it is all for
    /// @param shown  called when another workflow is on the canvas
    FileKeeping(
            MainWindow window,
            Document document,
            Surroundings around,
            Overlay overlay,
            Dialogs dialogs,
            Toasts toasts,
            Runnable shown) {
        var background = around.background();
        var timers = Timers.system();
        var settings = around.settings();
        files = new DocumentFiles(document, around.services().files(), background);
        watch = new FileWatch(document, files, new FileEye(), background);
        autosave = new AutoSave(
                document, files, watch, () -> settings.now().autosave(), timers, FxThread::later, dialogs::tell);
        unsaved = unsaved(document, around, timers, toasts);
        words = new SavedWords(files, around.now());
        recents = new Recents(settings, background);
        actions = new FileActions(
                document,
                files,
                around.picker(),
                dialogs,
                toasts,
                autosave::takesCare,
                recents::used,
                _ -> recents.look(),
                shown,
                file -> around.windows().bringUp(file, window));
        lost = lostWork(around, toasts);
        var file = new FileBanner(document, watch, actions, new CompareDialog(overlay, watch));
        banners = new VBox(new LostWorkBanner(lost, actions, toasts, shown, around.now()).place(), file.place());
        looking = new Heartbeat(timers, FxThread::later, LOOKS, watch::look);
        telling = new Heartbeat(timers, FxThread::later, TELLS, words::refresh);
    }

    private UnsavedWork unsaved(Document document, Surroundings around, Timers timers, Toasts toasts) {
        return new UnsavedWork(
                document,
                files,
                around.services().recovery(),
                timers,
                around.background(),
                _ -> FxThread.later(() -> toasts.show(TEXT.text("lost.notKept"))));
    }

    private LostWork lostWork(Surroundings around, Toasts toasts) {
        var left = new LostWork(around.services().recovery(), files, unsaved, around.background());
        if (around.greets()) {
            left.look(aside -> toasts.show(TEXT.text("lost.unreadable", aside.getFirst())));
        }
        return left;
    }

    DocumentFiles files() {
        return files;
    }

    FileActions actions() {
        return actions;
    }

    Recents recents() {
        return recents;
    }

    /// How the workflow and its file compare, in words.
    ReadOnlyStringProperty standing() {
        return words.wordsProperty();
    }

    /// News that need a decision; takes no room while there are none.
    Region banners() {
        return banners;
    }

    /// Saves what a run is about to begin with, if workflows save themselves.
    void beforeRun() {
        autosave.now();
    }

    /// Looks after the file while the window of `scene` is the one that the person works in.
    void lookIn(Scene scene) {
        scene.windowProperty().flatMap(Window::focusedProperty).orElse(false).subscribe(works -> {
            if (works) {
                looking.start();
                telling.start();
            } else {
                looking.stop();
                telling.stop();
            }
        });
    }

    /// The person closes the window: no recovery file stays. Goes on with `then`.
    void end(Runnable then) {
        unsaved.end(() -> lost.end(then));
    }

    /// The window is gone.
    void close() {
        looking.stop();
        telling.stop();
    }
}
