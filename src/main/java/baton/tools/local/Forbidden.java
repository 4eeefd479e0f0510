package baton.tools.local;

/// A path that an agent may not use, with the reason as a sentence that says what was tried.
final class Forbidden extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;

    Forbidden(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
