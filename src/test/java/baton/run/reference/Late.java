package baton.run.reference;

import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.StepStatus;
import baton.workflow.Deadline;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What time alone brings about where nobody answers a review: not while the run is paused, and from its going on
/// each review has its whole time again.
final class Late {

    private Late() {}

    /// When the time of a review is over that is asked, or asked again, at this time.
    ///
    /// @param least the time that it has at least
    static Instant due(Reference run, Turn turn, Instant at, Duration least) {
        var deadline = deadline(run, turn);
        if (deadline == null) {
            return Instant.MAX;
        }
        return at.plus(deadline.after().compareTo(least) < 0 ? least : deadline.after());
    }

    /// What has to be at this time; texts are left blank.
    static List<RunEvent> at(Reference run, Instant now) {
        if (run.outcome().isPresent() || run.pause().isPresent()) {
            return List.of();
        }
        return run.turns().stream()
                .filter(turn -> turn.status == StepStatus.NEEDS_REVIEW && !turn.due.isAfter(now))
                .map(turn -> event(run, turn))
                .toList();
    }

    private static RunEvent event(Reference run, Turn turn) {
        return switch (Objects.requireNonNull(deadline(run, turn)).then()) {
            case REMIND -> new RunEvent.ReviewReminded(turn.key);
            case APPROVE -> new RunEvent.ReviewTimedOut(turn.key, new ReviewAnswer.Approve(Fields.NONE));
            case REJECT -> new RunEvent.ReviewTimedOut(turn.key, new ReviewAnswer.Reject(""));
            case SEND_BACK ->
                Follower.canSendBack(run, turn.key)
                        ? new RunEvent.ReviewTimedOut(turn.key, new ReviewAnswer.SendBack(""))
                        : new RunEvent.ReviewReminded(turn.key);
        };
    }

    /// Whether it is this one, whatever the words.
    static boolean isThat(RunEvent owed, RunEvent fact) {
        return owed instanceof RunEvent.ReviewTimedOut(var step, var answer)
                ? fact instanceof RunEvent.ReviewTimedOut(var its, var itsAnswer)
                        && step.equals(its)
                        && answer.getClass().equals(itsAnswer.getClass())
                : owed.equals(fact);
    }

    private static @Nullable Deadline deadline(Reference run, Turn turn) {
        return run.node(turn.node()).type() instanceof NodeType.Review(var _, var _, var deadline) ? deadline : null;
    }
}
