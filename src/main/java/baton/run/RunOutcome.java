package baton.run;

import baton.workflow.Fields;
import baton.workflow.NodeId;

/// How a run ended.
public sealed interface RunOutcome {

    /// All that could be done was done; `result` is empty if no result was reached.
    record Done(Fields result) implements RunOutcome {}

    /// A step failed, and its workflow says that the run ends then.
    record Failed(NodeId at, Failure failure) implements RunOutcome {}

    /// A person ended it; `why` is a sentence.
    record Stopped(String why) implements RunOutcome {}
}
