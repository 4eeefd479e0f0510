package baton.studio.command;

import baton.studio.fx.Messages;
import java.util.Locale;

/// What a command is about, in the order in which people meet it.
public enum Group {
    RUN,
    FILE,
    EDIT,
    ADD,
    VIEW,
    /// Walking from one thing to the next: of use only by its keys.
    WALK,
    LOOKS,
    HELP;

    private static final Messages TEXT = Messages.of("command");

    public String words() {
        return TEXT.text("group." + name().toLowerCase(Locale.ROOT));
    }

    /// Whether it is worth naming where its keys are not at hand.
    public boolean isOffered() {
        return this != WALK;
    }
}
