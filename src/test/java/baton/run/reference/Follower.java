package baton.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.run.PauseReason;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.workflow.Handoff;
import baton.workflow.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Holds the facts of a run, one after the other, against the [Reference]: each must be one that has to follow,
/// or one that comes from outside and is awaited there. Which of several that are owed comes first is free, and
/// so is what agents and people say: these orders and answers the reference takes from the run.
public final class Follower {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Reference reference;

    public Follower(Recorded first) {
        reference = new Reference((RunEvent.RunStarted) first.event(), first.at());
    }

    public Reference reference() {
        return reference;
    }

    /// The ways that a model that decides can still be offered.
    public List<Handoff> offered(StepKey step) {
        return Interpreter.offered(reference, reference.turnOf(step));
    }

    /// What has to follow, but for tries whose time has not come at `now`.
    public List<RunEvent> owed(Instant now) {
        if (isTimeUp(now)) {
            return List.of(new RunEvent.RunPaused(new PauseReason.Limit(PauseReason.What.TIME, "")));
        }
        var late = Late.at(reference, now);
        if (!late.isEmpty()) {
            return late;
        }
        return Owed.by(reference).stream()
                .filter(event -> !(event instanceof RunEvent.StepStarted(var step, var _, var _))
                        || !reference.turnOf(step).notBefore().isAfter(now))
                .toList();
    }

    /// @throws AssertionError if the reference knows no reason for this fact
    public Follower take(Recorded fact) {
        if (!isFromOutside(fact.event(), fact.at())) {
            var owed = Owed.by(reference);
            assertThat(owed).as("%s, which nobody owed", fact).anyMatch(one -> isThat(one, fact));
        }
        reference.happens(fact);
        return this;
    }

    private boolean isFromOutside(RunEvent event, Instant at) {
        return reference.outcome().isEmpty()
                && switch (event) {
                    case RunEvent.StepSucceeded(var step, var attempt, var _, var _) -> isAtWork(step, attempt);
                    case RunEvent.StepFailed(var step, var attempt, var failure, var _) ->
                        isAtWork(step, attempt) || (failure.kind() == Failure.Kind.STOPPED && isStopped(step, attempt));
                    case RunEvent.StepStopping(var step) -> isAtTools(step);
                    case RunEvent.StepSkipped(var step) -> isSkipped(step);
                    case RunEvent.StepInterrupted(var step, var attempt) -> isAtWork(step, attempt);
                    case RunEvent.WayChosen(var step, var way, var _, var _) -> {
                        var turn = reference.turnOf(step);
                        yield isAtWork(step, turn.tries)
                                && (way == null
                                        || reference.hasRoundsLeft(
                                                reference.workflow.handoff(way).orElseThrow()));
                    }
                    case RunEvent.ReviewAnswered(var step, var answer) -> isAsked(step, answer);
                    case RunEvent.ReviewReminded _, RunEvent.ReviewTimedOut _ -> isLate(event, at);
                    // As it was before tools had facts of their own.
                    case RunEvent.HelpAsked(var step, var failure) ->
                        failure.kind() == Failure.Kind.INTERRUPTED && reference.turnOf(step).status == StepStatus.READY;
                    case RunEvent.HelpAnswered(var step, var _) ->
                        reference.turnOf(step).status == StepStatus.NEEDS_HELP;
                    case RunEvent.RunPaused(PauseReason.Wished _) ->
                        reference.pause().isEmpty();
                    case RunEvent.RunPaused(PauseReason.Limit(var what, var _)) ->
                        what == PauseReason.What.TIME && isTimeUp(at);
                    case RunEvent.RunResumed _ -> reference.pause().isPresent();
                    case RunEvent.RunFinished(RunOutcome.Stopped _) -> true;
                    case RunEvent.ToolsWished(var step, var attempt, var _, var wishes, var _) ->
                        isAtWork(step, attempt) && isWithin(step, wishes);
                    case RunEvent.ToolAnswered(var step, var use, var _) ->
                        reference.turnOf(step).status == StepStatus.NEEDS_ANSWER
                                && reference.turnOf(step).tools.first().orElseThrow().number == use;
                    case RunEvent.ToolEnded(var step, var use, var result, var _) ->
                        isUsed(step, use)
                                || (reference.turnOf(step).tools.stopping
                                        && result.text().contains("stopped"));
                    case RunEvent.ToolInterrupted(var step, var use) -> isUsed(step, use);
                    case RunEvent.ToolWaits(var step, var use) -> isUsed(step, use) && !waits(step, use);
                    case RunEvent.ToolWentOn(var step, var use) -> waits(step, use);
                    case RunEvent.RunStarted _,
                            RunEvent.StepStarted _,
                            RunEvent.RetryScheduled _,
                            RunEvent.OtherwiseUsed _,
                            RunEvent.SampleUsed _,
                            RunEvent.StepPretended _,
                            RunEvent.ToolAsked _,
                            RunEvent.ToolStarted _,
                            RunEvent.StepContinued _,
                            RunEvent.ReviewAsked _,
                            RunEvent.RoundStarted _,
                            RunEvent.RoundsUsedUp _,
                            RunEvent.RunPaused _,
                            RunEvent.RunFinished _ -> false;
                };
    }

    /// The one thing that time alone brings about, even while everybody is at work; what is owed comes first.
    private boolean isTimeUp(Instant at) {
        return reference.isAtWork()
                && reference.spent.isTimeUp(Duration.between(reference.latest(), at))
                && Owed.by(reference).stream().allMatch(Owed::isStart);
    }

    /// What is owed comes before, here too.
    private boolean isLate(RunEvent event, Instant at) {
        return Late.at(reference, at).stream().anyMatch(late -> Late.isThat(late, event))
                && Owed.by(reference).stream().allMatch(Owed::isStart);
    }

    private boolean isUsed(StepKey step, int use) {
        return reference.turnOf(step).tools.job(use).stage == Workshop.Stage.AT_WORK;
    }

    /// A person may stop it while nobody is at it: before its next try, or before what its tools gave is told.
    private boolean isStopped(StepKey step, int attempt) {
        var turn = reference.turnOf(step);
        boolean isBetween = turn.status == StepStatus.RETRYING
                || (turn.status == StepStatus.AT_TOOLS && turn.tools.first().isEmpty());
        return isBetween && turn.tries == attempt;
    }

    private boolean isAtTools(StepKey step) {
        var status = reference.turnOf(step).status;
        return status == StepStatus.AT_TOOLS || status == StepStatus.USING_TOOL || status == StepStatus.NEEDS_ANSWER;
    }

    /// What has not begun, or waits for its next try or for a person after it failed.
    private boolean isSkipped(StepKey step) {
        return switch (reference.turnOf(step).status) {
            case WAITING, READY, RETRYING, FAILING, NEEDS_HELP -> true;
            default -> false;
        };
    }

    private boolean waits(StepKey step, int use) {
        return reference.turnOf(step).tools.job(use).waits;
    }

    /// No more than it may; the others are refused.
    private boolean isWithin(StepKey step, List<ToolWish> wishes) {
        int left = Interpreter.toolsLeft(reference, reference.turnOf(step));
        return wishes.stream().skip(left).allMatch(wish -> wish.leave() == ToolWish.Leave.REFUSED);
    }

    private boolean isAtWork(StepKey step, int attempt) {
        var turn = reference.turnOf(step);
        return turn.status == StepStatus.WORKING && turn.tries == attempt;
    }

    private boolean isAsked(StepKey step, ReviewAnswer answer) {
        return reference.turnOf(step).status == StepStatus.NEEDS_REVIEW
                && (!(answer instanceof ReviewAnswer.SendBack) || canSendBack(reference, step));
    }

    /// A review without a way back offers none, and one whose rounds are used up refuses.
    static boolean canSendBack(Reference run, StepKey step) {
        return run.shape.leaving(step.node()).stream()
                .anyMatch(way -> way.when() instanceof Route.SentBack && run.hasRoundsLeft(way));
    }

    private boolean isThat(RunEvent owed, Recorded fact) {
        return switch (owed) {
            case RunEvent.StepStarted(var step, var _, var _) ->
                owed.equals(fact.event())
                        && !fact.at().isBefore(reference.turnOf(step).notBefore());
            case RunEvent.StepSucceeded(var step, var _, var output, var _) ->
                fact.event() instanceof RunEvent.StepSucceeded(var itsStep, var _, var itsOutput, var _)
                        && step.equals(itsStep)
                        && output.equals(itsOutput);
            case RunEvent.WayChosen(var step, var way, var _, var _) ->
                fact.event() instanceof RunEvent.WayChosen(var itsStep, var itsWay, var _, var _)
                        && step.equals(itsStep)
                        && Objects.equals(way, itsWay);
            case RunEvent.RetryScheduled(var step, var attempt, var _) ->
                fact.event() instanceof RunEvent.RetryScheduled(var itsStep, var itsAttempt, var when)
                        && step.equals(itsStep)
                        && attempt == itsAttempt
                        && isTheTime(when, reference.turnOf(step));
            case RunEvent.HelpAsked(var step, var failure) ->
                fact.event() instanceof RunEvent.HelpAsked(var itsStep, var itsFailure)
                        && step.equals(itsStep)
                        && isThat(failure, itsFailure);
            case RunEvent.RunPaused(PauseReason.Limit(var what, var _)) ->
                fact.event() instanceof RunEvent.RunPaused(PauseReason.Limit(var itsWhat, var _)) && what == itsWhat;
            case RunEvent.RunFinished(RunOutcome.Stopped(var why)) ->
                fact.event() instanceof RunEvent.RunFinished(RunOutcome.Stopped(var itsWhy)) && itsWhy.contains(why);
            case RunEvent.ToolEnded(var step, var use, var _, var _) ->
                fact.event() instanceof RunEvent.ToolEnded(var its, var itsUse, ToolResult.Refused _, var _)
                        && step.equals(its)
                        && use == itsUse;
            case RunEvent.RunPaused(PauseReason.RepeatsTool _) -> owed.equals(fact.event());
            case RunEvent.StepFailed(var step, var attempt, var _, var _) ->
                fact.event() instanceof RunEvent.StepFailed(var its, var itsAttempt, var failure, var _)
                        && step.equals(its)
                        && attempt == itsAttempt
                        && failure.kind() == Failure.Kind.STOPPED;
            case RunEvent.ToolsWished _,
                    RunEvent.StepStopping _,
                    RunEvent.StepSkipped _,
                    RunEvent.ToolAnswered _,
                    RunEvent.ToolInterrupted _,
                    RunEvent.ToolWaits _,
                    RunEvent.ToolWentOn _ -> false;
            case RunEvent.ToolAsked _,
                    RunEvent.ToolStarted _,
                    RunEvent.StepContinued _,
                    RunEvent.ReviewAsked _,
                    RunEvent.OtherwiseUsed _,
                    RunEvent.SampleUsed _,
                    RunEvent.RoundStarted _,
                    RunEvent.RoundsUsedUp _,
                    RunEvent.RunFinished _ -> owed.equals(fact.event());
            case RunEvent.RunStarted _,
                    RunEvent.StepInterrupted _,
                    RunEvent.StepPretended _,
                    RunEvent.ReviewAnswered _,
                    RunEvent.ReviewReminded _,
                    RunEvent.ReviewTimedOut _,
                    RunEvent.HelpAnswered _,
                    RunEvent.RunPaused _,
                    RunEvent.RunResumed _ -> false;
        };
    }

    /// What a failed try says is told on as it was; what the run itself finds is told in its own words.
    private static boolean isThat(Failure failure, Failure its) {
        return failure.title().isEmpty() ? failure.kind() == its.kind() : failure.equals(its);
    }

    /// As the server asks, as far as a day, or else sooner or later by itself.
    private static boolean isTheTime(Instant when, Turn turn) {
        var failure = turn.failure;
        var asked = failure == null ? null : failure.retryAfter();
        var earliest = asked == null ? Duration.ofMillis(1) : asked.compareTo(A_DAY) > 0 ? A_DAY : asked;
        // It counts from when the try failed, which may have been a pause ago.
        return asked == null ? when.isAfter(turn.failedAt) : when.equals(turn.failedAt.plus(earliest));
    }
}
