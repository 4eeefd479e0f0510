package baton.run;

/// A wish from outside. Whether it comes true is for [SignalHandler] to say.
public sealed interface Signal {

    record AnswerReview(StepKey step, ReviewAnswer answer) implements Signal {}

    record AnswerHelp(StepKey step, HelpAnswer answer) implements Signal {}

    /// @param use which use of a tool, counted in its step from 1
    record AnswerTool(StepKey step, int use, ToolAnswer answer) implements Signal {}

    /// End this try of a step that is at work or waits for its next try. The rest of the run goes on; what becomes
    /// of the step is asked.
    record StopStep(StepKey step) implements Signal {}

    /// Go on without a step that nobody is at work on and that has not ended.
    record SkipStep(StepKey step) implements Signal {}

    record Pause() implements Signal {}

    /// Go on after a pause, and let the run use as much again if it paused at a limit.
    record Resume() implements Signal {}

    /// End the run; what is under way is cut off, what is done is kept.
    record Stop() implements Signal {}
}
