package baton.run;

import baton.workflow.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The wish to go on without a step: its hand-offs count as not taken, and joins do not wait for it. What follows is
/// found by doing so to a state that nobody keeps.
public final class StepSkips {

    private static final Words WORDS = Words.of("baton.run.words");

    private final RunState before;
    private final RunState after;
    private final int skipped;

    private StepSkips(RunState before, StepState step) {
        this.before = before;
        this.skipped = before.plan().number(step.node());
        this.after = before.evolve(
                new Recorded(before.run(), before.seq() + 1, before.latest(), new RunEvent.StepSkipped(step.key())));
    }

    /// Whether the step has not begun, or waits: for its next try, or for a person after it failed.
    public static boolean isPossible(StepState step) {
        return switch (step.status()) {
            case WAITING, READY, RETRYING, FAILING, NEEDS_HELP -> true;
            case WORKING,
                    AT_TOOLS,
                    USING_TOOL,
                    NEEDS_ANSWER,
                    NEEDS_REVIEW,
                    GOING_BACK,
                    REJECTED,
                    DONE,
                    FAILED,
                    SKIPPED -> false;
        };
    }

    static SignalOutcome handle(RunState state, StepKey key) {
        var step = state.step(key.node()).filter(now -> now.key().equals(key)).orElse(null);
        if (step != null && isPossible(step)) {
            return new SignalOutcome.Accepted(List.of(new RunEvent.StepSkipped(key)));
        }
        var why = step == null ? "said.step-over" : whyNot(step.status());
        return new SignalOutcome.Rejected(WORDS.text(why, state.workflow().nameOf(key.node())));
    }

    private static String whyNot(StepStatus status) {
        return switch (status) {
            case WORKING, AT_TOOLS, USING_TOOL -> "said.at-work";
            case NEEDS_ANSWER, NEEDS_REVIEW -> "said.asks";
            case WAITING, READY, RETRYING, FAILING, NEEDS_HELP, GOING_BACK, REJECTED, DONE, FAILED, SKIPPED ->
                "said.step-over";
        };
    }

    /// What follows if the run goes on without `step`, a sentence each; never none.
    ///
    /// @param step one that can be skipped, in a run that has not ended
    public static List<String> words(RunState state, StepState step) {
        return new StepSkips(state, step).words();
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        var gone = names(number -> number != skipped && isNewlySkipped(number));
        if (!gone.isEmpty()) {
            words.add(WORDS.text("skip.gone", Wording.list(gone), gone.size()));
        }
        var joins = names(this::waitsNoLonger);
        if (!joins.isEmpty()) {
            words.add(WORDS.text("skip.joins", Wording.list(joins), joins.size()));
        }
        var again = names(this::isNotSentBack);
        if (!again.isEmpty()) {
            words.add(WORDS.text("skip.again", Wording.list(again)));
        }
        if (after.board().tally().unsettled() == 0) {
            words.add(Results.of(after).isEmpty() ? WORDS.text("skip.ends-bare") : WORDS.text("skip.ends"));
        } else if (words.isEmpty()) {
            words.add(WORDS.text("skip.nothing"));
        }
        return List.copyOf(words);
    }

    private boolean isNewlySkipped(int number) {
        return after.step(number).status() == StepStatus.SKIPPED
                && before.step(number).status() != StepStatus.SKIPPED;
    }

    private boolean waitsNoLonger(int number) {
        return before.step(number).status() == StepStatus.WAITING
                && after.step(number).status() != StepStatus.SKIPPED
                && before.plan().in(number).stream()
                        .anyMatch(in -> before.mark(in) == Mark.OPEN && after.mark(in) == Mark.SKIPPED);
    }

    /// Whether one that sends work back to it will not run now.
    private boolean isNotSentBack(int number) {
        return before.plan().leadingBackTo(number).stream().anyMatch(this::isNewlySkipped) && !isNewlySkipped(number);
    }

    private List<String> names(IntPredicate wanted) {
        return IntStream.range(0, before.plan().nodeCount())
                .filter(wanted)
                .mapToObj(number -> before.node(number).name())
                .toList();
    }
}
