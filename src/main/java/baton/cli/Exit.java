package baton.cli;

/// What a command ends with.
final class Exit {

    static final int DONE = 0;

    /// The run failed or was stopped.
    static final int NOT_DONE = 1;

    /// A wrong input or file.
    static final int BAD_INPUT = 2;

    /// The run waits for a person.
    static final int WAITING = 3;

    private Exit() {}
}
