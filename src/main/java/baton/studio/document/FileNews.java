package baton.studio.document;

import baton.files.Opened;
import java.nio.file.Path;

/// What another program did to the file of the open workflow, for the person.
public sealed interface FileNews {

    Path file();

    /// It holds another workflow now.
    ///
    /// @param loses whether reading it anew would replace changes that are not saved
    record Changed(Path file, Opened theirs, boolean loses) implements FileNews {}

    /// It holds something that cannot be read; `why` is a sentence.
    record Unreadable(Path file, String why) implements FileNews {}

    /// It is not there any more.
    record Gone(Path file) implements FileNews {}
}
