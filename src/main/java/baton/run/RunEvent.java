package baton.run;

import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fact about a run. Facts are never changed or taken back; what a run is follows from them alone.
public sealed interface RunEvent {

    /// A fact about one step.
    sealed interface OfStep extends RunEvent {
        StepKey step();
    }

    /// The run began, with the workflow as it was then.
    record RunStarted(Workflow workflow, Fields input, RunSettings settings) implements RunEvent {}

    /// About to ask an agent: written before the model is called. `attempt` is 1 for the first try of the step.
    record StepStarted(StepKey step, int attempt, List<Delivery> received) implements OfStep {
        public StepStarted {
            received = List.copyOf(received);
        }
    }

    record StepSucceeded(StepKey step, int attempt, Fields output, Transcript transcript) implements OfStep {}

    /// One try failed. What follows (another try, a question, another way) is a fact of its own.
    record StepFailed(StepKey step, int attempt, Failure failure, Transcript transcript) implements OfStep {}

    /// `attempt` is to start, but not before `notBefore`.
    record RetryScheduled(StepKey step, int attempt, Instant notBefore) implements OfStep {}

    /// Baton closed while this try was under way, so nobody knows how it ended.
    record StepInterrupted(StepKey step, int attempt) implements OfStep {}

    /// The step failed for good, and its `otherwise` value is handed on in its place.
    record OtherwiseUsed(StepKey step, Fields output) implements OfStep {}

    /// A person said what the step is taken to have given, when they forked the run; nobody was asked.
    record StepPretended(StepKey step, Fields output) implements OfStep {}

    /// The run was begun with a sample of what the step gives: it is handed on, and nobody was asked.
    record SampleUsed(StepKey step, Fields output) implements OfStep {}

    /// A person went on without this turn: its hand-offs count as not taken, and nobody waits for it.
    record StepSkipped(StepKey step) implements OfStep {}

    /// A decision took `way`, or found none (`null`); the transcript is there if a model was asked.
    record WayChosen(StepKey step, @Nullable HandoffId way, String why, Transcript transcript) implements OfStep {}

    /// A fact about what a person is asked to look at.
    sealed interface OfReview extends OfStep {}

    record ReviewAsked(StepKey step, List<Delivery> received) implements OfReview {
        public ReviewAsked {
            received = List.copyOf(received);
        }
    }

    record ReviewAnswered(StepKey step, ReviewAnswer answer) implements OfReview {}

    /// Nobody answered in time, and the person is told again; the review goes on waiting.
    record ReviewReminded(StepKey step) implements OfReview {}

    /// Nobody answered in time, so this was done as the workflow says: the time limit decided, no person.
    record ReviewTimedOut(StepKey step, ReviewAnswer answer) implements OfReview {}

    /// The step failed for good, and a person is asked what to do.
    record HelpAsked(StepKey step, Failure failure) implements OfStep {}

    record HelpAnswered(StepKey step, HelpAnswer answer) implements OfStep {}

    /// A fact about the tools that a step uses.
    sealed interface OfTool extends OfStep {}

    /// The agent does not answer yet, but wants to use tools first.
    ///
    /// @param said what it said beside that
    record ToolsWished(StepKey step, int attempt, String said, List<ToolWish> wishes, Transcript transcript)
            implements OfTool {
        public ToolsWished {
            wishes = List.copyOf(wishes);
        }
    }

    /// A person is asked about use `use` of the step, counted from 1.
    record ToolAsked(StepKey step, int use, ToolQuestion question) implements OfTool {}

    record ToolAnswered(StepKey step, int use, ToolAnswer answer) implements OfTool {}

    /// About to use a tool: written before anything is done.
    record ToolStarted(StepKey step, int use) implements OfTool {}

    record ToolEnded(StepKey step, int use, ToolResult result, long tookMillis) implements OfTool {}

    /// Baton closed while the tool was at work, so nobody knows how far it came.
    record ToolInterrupted(StepKey step, int use) implements OfTool {}

    /// What the tool does waits for a person elsewhere, as in another run: until it goes on, no time counts.
    record ToolWaits(StepKey step, int use) implements OfTool {}

    /// The person answered there.
    record ToolWentOn(StepKey step, int use) implements OfTool {}

    /// A person stopped the step while it was at its tools: what one of them is changing is brought to its end,
    /// nothing else is begun, and then the try fails.
    record StepStopping(StepKey step) implements OfTool {}

    /// The agent is asked to go on, with what its tools gave: written before the model is called.
    record StepContinued(StepKey step, int attempt) implements OfTool {}

    /// A hand-off that goes back was taken for the `round`th time (1 is the first).
    record RoundStarted(HandoffId again, int round, Fields feedback) implements RunEvent {}

    /// A hand-off that goes back would have been taken, or offered to a model that decides, but its rounds are
    /// used up.
    record RoundsUsedUp(HandoffId again) implements RunEvent {}

    record RunPaused(PauseReason reason) implements RunEvent {}

    /// Goes on. After a pause at a limit, the run may use as much again; after one because it repeated itself,
    /// what was said so far no longer counts as repeated.
    record RunResumed() implements RunEvent {}

    record RunFinished(RunOutcome outcome) implements RunEvent {}
}
