package baton.files;

import java.util.OptionalInt;

/// A file or a text cannot be read as a workflow. All three parts are plain sentences for the person.
public final class UnreadableWorkflowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final String why;
    private final String action;
    private final int line;

    UnreadableWorkflowException(String title, String why, String action, int line) {
        super(title + " " + why + " " + action);
        this.title = title;
        this.why = why;
        this.action = action;
        this.line = line;
    }

    UnreadableWorkflowException(String title, String why, String action) {
        this(title, why, action, 0);
    }

    /// What happened: "“leads.baton” could not be read."
    public String title() {
        return title;
    }

    /// The reason, with the line where it is known.
    public String why() {
        return why;
    }

    /// The way on.
    public String action() {
        return action;
    }

    /// The line of the text at which it went wrong, from 1, where that is known.
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
}
