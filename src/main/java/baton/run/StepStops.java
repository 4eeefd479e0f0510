package baton.run;

import baton.workflow.Words;
import java.util.ArrayList;
import java.util.List;

/// The wish that one step stops, while the rest of the run goes on.
///
/// A model call and a tool that only looks are cut off. What a tool changes outside is brought to its end first, and
/// what has not begun is not begun.
public final class StepStops {

    private static final Words WORDS = Words.of("baton.run.words");

    private StepStops() {}

    /// Whether somebody is at the step, or it waits for its next try, so that it can be stopped.
    public static boolean isPossible(StepState step) {
        return switch (step.status()) {
            case WORKING, RETRYING -> true;
            case AT_TOOLS, USING_TOOL -> !step.tools().stopping();
            case NEEDS_ANSWER -> !step.tools().stopping() && step.tools().asked() != ToolQuestion.WAS_IT_DONE;
            case WAITING, READY, NEEDS_REVIEW, FAILING, NEEDS_HELP, GOING_BACK, REJECTED, DONE, FAILED, SKIPPED ->
                false;
        };
    }

    /// What a tool of the step is just changing, in words, which is done first; empty if nothing is.
    public static List<String> firstDone(StepState step) {
        return changing(step).stream()
                .map(use -> step.tools().wish(use).words())
                .toList();
    }

    static SignalOutcome handle(RunState state, StepKey key) {
        var step = state.step(key.node()).filter(now -> now.key().equals(key)).orElse(null);
        if (step == null) {
            return new SignalOutcome.Rejected(
                    WORDS.text("said.step-over", state.workflow().nameOf(key.node())));
        }
        return isPossible(step)
                ? new SignalOutcome.Accepted(stop(state, step))
                : new SignalOutcome.Rejected(
                        WORDS.text(whyNot(step), state.workflow().nameOf(key.node())));
    }

    private static String whyNot(StepState step) {
        return switch (step.status()) {
            case WAITING, READY -> "said.not-begun";
            case NEEDS_ANSWER -> step.tools().stopping() ? "said.stops" : "said.was-it-done-first";
            case AT_TOOLS, USING_TOOL -> "said.stops";
            case NEEDS_REVIEW, FAILING, NEEDS_HELP, WORKING, RETRYING -> "said.nobody-at-work";
            case GOING_BACK, REJECTED, DONE, FAILED, SKIPPED -> "said.step-over";
        };
    }

    private static List<RunEvent> stop(RunState state, StepState step) {
        var work = step.tools();
        if (!work.isOpen()) {
            return List.of(failed(state, step));
        }
        var facts = new ArrayList<RunEvent>();
        // comes first: should no more of it get to the disk, the rest is owed
        facts.add(new RunEvent.StepStopping(step.key()));
        if (work.asked() != ToolQuestion.WAS_IT_DONE) {
            var goOn = changing(step);
            work.open().filter(use -> !goOn.contains(use)).forEach(use -> facts.add(ToolFold.stopped(step, use)));
            if (goOn.isEmpty()) {
                facts.add(failed(state, step));
            }
        }
        return facts;
    }

    /// The uses at work that change something outside.
    private static List<Integer> changing(StepState step) {
        return step.tools().atWork().stream()
                .filter(use -> step.tools().wish(use).effect().touches())
                .sorted()
                .toList();
    }

    /// The end of the try.
    static RunEvent failed(RunState state, StepState step) {
        var node = state.workflow().node(step.node()).orElseThrow();
        return new RunEvent.StepFailed(
                step.key(), step.attempt(), Failures.stopped(node, step.failure()), Transcript.NONE);
    }
}
