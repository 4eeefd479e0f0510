package baton.agents;

import baton.engine.Tools;
import baton.run.Effect;
import baton.run.Failure;
import baton.run.ToolCall;
import baton.run.ToolWish;
import java.util.List;

/// What a model wants to do with tools, looked at. What makes no sense is refused in words that it can mend it
/// by.
///
/// @param tools what looks at it
record Wishes(Tools tools) {

    /// Nobody can overlook more at once.
    private static final int MOST = 32;

    Verdict of(String agent, Prompt prompt, Heard heard) {
        if (!prompt.mayUseTools()) {
            return new Verdict.Amiss(
                    List.of("You asked for a tool, but there is none to be used now. Answer with what you have."),
                    endless(agent, heard));
        }
        if (heard.wanted().size() > MOST) {
            return new Verdict.Amiss(
                    List.of("You asked for " + heard.wanted().size()
                            + " tools at once. Ask for a few, or answer with what you have."),
                    endless(agent, heard));
        }
        return new Verdict.Wants(
                heard.said(),
                heard.wanted().stream().map(wanted -> wish(prompt, wanted)).toList());
    }

    private ToolWish wish(Prompt prompt, Heard.Wanted wanted) {
        var call = wanted.call();
        if (!prompt.hasTool(call.tool())) {
            var names = prompt.tools().stream().map(tool -> tool.name()).toList();
            return refused(
                    call, "There is no tool " + Words.quoted(call.tool()) + ". There is " + Words.listed(names) + ".");
        }
        return wanted.readable()
                ? tools.look(call)
                : refused(
                        call,
                        "What " + Words.quoted(call.tool()) + " is to be used with could not be read. Ask again, with "
                                + "one complete object that has the values it takes.");
    }

    private static ToolWish refused(ToolCall call, String why) {
        return ToolWish.refused(call, "use " + Words.quoted(call.tool()), Effect.NONE, why);
    }

    private static Failure endless(String agent, Heard heard) {
        var names = heard.calls().stream().map(ToolCall::tool).distinct().toList();
        return new Failure(
                Failure.Kind.ENDLESS_TOOLS,
                Spoken.text("tools.endless", Spoken.quoted(agent)),
                Spoken.text("tools.endless.why"),
                "asked for " + heard.calls().size() + ": " + String.join(", ", names));
    }
}
