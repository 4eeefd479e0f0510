package baton.engine;

/// What was recorded of a run is there, but this version cannot read it, or cannot go on from it.
public final class UnreadableRunException extends RunLogException {

    private static final long serialVersionUID = 1L;

    public UnreadableRunException(String message) {
        super(message);
    }
}
