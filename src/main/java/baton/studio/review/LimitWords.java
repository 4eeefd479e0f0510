package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.PauseReason;
import baton.run.Times;
import baton.run.Wording;
import baton.workflow.FieldText;
import baton.workflow.Workflow;

/// How it is told why a run paused by itself, and what going on would allow.
final class LimitWords {

    private LimitWords() {}

    static String title(PauseReason reason, Workflow workflow) {
        return switch (reason) {
            case PauseReason.Limit limit ->
                switch (limit.what()) {
                    case STEPS -> text("limit.steps", number(limit));
                    case TIME -> text("limit.time", time(limit));
                    case TOKENS -> text("limit.words");
                    case COST -> text("limit.cost", limit.allowed());
                };
            case PauseReason.Repeats(var again) ->
                workflow.handoff(again)
                        .map(way -> text("limit.repeats", workflow.nameOf(way.to()), workflow.nameOf(way.from())))
                        .orElseGet(() -> text("limit.repeats-itself"));
            case PauseReason.RepeatsTool(var node, var words) ->
                text("limit.repeats-tool", workflow.nameOf(node), words);
            case PauseReason.Wished _ -> text("limit.wished");
        };
    }

    private static Object number(PauseReason.Limit limit) {
        return FieldText.number(limit.allowed()).<Object>map(number -> number).orElse(0);
    }

    private static String time(PauseReason.Limit limit) {
        return Times.spoken(Wording.duration(limit.allowed()));
    }

    /// What follows if the run goes on.
    static String about(PauseReason reason) {
        return reason instanceof PauseReason.Repeats || reason instanceof PauseReason.RepeatsTool
                ? text("limit.about-repeats")
                : text("limit.about-on");
    }

    /// What the button says that lets the run go on.
    static String allow(PauseReason reason) {
        return reason instanceof PauseReason.Limit limit
                ? switch (limit.what()) {
                    case STEPS -> text("limit.allow-steps", number(limit));
                    case TIME -> text("limit.allow-time", time(limit));
                    case TOKENS -> text("limit.allow-words");
                    case COST -> text("limit.allow-cost", limit.allowed());
                }
                : text("limit.allow-repeats");
    }
}
