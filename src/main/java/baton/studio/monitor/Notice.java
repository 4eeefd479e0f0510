package baton.studio.monitor;

import java.util.EnumSet;
import java.util.Set;

/// What a person should know about a run now, in a sentence or two, and what can be done about it.
///
/// @param details the technical side, for the curious; may be empty
public record Notice(Kind kind, String title, String why, String details, Set<Action> actions) {

    public Notice {
        actions = Set.copyOf(actions);
    }

    /// The same with only those of its actions that are also in `offered`, and with LOOK if that is.
    public Notice offering(Set<Action> offered) {
        var both = EnumSet.noneOf(Action.class);
        both.addAll(actions);
        both.retainAll(offered);
        if (offered.contains(Action.LOOK)) {
            both.add(Action.LOOK);
        }
        return new Notice(kind, title, why, details, both);
    }

    /// What it is about.
    public enum Kind {
        DONE,
        FAILED,
        NEEDS_YOU,
        PAUSED,
        INTERRUPTED,
        STOPPED,
        /// The run cannot be written or read for now.
        TROUBLE
    }

    /// What can be done.
    public enum Action {
        /// Answer what the run asks.
        ANSWER,
        CONTINUE,
        RUN_AGAIN,
        COPY_RESULT,
        /// See all that happened.
        LOOK
    }
}
