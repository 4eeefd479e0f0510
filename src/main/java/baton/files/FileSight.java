package baton.files;

/// What somebody sees who looks again at a file that they know.
public sealed interface FileSight {

    /// It holds what it held.
    record Same() implements FileSight {}

    /// It holds another workflow, or says the same in another way.
    record Changed(Opened opened) implements FileSight {}

    /// It holds something else, which is no workflow, or cannot be read for now; `why` is a sentence.
    record Unreadable(String why) implements FileSight {}

    /// It is not there any more.
    record Gone() implements FileSight {}
}
