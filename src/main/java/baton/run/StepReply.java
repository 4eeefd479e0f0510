package baton.run;

import baton.workflow.Fields;

/// How one try of an agent ended.
public sealed interface StepReply {

    Transcript transcript();

    record Succeeded(Fields output, Transcript transcript) implements StepReply {}

    record Failed(Failure failure, Transcript transcript) implements StepReply {}
}
