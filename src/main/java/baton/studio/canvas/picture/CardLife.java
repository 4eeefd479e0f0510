package baton.studio.canvas.picture;

import baton.run.StepKey;
import baton.studio.look.BadgeState;

/// What a card shows of a run.
public sealed interface CardLife {

    /// No run, or none that reached it.
    enum Still implements CardLife {
        STILL
    }

    /// @param state   its colour and drawing
    /// @param word    the word of the state, or a better one
    /// @param meta    round and time; empty if there is nothing to say
    /// @param message why it failed, as a sentence; empty if it did not
    /// @param peek    the last of what it says just now; empty if it says nothing
    /// @param step    the turn that is shown
    /// @param answer  what the button says that asks a person to come; empty if nobody has to
    /// @param use     what it used up
    /// @param why     more about how it stands, for whoever asks; empty if there is no more
    record Living(
            BadgeState state,
            String word,
            String meta,
            String message,
            String peek,
            StepKey step,
            String answer,
            CardUse use,
            String why)
            implements CardLife {

        /// Whether somebody has to come, and it tells for how long.
        boolean isAsking() {
            return !answer.isEmpty();
        }

        Living(BadgeState state, String word, String meta, StepKey step) {
            this(state, word, meta, "", "", step, "", CardUse.NONE, "");
        }

        Living saying(String newPeek) {
            return new Living(state, word, meta, message, newPeek, step, answer, use, why);
        }

        Living failed(String newMessage) {
            return new Living(state, word, meta, newMessage, peek, step, answer, use, why);
        }

        Living asking(String newAnswer) {
            return new Living(state, word, meta, message, peek, step, newAnswer, use, why);
        }

        Living using(CardUse newUse) {
            return new Living(state, word, meta, message, peek, step, answer, newUse, why);
        }

        Living because(String newWhy) {
            return new Living(state, word, meta, message, peek, step, answer, use, newWhy);
        }
    }

    /// Whether it changes by time alone: it tells how long something has been going on, or what is being said.
    default boolean isTicking() {
        return switch (state()) {
            case WORKING, RETRYING, NEEDS_YOU -> true;
            case NOT_RUN, NEXT, DONE, FAILED, SKIPPED, STOPPED -> this instanceof Living living && living.isAsking();
        };
    }

    default BadgeState state() {
        return switch (this) {
            case Still _ -> BadgeState.NOT_RUN;
            case Living living -> living.state();
        };
    }
}
