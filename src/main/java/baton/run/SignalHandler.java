package baton.run;

import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Words;
import java.util.List;

/// Turns wishes into facts, or says why not.
public final class SignalHandler {

    private static final Words WORDS = Words.of("baton.run.words");

    private SignalHandler() {}

    public static SignalOutcome handle(RunState state, Signal signal) {
        if (state.outcome().isPresent()) {
            return rejected(WORDS.text("said.ended"));
        }
        return switch (signal) {
            case Signal.AnswerReview(var step, var answer) -> review(state, step, answer);
            case Signal.AnswerHelp(var step, var answer) -> help(state, step, answer);
            case Signal.AnswerTool answer -> ToolSignals.handle(state, answer);
            case Signal.StopStep(var step) -> StepStops.handle(state, step);
            case Signal.SkipStep(var step) -> StepSkips.handle(state, step);
            case Signal.Pause _ ->
                state.pause().isPresent()
                        ? rejected(WORDS.text("said.paused"))
                        : accepted(new RunEvent.RunPaused(new PauseReason.Wished()));
            case Signal.Resume _ ->
                state.pause().isPresent()
                        ? accepted(new RunEvent.RunResumed())
                        : rejected(WORDS.text("said.not-paused"));
            case Signal.Stop _ -> accepted(stopped(WORDS.text("said.stopped")));
        };
    }

    private static SignalOutcome review(RunState state, StepKey key, ReviewAnswer answer) {
        if (!isAt(state, key, StepStatus.NEEDS_REVIEW)) {
            return rejected(WORDS.text("said.reviewed"));
        }
        if (answer instanceof ReviewAnswer.SendBack(var feedback)) {
            var ways = sendBackWays(state, key);
            if (ways.isEmpty()) {
                return rejected(WORDS.text("said.no-way-back"));
            }
            if (ways.stream().noneMatch(way -> Ways.hasRoundsLeft(state, way))) {
                return rejected(WORDS.text("said.no-rounds"));
            }
            if (feedback.isBlank()) {
                return rejected(WORDS.text("said.what-to-change"));
            }
        }
        if (answer instanceof ReviewAnswer.Approve(var fields)) {
            var fit = Agreed.approval(state, key, fields);
            return fit.isGood()
                    ? accepted(new RunEvent.ReviewAnswered(key, new ReviewAnswer.Approve(fit.fields())))
                    : rejected(WORDS.text("said.not-yet-approved", fit.shown()));
        }
        return accepted(new RunEvent.ReviewAnswered(key, answer));
    }

    private static List<Handoff> sendBackWays(RunState state, StepKey key) {
        return state.workflow().from(key.node()).stream()
                .filter(way -> way.when() instanceof Route.SentBack)
                .toList();
    }

    /// Whether a review can still be sent back: it has a way back with rounds left.
    public static boolean canSendBack(RunState state, StepKey key) {
        return sendBackWays(state, key).stream().anyMatch(way -> Ways.hasRoundsLeft(state, way));
    }

    /// The ways that a person may choose for a decision that found none: all of them, but for those back whose
    /// rounds are used up. None for any other step.
    public static List<Handoff> waysOn(RunState state, StepKey key) {
        var isDecision = state.workflow()
                .node(key.node())
                .filter(node -> node.type() instanceof NodeType.Decision)
                .isPresent();
        return isDecision ? Ways.offered(state, key.node()) : List.of();
    }

    private static SignalOutcome help(RunState state, StepKey key, HelpAnswer answer) {
        if (!isAt(state, key, StepStatus.NEEDS_HELP)) {
            return rejected(WORDS.text("said.answered"));
        }
        var node = state.workflow().node(key.node()).orElseThrow();
        var answered = new RunEvent.HelpAnswered(key, answer);
        return switch (answer) {
            case HelpAnswer.Stop _ -> accepted(answered, stopped(WORDS.text("said.stopped-at", node.name())));
            case HelpAnswer.TakeWay(var way) ->
                waysOn(state, key).stream().anyMatch(one -> one.id().equals(way))
                        ? accepted(answered)
                        : rejected(WORDS.text("said.not-that-way"));
            case HelpAnswer.UseAnswer(var fields) -> answerFor(state, key, node, fields);
            case HelpAnswer.UseOtherwise _ ->
                Scheduler.otherwise(node).isEmpty() ? rejected(WORDS.text("said.keeps-none")) : accepted(answered);
            case HelpAnswer.TryAgain _ -> accepted(answered);
        };
    }

    private static SignalOutcome answerFor(RunState state, StepKey key, Node node, Fields fields) {
        if (node.type() instanceof NodeType.Decision) {
            return rejected(WORDS.text("said.needs-a-way"));
        }
        var fit = Agreed.answer(state, key, fields);
        return fit.isGood()
                ? accepted(new RunEvent.HelpAnswered(key, new HelpAnswer.UseAnswer(fit.fields())))
                : rejected(WORDS.text("said.not-yet", fit.shown()));
    }

    private static boolean isAt(RunState state, StepKey key, StepStatus status) {
        return state.step(key.node())
                .filter(step -> step.key().equals(key) && step.status() == status)
                .isPresent();
    }

    private static RunEvent stopped(String why) {
        return new RunEvent.RunFinished(new RunOutcome.Stopped(why));
    }

    private static SignalOutcome accepted(RunEvent... events) {
        return new SignalOutcome.Accepted(List.of(events));
    }

    private static SignalOutcome rejected(String why) {
        return new SignalOutcome.Rejected(why);
    }
}
