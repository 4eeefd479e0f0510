package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.run.Effect;
import javafx.scene.control.Label;

/// The most that a tool may do, as a tag.
enum Risk {
    /// It stays in the run.
    HARMLESS("pill-neutral"),
    LOOKS("pill-neutral"),
    CHANGES("pill-needs-you"),
    LASTING("pill-failed"),
    ASKS("pill-working"),
    /// Nobody knows: the tool is not there now.
    UNKNOWN("pill-neutral");

    private final String styleClass;

    Risk(String styleClass) {
        this.styleClass = styleClass;
    }

    static Risk of(Effect effect) {
        return switch (effect) {
            case NONE -> HARMLESS;
            case LOOKS -> LOOKS;
            case CHANGES -> CHANGES;
            case LASTING -> LASTING;
        };
    }

    String words() {
        return switch (this) {
            case HARMLESS -> text("risk.harmless");
            case LOOKS -> text("risk.looks");
            case CHANGES -> text("risk.changes");
            case LASTING -> text("risk.lasting");
            case ASKS -> text("risk.asks");
            case UNKNOWN -> text("risk.unknown");
        };
    }

    Label tag() {
        var tag = Parts.label(words(), "pill", "small", styleClass);
        tag.setMinWidth(Label.USE_PREF_SIZE);
        return tag;
    }
}
