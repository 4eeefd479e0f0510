package baton.history;

import baton.engine.RunLogException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.stream.Stream;

/// Says in a sentence what a disk would not do.
final class DiskTrouble {

    private static final long HARDLY_ANYTHING = 64 * 1024;

    private DiskTrouble() {}

    /// The failure `cause` to write to `path`, with a sentence for the person as its message.
    static RunLogException writing(Path path, Exception cause) {
        return new RunLogException(sentence(path, cause), cause);
    }

    private static String sentence(Path path, Exception cause) {
        if (isFull(path, cause)) {
            return "The disk is full. Free some space, then go on: nothing that was recorded is lost.";
        }
        var folder = "“" + path.getParent() + "”";
        if (cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || says(cause, "read-only", "permission denied")) {
            return "Baton is not allowed to write to " + folder + ". Allow it, or choose another home.";
        }
        return "Baton could not write to " + folder + ". See whether the disk is still there and sound.";
    }

    private static boolean isFull(Path path, Exception cause) {
        return says(cause, "no space left", "not enough space", "quota exceeded") || hasLessThan(HARDLY_ANYTHING, path);
    }

    private static boolean says(Exception cause, String... words) {
        var said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(said::contains);
    }

    /// Whether so few bytes are free on the disk of `path`. A path that is not there has no disk.
    static boolean hasLessThan(long bytes, Path path) {
        try {
            return Files.getFileStore(path).getUsableSpace() < bytes;
        } catch (IOException _) {
            return false;
        }
    }
}
