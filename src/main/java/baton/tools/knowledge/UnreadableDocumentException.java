package baton.tools.knowledge;

/// A document has nothing that can be taken in. The message says why, as it goes on after the name of the file:
/// `is locked with a password`.
final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableDocumentException(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
