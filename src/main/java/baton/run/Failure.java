package baton.run;

import baton.workflow.Fields;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Why a step did not succeed, in words for the person who is looking.
///
/// @param title      who and what, as one sentence
/// @param why        the cause or the way on, as one sentence
/// @param details    the technical side, for the curious; never a secret
/// @param retryAfter how long the other side asked to wait, if it did
public record Failure(
        Kind kind,
        String title,
        String why,
        String details,
        @Nullable Duration retryAfter) {

    /// What went wrong. Those that can pass by themselves are tried again before anybody is asked.
    public enum Kind {
        KEY_REFUSED(false),
        OUT_OF_CREDIT(false),
        NOT_RUNNING(true),
        NO_NETWORK(true),
        NO_MODEL(false),
        SLOW_DOWN(true),
        SERVER(true),
        TOOK_TOO_LONG(true),
        TOO_MUCH_TEXT(false),
        CONTRACT_BROKEN(false),
        CUT_OFF(false),
        REFUSED(false),
        /// The model, or its server, takes no tools.
        NO_TOOLS(false),
        /// The model asked for tools again and again, and gave no answer.
        ENDLESS_TOOLS(false),
        /// What the model gave does not pass the checks that the agent is held to.
        NOT_PASSED(false),
        /// The connection has spent what it may.
        OUT_OF_BUDGET(false),
        NO_WAY(false),
        INTERRUPTED(false),
        /// The person stopped the step.
        STOPPED(false),
        UNEXPECTED(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /// Whether the same try may succeed a little later.
        public boolean isPassing() {
            return passing;
        }

        /// Whether it leaves open what shall become of the step, so that a person is asked whatever the workflow says.
        public boolean isQuestion() {
            return this == INTERRUPTED || this == STOPPED;
        }
    }

    /// What those are told who take over or are sent back to.
    Fields asFields() {
        return Fields.of("problem", title + " " + why);
    }

    public Failure(Kind kind, String title, String why, String details) {
        this(kind, title, why, details, null);
    }
}
