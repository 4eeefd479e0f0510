package baton.studio.canvas.editing;

import baton.studio.look.NodeLook;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be put on the canvas.
public enum Kind {
    AGENT("agent", NodeLook.AGENT),
    REVIEW("review", NodeLook.REVIEW),
    DECISION("decision", NodeLook.DECISION),
    START("start", NodeLook.START),
    RESULT("result", NodeLook.RESULT),
    NOTE("note", NodeLook.NOTE),
    FRAME("frame", NodeLook.FRAME);

    private static final String DRAGGED = "baton/";

    private final String key;
    private final NodeLook look;

    Kind(String key, NodeLook look) {
        this.key = key;
        this.look = look;
    }

    /// The short name, for ids of nodes and of controls.
    public String key() {
        return key;
    }

    public NodeLook look() {
        return look;
    }

    /// Whether it is no step: nothing is handed to it.
    public boolean isRemark() {
        return this == NOTE || this == FRAME;
    }

    /// A new one of this kind with a usual name.
    public Newcomer unnamed() {
        return new Newcomer(this, "");
    }

    /// A new one of this kind that is to be called `name`.
    public Newcomer named(String name) {
        return new Newcomer(this, name);
    }

    /// What a palette puts on the dragboard as plain text so that the canvas takes it: `baton/agent`.
    public String dragged() {
        return DRAGGED + key;
    }

    /// The kind that `text` from a dragboard stands for, if it stands for one.
    public static Optional<Kind> ofDragged(String text) {
        return Stream.of(values()).filter(kind -> kind.dragged().equals(text)).findFirst();
    }
}
