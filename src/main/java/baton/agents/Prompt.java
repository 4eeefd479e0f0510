package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.run.Exchange.Speaker;
import baton.run.Exchange.Told;
import baton.run.ToolSpec;
import java.util.List;

/// What a model is told in one call.
///
/// @param told        the messages, the last one to be answered
/// @param tools       the tools that the agent has
/// @param mayUseTools whether it may ask for them now
record Prompt(List<Told> told, List<ToolSpec> tools, boolean mayUseTools) {

    Prompt {
        told = List.copyOf(told);
        tools = List.copyOf(tools);
        mayUseTools = mayUseTools && !tools.isEmpty();
    }

    static Prompt plain(List<Told> told) {
        return new Prompt(told, List.of(), false);
    }

    /// How often tools were used so far.
    int uses() {
        return (int) told.stream().filter(one -> one.speaker() == Speaker.TOOL).count();
    }

    /// Whether the thoughts before the first use of tools are there, as a service of this kind has signed them.
    boolean hasThoughts(Kind kind) {
        return told.stream()
                .filter(one -> !one.calls().isEmpty())
                .findFirst()
                .map(one -> !CallId.signature(one.calls().getFirst().id(), kind).isEmpty())
                .orElse(true);
    }

    boolean hasTool(String name) {
        return tools.stream().anyMatch(tool -> tool.name().equals(name));
    }
}
