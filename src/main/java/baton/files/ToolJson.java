package baton.files;

import baton.workflow.Fields;
import baton.workflow.Guard;
import baton.workflow.ToolChoice;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What an agent may use and is held to: its tools and its guards.
final class ToolJson {

    private ToolJson() {}

    /// A tool by its name alone, or a group where there is more to say.
    static void tools(Writing writing, List<ToolChoice> tools, Fields extras) {
        if (tools.isEmpty()) {
            return;
        }
        var list = ValueJson.NODES.arrayNode(tools.size());
        for (int index = 0; index < tools.size(); index++) {
            list.add(tool(tools.get(index), Writing.inside(extras, "tools", index)));
        }
        writing.put("tools", list);
    }

    private static JsonNode tool(ToolChoice tool, Fields extras) {
        var group = new Writing()
                .text("name", tool.name())
                .texts("within", tool.within())
                .with(extras);
        return group.size() == 1 ? group.get("name") : group;
    }

    static List<ToolChoice> tools(Reading reading) {
        return reading.eachOrText(
                "tools", ToolChoice::of, one -> new ToolChoice(one.text("name", ""), one.texts("within")));
    }

    static void guards(Writing writing, List<Guard> guards, Fields extras) {
        if (guards.isEmpty()) {
            return;
        }
        var list = ValueJson.NODES.arrayNode(guards.size());
        for (int index = 0; index < guards.size(); index++) {
            list.add(guard(guards.get(index), Writing.inside(extras, "guards", index)));
        }
        writing.put("guards", list);
    }

    private static JsonNode guard(Guard guard, Fields extras) {
        return (switch (guard) {
                    case Guard.Never(var words) -> new Writing().text("never", words);
                    case Guard.Must(var rule) ->
                        new Writing().put("must", RouteJson.rule(rule, Writing.inside(extras, "must")));
                    case Guard.Judged(var question, var model) ->
                        new Writing().text("judged", question).text("model", model);
                })
                .with(extras);
    }

    static List<Guard> guards(Reading reading) {
        return reading.each("guards", ToolJson::guard);
    }

    private static Guard guard(Reading one) {
        if (one.has("never")) {
            return new Guard.Never(one.text("never", ""));
        }
        if (one.has("must")) {
            return new Guard.Must(RouteJson.rule(one.mustHave("must")));
        }
        return new Guard.Judged(one.text("judged", ""), one.textOrNull("model"));
    }
}
