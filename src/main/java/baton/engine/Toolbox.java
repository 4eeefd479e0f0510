package baton.engine;

import baton.run.Effect;
import baton.run.RunId;
import baton.run.StepKey;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import baton.workflow.NodeType;
import java.util.List;

/// Port: the tools that agents may be given. Every method may block; all are called on virtual threads, for
/// several steps at once.
public interface Toolbox {

    /// No tools at all.
    Toolbox EMPTY = new Toolbox() {
        @Override
        public List<ToolSpec> specs(User user) {
            return List.of();
        }

        @Override
        public ToolWish look(User user, ToolCall call) {
            return ToolWish.refused(
                    call, "use “" + call.tool() + "”", Effect.NONE, "There is no tool called “" + call.tool() + "”.");
        }

        @Override
        public ToolResult use(User user, ToolWish wish, int number, LiveSink live) {
            return new ToolResult.Failed(
                    "There is no tool called “" + wish.call().tool() + "”.", "no toolbox");
        }

        @Override
        public void remember(User user, ToolWish wish, boolean allowed) {}
    };

    /// Who uses a tool.
    ///
    /// @param agent     the settings of the agent, with the tools and the knowledge it is given
    /// @param name      what people call the agent
    /// @param workflow  what the workflow is called
    /// @param place     stands for the file of the workflow; empty where that is not known
    /// @param rehearsal whether what would touch the world is only to be pretended
    record User(
            RunId run,
            StepKey step,
            NodeType.Agent agent,
            String name,
            String workflow,
            String place,
            boolean rehearsal) {}

    /// What a model is told of the tools that are there for this agent. A tool that is given but cannot be had
    /// now, such as one of a server that does not answer, is left out.
    List<ToolSpec> specs(User user);

    /// Looks at what a call would do. Does nothing, and reads no more than it has to. What is not to be done
    /// (an unknown tool, arguments that make no sense, a place outside of what the agent is kept to) is refused
    /// here.
    ToolWish look(User user, ToolCall call);

    /// Does it; in a rehearsal, what would touch the world is only pretended. Everything that goes wrong is a
    /// [ToolResult.Failed]. What `wish` was looked at for is checked again: the world may have changed.
    ///
    /// @param number counts the uses of the step: together with run and step it is the same when the use
    ///     is repeated
    /// @throws InterruptedException if the thread was interrupted, which means: leave off, nobody waits
    ToolResult use(User user, ToolWish wish, int number, LiveSink live) throws InterruptedException;

    /// Keeps for good whether this agent may do what `wish` asks for, within its scope.
    void remember(User user, ToolWish wish, boolean allowed);
}
