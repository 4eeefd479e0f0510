package baton.studio.shell;

import java.nio.file.Path;

/// All windows of the studio together; each has one workflow. JavaFX thread.
public interface OtherWindows {

    /// Opens one more, with nothing in it.
    void openAnother();

    /// Brings the window to the front that has this file open, if another one has.
    ///
    /// @param asking the window that wants to open it
    /// @return whether there is one
    boolean bringUp(Path file, MainWindow asking);

    /// Whether there is but one window, so that the studio ends with it.
    boolean isLast();

    /// Lets the studio go on when its last window is closed, until the runs that are under way are over.
    void goOnWithoutWindows();

    /// Asks for all windows to be closed, one after the other; stops at the first that stays.
    void quit();
}
