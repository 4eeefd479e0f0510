package baton.engine;

/// There is no such run, or it cannot be read; the message is a sentence for the person.
public final class NoSuchRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchRunException(String message) {
        super(message);
    }
}
