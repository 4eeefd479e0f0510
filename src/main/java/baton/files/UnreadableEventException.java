package baton.files;

/// Something that was recorded about a run cannot be read; the message is a sentence for the person.
public final class UnreadableEventException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableEventException(String message) {
        super(message);
    }
}
