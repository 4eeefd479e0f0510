package baton.agents;

import baton.run.AgentTask;
import baton.run.Failure;
import java.util.Optional;

/// Somebody who answers in the place of an agent: a model behind a connection, or the practice model.
interface Talker {

    /// Answers what it is told.
    ///
    /// @param task whose contract the reply is to keep
    /// @param ear  gets the reply as it comes
    /// @throws InterruptedException if the thread was interrupted; the call is cut off
    Answer answer(AgentTask task, Prompt prompt, Ear ear) throws InterruptedException;

    boolean isPractice();

    /// Why it may not be asked for `agent`, such as for want of money; nothing if it may.
    default Optional<Failure> closed(String agent) {
        return Optional.empty();
    }
}
