package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.review.ReviewOverlay;
import baton.workflow.Workflow;
import javafx.scene.Scene;

/// What the keys of the window do, wherever the focus is.
final class WindowKeys {

    private final MainWindow window;
    private final FileActions files;
    private final BuildPlace build;
    private final ReviewOverlay review;
    private final Document document;

    WindowKeys(MainWindow window, FileActions files, BuildPlace build, ReviewOverlay review, Document document) {
        this.window = window;
        this.files = files;
        this.build = build;
        this.review = review;
        this.document = document;
    }

    void in(Scene scene) {
        new Shortcuts()
                .on("Shortcut+N", unlessAsked(() -> files.begin(Workflow.EMPTY)))
                .on("Shortcut+O", unlessAsked(files::openChosen))
                .on("Shortcut+S", unlessAsked(files::save))
                .on("Shortcut+Shift+S", unlessAsked(files::saveAs))
                .on("Shortcut+Enter", unlessAsked(window.runWays()::run))
                .on("F5", unlessAsked(window.runWays()::run))
                .on("Shortcut+PERIOD", window.runWays()::stop)
                .on("Shortcut+R", unlessAsked(review::openNext))
                .on("Shortcut+Shift+H", unlessAsked(() -> window.show(TopBar.Tab.RUNS)))
                .on("Shortcut+1", unlessAsked(build::togglePalette))
                .on("Shortcut+2", unlessAsked(build::toggleInspector))
                .on("F6", unlessAsked(() -> Panes.cycle(window.panes(), scene.getFocusOwner(), 1)))
                .on("Shift+F6", unlessAsked(() -> Panes.cycle(window.panes(), scene.getFocusOwner(), -1)))
                .outsideText("Shortcut+Z", unlessAsked(document::undo))
                .outsideText("Shortcut+Shift+Z", unlessAsked(document::redo))
                .outsideText("Shortcut+Y", unlessAsked(document::redo))
                .outsideText("SLASH", unlessAsked(build::searchPalette))
                .in(scene);
    }

    /// While a dialog is open, the keys of the window sleep, and the dialog gets them.
    private Shortcuts.Action unlessAsked(Runnable action) {
        return () -> {
            if (window.isAsking()) {
                return false;
            }
            action.run();
            return true;
        };
    }
}
