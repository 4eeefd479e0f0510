package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.NodeType;
import java.time.Duration;

/// Limits and failures in a few words, for the folded sections.
final class LimitWords {

    private static final int SECONDS = 60;

    private LimitWords() {}

    /// “2 min”, “45 s”, “1 h 30 min”.
    static String time(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return text("seconds", time.toSeconds());
        }
        var minutes = time.toMinutesPart();
        if (time.toHours() == 0) {
            return time.toSecondsPart() == 0
                    ? text("minutes", time.toMinutes())
                    : text("minutes-seconds", time.toMinutes(), time.toSecondsPart());
        }
        return minutes == 0 ? text("hours", time.toHours()) : text("hours-minutes", time.toHours(), minutes);
    }

    /// Whole minutes for a limit, at least one.
    static long minutes(Duration time) {
        return Math.max(1, Math.ceilDiv(time.toSeconds(), SECONDS));
    }

    static String failure(NodeType.Agent agent) {
        int again = agent.limits().triesOrUsual() - 1;
        return text(
                "failure.summary",
                again,
                text("failure.short." + agent.onFailureOrUsual().key()));
    }
}
