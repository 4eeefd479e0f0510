package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.PauseReason;
import baton.workflow.FieldText;

/// How a limit that a run has reached is told, and what going on would allow.
final class LimitWords {

    private LimitWords() {}

    static String title(PauseReason.Limit limit) {
        return switch (limit.what()) {
            case STEPS -> text("limit.steps", number(limit));
            case TOKENS -> text("limit.words");
            case COST -> text("limit.cost", limit.allowed());
        };
    }

    private static Object number(PauseReason.Limit limit) {
        return FieldText.number(limit.allowed()).<Object>map(number -> number).orElse(0);
    }

    /// What the button says that lets the run go on.
    static String allow(PauseReason.Limit limit) {
        return switch (limit.what()) {
            case STEPS -> text("limit.allow-steps", number(limit));
            case TOKENS -> text("limit.allow-words");
            case COST -> text("limit.allow-cost", limit.allowed());
        };
    }
}
