package baton.run;

/// What a person answers about a use of a tool.
public sealed interface ToolAnswer {

    /// It may be done.
    record Allow(Reach reach) implements ToolAnswer {}

    /// It may not. The agent is told, and goes on without.
    ///
    /// @param always whether that is so for good
    record Deny(boolean always) implements ToolAnswer {}

    /// What the agent wanted to know, or what came of a use that nobody saw the end of.
    record Say(String text) implements ToolAnswer {}

    /// It was not done before Baton closed: do it now.
    record DoIt() implements ToolAnswer {}

    /// End the run here.
    record Stop() implements ToolAnswer {}

    /// How far a permission goes.
    enum Reach {
        /// This one use.
        ONCE,
        /// All uses of the same scope by this agent in this run.
        RUN,
        /// All uses of the same scope by this agent, in all runs on this computer.
        ALWAYS
    }
}
