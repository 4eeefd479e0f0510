package baton.history;

/// A line of a journal is not what was written once. Travels inside this package only.
final class DamagedLineException extends Exception {

    private static final long serialVersionUID = 1L;

    /// @param why a sentence about it, or nothing if there is nothing to add
    DamagedLineException(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
