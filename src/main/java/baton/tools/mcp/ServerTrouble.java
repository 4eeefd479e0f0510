package baton.tools.mcp;

/// A server of tools did not do what it was asked. The message is a sentence for people.
final class ServerTrouble extends Exception {

    private static final long serialVersionUID = 1;

    private final String details;
    private final boolean midway;

    /// @param details the technical side; never a secret
    ServerTrouble(String sentence, String details) {
        this(sentence, details, false);
    }

    private ServerTrouble(String sentence, String details, boolean midway) {
        super(sentence);
        this.details = details;
        this.midway = midway;
    }

    /// The same, come upon when it was already asked to do something.
    ServerTrouble whenAsked() {
        return new ServerTrouble(sentence(), details, true);
    }

    /// Whether what it was asked may have been done all the same.
    boolean isMidway() {
        return midway;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    String details() {
        return details;
    }
}
