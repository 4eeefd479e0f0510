package baton.studio.look;

import baton.studio.fx.Messages;

/// The one word or two by which people know a state.
public final class StateWords {

    private static final Messages MESSAGES = Messages.of("look");

    private StateWords() {}

    /// Such as “Needs you”.
    public static String of(BadgeState state) {
        return switch (state) {
            case NOT_RUN -> MESSAGES.text("state.not-run");
            case NEXT -> MESSAGES.text("state.next");
            case WORKING -> MESSAGES.text("state.working");
            case NEEDS_YOU -> MESSAGES.text("state.needs-you");
            case RETRYING -> MESSAGES.text("state.retrying");
            case DONE -> MESSAGES.text("state.done");
            case FAILED -> MESSAGES.text("state.failed");
            case SKIPPED -> MESSAGES.text("state.skipped");
            case STOPPED -> MESSAGES.text("state.stopped");
        };
    }
}
