package baton.run;

/// A wish from outside. Whether it comes true is for [SignalHandler] to say.
public sealed interface Signal {

    record AnswerReview(StepKey step, ReviewAnswer answer) implements Signal {}

    record AnswerHelp(StepKey step, HelpAnswer answer) implements Signal {}

    /// @param use which use of a tool, counted in its step from 1
    record AnswerTool(StepKey step, int use, ToolAnswer answer) implements Signal {}

    record Pause() implements Signal {}

    /// Go on after a pause, and let the run use as much again if it paused at a limit.
    record Resume() implements Signal {}

    /// End the run; what is under way is cut off, what is done is kept.
    record Stop() implements Signal {}
}
