package baton.engine;

import java.io.IOException;

/// A log could not be read or written. The message is a sentence for the person, with the cause and the way on.
public class RunLogException extends IOException {

    private static final long serialVersionUID = 1L;

    public RunLogException(String message, Throwable cause) {
        super(message, cause);
    }

    public RunLogException(String message) {
        super(message);
    }
}
