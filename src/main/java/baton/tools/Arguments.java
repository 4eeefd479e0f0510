package baton.tools;

import baton.run.ToolSpec;
import baton.workflow.Fields;

/// Holds what a model wants to use a tool with against the schema that it was told: what is right apart from
/// its way of writing (a number as text) is set right, and what is wrong is named in a sentence that a model
/// can mend it by.
public sealed interface Arguments {

    /// @param arguments as the tool takes them
    record Fine(Fields arguments) implements Arguments {}

    /// @param why what is to be changed
    record Wrong(String why) implements Arguments {}

    static Arguments read(ToolSpec spec, Fields given) {
        return ArgumentCheck.check(spec, given);
    }
}
