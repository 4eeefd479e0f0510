package baton.engine;

import baton.run.AgentTask;
import baton.run.StepReply;

/// Port: asks the model of an agent.
public interface AgentRunner {

    /// Does one try of one step. Called on a virtual thread of its own, for several steps at once. Everything
    /// that goes wrong with the model is a [StepReply.Failed]; the engine watches the time.
    ///
    /// @param live gets the text as it comes
    /// @throws InterruptedException if the thread was interrupted, which means: cut the call off, nobody waits
    ///     for it
    StepReply run(AgentTask task, LiveSink live) throws InterruptedException;

    /// The same for a step that may use tools: it may end in a [StepReply.WantsTools]. One who knows nothing of
    /// tools leaves them aside.
    default StepReply run(AgentTask task, Tools tools, LiveSink live) throws InterruptedException {
        return run(task, live);
    }

    /// How many tries with `model` may be under way at once, in all runs together. Asked before each; must not
    /// block.
    default int atOnce(String model) {
        return Integer.MAX_VALUE;
    }

    /// The name of the model that the task's stands for. Names that mean the same share what [#atOnce] allows.
    /// Must not block.
    default String meant(AgentTask task) {
        return task.model();
    }
}
