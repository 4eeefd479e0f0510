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
            return "there is something else of that name, which is no workflow";
        }
        if (said.contains("space") || said.contains("quota")) {
            return "the disk is full";
        }
        if (said.contains("read-only") || fault.getCause() instanceof ReadOnlyFileSystemException) {
            return "it is on a disk that can only be read";
        }
        if (fault instanceof AccessDeniedException || said.contains("denied") || said.contains("not permitted")) {
            return "you have no permission for it";
        }
        if (fault instanceof NoSuchFileException || fault instanceof NotDirectoryException) {
            return "its folder is not there";
        }
        if (said.contains("too long")) {
            return "its name is too long";
        }
        if (said.contains("symbolic links")) {
            return "it is a link that leads to itself";
        }
        return said.isBlank() ? "the system did not say why" : "the system said “" + said(fault) + "”";
    }

    private static String said(IOException fault) {
        var said = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return said == null ? "" : said;
    }
}
