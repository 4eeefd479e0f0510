package baton.files;

import com.fasterxml.jackson.core.JsonPointer;

/// Something in a tree is not as it must be. Travels inside this package only; at its border it becomes an
/// [UnreadableWorkflowException] or an [UnreadableEventException].
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient JsonPointer at;

    /// @param why what is wrong, as one sentence
    Misread(JsonPointer at, String why) {
        super(why, null, false, false);
        this.at = at;
    }

    String why() {
        return String.valueOf(getMessage());
    }

    JsonPointer at() {
        return at;
    }
}
