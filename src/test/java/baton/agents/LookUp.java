package baton.agents;

import baton.engine.Tools;
import baton.run.Effect;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.run.ToolTurn;
import baton.run.ToolWish;
import baton.workflow.Fields;
import java.util.List;

/// Two tools that agents of tests are given: one that looks things up, one that sends a note.
final class LookUp implements Tools {

    static final LookUp TOOLS = new LookUp();
    static final ToolSpec SPEC = new ToolSpec("lookUp", "Finds what is known about a company.", """
            {"type":"object","properties":{"company":{"type":"string","description":"its name"},\
            "most":{"type":"integer","minimum":1}},"required":["company"]}""");
    private static final ToolSpec NOTE = new ToolSpec(
            "note", "Keeps a note.", "{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\"}}}");

    @Override
    public List<ToolSpec> specs() {
        return List.of(SPEC, NOTE);
    }

    @Override
    public ToolWish look(ToolCall call) {
        return wish(call);
    }

    private static ToolWish wish(ToolCall call) {
        return new ToolWish(call, "use " + call.tool(), Effect.LOOKS, "", true, ToolWish.Leave.GIVEN, "");
    }

    /// A use of `lookUp` that is over.
    static ToolTurn.Use used(int number, String id, String company, ToolResult result) {
        return new ToolTurn.Use(number, wish(new ToolCall(id, SPEC.name(), Fields.of("company", company))), result);
    }
}
