package baton.history;

import java.io.IOException;

/// What was recorded of a run is there, but this version cannot read it, or cannot go on from it. The message
/// is a sentence for the person.
public final class UnreadableRunException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableRunException(String message) {
        super(message);
    }
}
