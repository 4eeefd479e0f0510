package baton.studio.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The program that opens a file, and what it is given. No shell reads it.
///
/// @param saysHowItEnds whether another end than 0 means that nothing was opened
record OutsideCommand(List<String> words, boolean saysHowItEnds) {

    OutsideCommand {
        words = List.copyOf(words);
    }

    /// @param os what Java calls the system
    static OutsideCommand opening(String os, Path file) {
        if (isMac(os)) {
            return new OutsideCommand(List.of("open", file.toString()), true);
        }
        return isWindows(os)
                ? new OutsideCommand(List.of("explorer.exe", file.toString()), false)
                : new OutsideCommand(List.of("xdg-open", file.toString()), true);
    }

    static OutsideCommand showing(String os, Path file) {
        if (isMac(os)) {
            return new OutsideCommand(List.of("open", "-R", file.toString()), true);
        }
        if (isWindows(os)) {
            return new OutsideCommand(List.of("explorer.exe", "/select," + file), false);
        }
        var folder = file.getParent();
        return new OutsideCommand(List.of("xdg-open", (folder == null ? file : folder).toString()), true);
    }

    private static boolean isMac(String os) {
        return os.toLowerCase(Locale.ROOT).contains("mac");
    }

    private static boolean isWindows(String os) {
        return os.toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
