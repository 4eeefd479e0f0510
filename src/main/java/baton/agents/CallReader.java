package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.run.ToolCall;
import baton.workflow.Fields;
import baton.workflow.Value;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads the calls of tools out of a reply. Never throws: what cannot be read is kept as it came.
final class CallReader {

    private final Set<String> ids = new HashSet<>();
    private final Kind kind;
    private int number;

    /// @param before how many calls there were before in the same step
    CallReader(Kind kind, int before) {
        this.kind = kind;
        number = before;
    }

    List<Heard.Wanted> read(List<ToolExecutionRequest> requests, String signature) {
        var wanted = new ArrayList<Heard.Wanted>();
        for (var request : requests) {
            number++;
            var id = CallId.of(
                    id(Objects.requireNonNullElse(request.id(), "")), kind, wanted.isEmpty() ? signature : "");
            var tool = Objects.requireNonNullElse(request.name(), "").strip();
            wanted.add(wanted(id, tool, Objects.requireNonNullElse(request.arguments(), "")));
        }
        return wanted;
    }

    private String id(String given) {
        return !given.isBlank() && ids.add(given) ? given : "call-" + number;
    }

    private static Heard.Wanted wanted(String id, String tool, String arguments) {
        if (arguments.isBlank()) {
            return new Heard.Wanted(new ToolCall(id, tool, Fields.NONE), true);
        }
        return Json.read(arguments).orElse(Value.Nothing.NOTHING) instanceof Value.Group(var fields)
                ? new Heard.Wanted(new ToolCall(id, tool, fields), true)
                : new Heard.Wanted(new ToolCall(id, tool, Fields.of("unreadable", arguments)), false);
    }
}
