package baton.studio.canvas;

import baton.studio.canvas.editing.Kind;
import baton.studio.fx.Messages;

/// What people call the kinds of steps, and what each is for.
public final class KindWords {

    private static final Messages MESSAGES = Messages.of("canvas");

    private KindWords() {}

    public static String title(Kind kind) {
        return switch (kind) {
            case AGENT -> MESSAGES.text("name.agent");
            case REVIEW -> MESSAGES.text("name.review");
            case DECISION -> MESSAGES.text("name.decision");
            case START -> MESSAGES.text("name.start");
            case RESULT -> MESSAGES.text("name.result");
            case NOTE -> MESSAGES.text("name.note");
            case FRAME -> MESSAGES.text("name.frame");
        };
    }

    static String text(Kind kind) {
        return switch (kind) {
            case AGENT -> MESSAGES.text("about.agent");
            case REVIEW -> MESSAGES.text("about.review");
            case DECISION -> MESSAGES.text("about.decision");
            case START -> MESSAGES.text("about.start");
            case RESULT -> MESSAGES.text("about.result");
            case NOTE -> MESSAGES.text("about.note");
            case FRAME -> MESSAGES.text("about.frame");
        };
    }
}
