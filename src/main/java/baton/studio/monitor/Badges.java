package baton.studio.monitor;

import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.StepTry;
import baton.studio.look.BadgeState;

/// Which of the nine states a try shows.
final class Badges {

    private Badges() {}

    static BadgeState of(StepTry tried, RunState state) {
        if (tried.isOpen()) {
            return tried.latest() instanceof RunEvent.HelpAsked(var _, var failure) && isStop(failure)
                    ? BadgeState.STOPPED
                    : open(tried);
        }
        return switch (tried.latest()) {
            case RunEvent.StepSucceeded _, RunEvent.OtherwiseUsed _, RunEvent.StepPretended _, RunEvent.SampleUsed _ ->
                BadgeState.DONE;
            case RunEvent.WayChosen(var _, var way, var _, var _) -> way == null ? BadgeState.FAILED : BadgeState.DONE;
            case RunEvent.ReviewAnswered(var _, var answer) -> answered(answer);
            case RunEvent.ReviewTimedOut(var _, var answer) -> answered(answer);
            case RunEvent.HelpAnswered(var _, var answer) ->
                switch (answer) {
                    case HelpAnswer.UseAnswer _, HelpAnswer.UseOtherwise _, HelpAnswer.TakeWay _ -> BadgeState.DONE;
                    case HelpAnswer.TryAgain _, HelpAnswer.Stop _ -> BadgeState.FAILED;
                };
            case RunEvent.StepSkipped _ -> BadgeState.SKIPPED;
            case RunEvent.StepFailed(var _, var _, var failure, var _) -> failed(failure);
            case RunEvent.HelpAsked(var _, var failure) -> failed(failure);
            case RunEvent.RetryScheduled _ -> BadgeState.FAILED;
            default -> BadgeState.STOPPED;
        };
    }

    private static BadgeState answered(ReviewAnswer answer) {
        return answer instanceof ReviewAnswer.Reject ? BadgeState.STOPPED : BadgeState.DONE;
    }

    private static BadgeState failed(Failure failure) {
        return isStop(failure) ? BadgeState.STOPPED : BadgeState.FAILED;
    }

    private static boolean isStop(Failure failure) {
        return failure.kind() == Failure.Kind.STOPPED;
    }

    private static BadgeState open(StepTry tried) {
        return switch (tried.spans().getLast().spent()) {
            case WORK, TOOL -> BadgeState.WORKING;
            case PERSON -> BadgeState.NEEDS_YOU;
            case PAUSE -> BadgeState.RETRYING;
        };
    }
}
