package baton.tools;

import java.nio.file.Path;

/// Places as people write them in a workflow: `~` is the folder of the person who is at the computer.
public final class HomePath {

    private HomePath() {}

    /// Whether it begins at the folder of the person who is at the computer.
    public static boolean isOfHome(String written) {
        return written.equals("~") || written.startsWith("~/") || written.startsWith("~\\");
    }

    /// The path that `written` means; not absolute if it does not say where it begins.
    ///
    /// @throws java.nio.file.InvalidPathException if it can be none
    public static Path of(String written, Path userHome) {
        return isOfHome(written)
                ? userHome.resolve(written.substring(Math.min(2, written.length())))
                : Path.of(written);
    }
}
