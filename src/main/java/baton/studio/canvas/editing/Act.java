package baton.studio.canvas.editing;

import baton.studio.fx.Messages;

/// What is done with things, for the name of the step of undo: "Paste 3 steps".
public enum Act {
    MOVE("move.label"),
    DUPLICATE("duplicate.label"),
    PASTE("paste.label"),
    CUT("cut.label"),
    REMOVE("remove.label");

    private static final Messages MESSAGES = Messages.of("canvas");

    private final String key;

    Act(String key) {
        this.key = key;
    }

    /// @param things as [Things] words them
    public String label(String things) {
        return MESSAGES.text(key, things);
    }
}
