package baton.agents;

import baton.run.AgentTask;
import baton.run.Exchange.Told;
import java.util.List;
import java.util.function.Consumer;

/// Somebody who answers in the place of an agent: a model behind a connection, or the practice model.
interface Talker {

    /// Answers what it is told.
    ///
    /// @param told all messages so far, the last one to be answered
    /// @param live gets the text as it comes
    /// @throws InterruptedException if the thread was interrupted; the call is cut off
    Answer answer(AgentTask task, List<Told> told, Consumer<String> live) throws InterruptedException;

    boolean isPractice();
}
