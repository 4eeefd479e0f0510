package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.PauseReason;
import baton.workflow.FieldText;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/// How it is told why a run paused by itself, and what going on would allow.
final class LimitWords {

    private LimitWords() {}

    static String title(PauseReason reason, Workflow workflow) {
        return switch (reason) {
            case PauseReason.Limit limit ->
                switch (limit.what()) {
                    case STEPS -> text("limit.steps", number(limit));
                    case TIME -> text("limit.time", minutes(limit));
                    case TOKENS -> text("limit.words");
                    case COST -> text("limit.cost", limit.allowed());
                };
            case PauseReason.Repeats(var again) ->
                workflow.handoff(again)
                        .map(way -> text("limit.repeats", workflow.nameOf(way.to()), workflow.nameOf(way.from())))
                        .orElseGet(() -> text("limit.repeats-itself"));
            case PauseReason.Wished _ -> text("limit.wished");
        };
    }

    private static Object number(PauseReason.Limit limit) {
        return FieldText.number(limit.allowed()).<Object>map(number -> number).orElse(0);
    }

    private static long minutes(PauseReason.Limit limit) {
        try {
            return Math.max(1, Duration.parse(limit.allowed()).toMinutes());
        } catch (DateTimeParseException _) {
            return 1;
        }
    }

    /// What the button says that lets the run go on.
    static String allow(PauseReason reason) {
        return reason instanceof PauseReason.Limit limit
                ? switch (limit.what()) {
                    case STEPS -> text("limit.allow-steps", number(limit));
                    case TIME -> text("limit.allow-time", minutes(limit));
                    case TOKENS -> text("limit.allow-words");
                    case COST -> text("limit.allow-cost", limit.allowed());
                }
                : text("limit.allow-repeats");
    }
}
