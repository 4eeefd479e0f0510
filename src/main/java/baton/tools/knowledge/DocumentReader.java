package baton.tools.knowledge;

import java.io.IOException;
import java.nio.file.Path;

/// Gets the text out of files of one kind. Nothing in a file is followed, loaded or run.
@FunctionalInterface
interface DocumentReader {

    /// @throws UnreadableDocumentException if there is no text to be had
    /// @throws IOException                 if the file cannot be read or is not of its kind
    /// @throws InterruptedException        if nobody waits for it any more
    Extract read(Path file, Bounds bounds) throws IOException, UnreadableDocumentException, InterruptedException;
}
