package baton.tools.reading;

import baton.tools.ToolTrouble;

/// There is no text to be had from a document.
public final class UnreadableDocumentException extends ToolTrouble {

    private static final long serialVersionUID = 1;

    private final String why;

    /// @param why as it goes on after the name of the file: `is locked with a password`
    public UnreadableDocumentException(String name, String why) {
        super("“" + name + "” " + why + ".");
        this.why = why;
    }

    public String why() {
        return why;
    }
}
