package baton.run;

import baton.workflow.Fields;
import java.util.List;

/// How one try of an agent ended.
public sealed interface StepReply {

    Transcript transcript();

    record Succeeded(Fields output, Transcript transcript) implements StepReply {}

    /// It wants to use tools before it goes on.
    ///
    /// @param said   what it said beside that
    /// @param wishes what it asks for, looked at; at least one
    record WantsTools(String said, List<ToolWish> wishes, Transcript transcript) implements StepReply {
        public WantsTools {
            wishes = List.copyOf(wishes);
        }
    }

    record Failed(Failure failure, Transcript transcript) implements StepReply {}
}
