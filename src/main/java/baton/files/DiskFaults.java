package baton.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// Why the disk did not do what was asked, in words that go on from "could not be saved: ".
final class DiskFaults {

    /// The reason of a fault that this package throws itself.
    static final String TAKEN = "Something else has that name";

    private DiskFaults() {}

    static String words(IOException fault) {
        var said = said(fault).toLowerCase(Locale.ROOT);
        if (said(fault).equals(TAKEN)) {
            return FileWords.text("disk.taken");
        }
        if (said.contains("space") || said.contains("quota")) {
            return FileWords.text("disk.full");
        }
        if (said.contains("read-only") || fault.getCause() instanceof ReadOnlyFileSystemException) {
            return FileWords.text("disk.read-only");
        }
        if (fault instanceof AccessDeniedException || said.contains("denied") || said.contains("not permitted")) {
            return FileWords.text("disk.forbidden");
        }
        if (fault instanceof NoSuchFileException || fault instanceof NotDirectoryException) {
            return FileWords.text("disk.no-folder");
        }
        if (said.contains("too long")) {
            return FileWords.text("disk.long-name");
        }
        if (said.contains("symbolic links")) {
            return FileWords.text("disk.circle");
        }
        return said.isBlank() ? FileWords.text("disk.unknown") : FileWords.text("disk.said", said(fault));
    }

    private static String said(IOException fault) {
        var said = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return said == null ? "" : said;
    }
}
