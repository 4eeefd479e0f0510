package baton.files;

import baton.workflow.AgentLimits;
import baton.workflow.Fields;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import baton.workflow.Value;
import baton.workflow.WaitsFor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// Nodes: what all have, and what only their kind has.
final class NodeJson {

    private NodeJson() {}

    static ObjectNode tree(Node node) {
        var writing = new Writing()
                .text("id", node.id().value())
                .text("type", node.type().key())
                .text("name", node.name());
        settings(writing, node.type(), node.extras());
        return writing.text("waitsFor", node.waitsFor() == WaitsFor.ANY ? "any" : null)
                .with(node.extras());
    }

    private static void settings(Writing writing, NodeType type, Fields extras) {
        switch (type) {
            case NodeType.Start(var asks) -> writing.listUnlessEmpty("asks", asks, FieldJson::tree);
            case NodeType.Agent agent -> agent(writing, agent, extras);
            case NodeType.Review(var ask, var shows, var deadline) ->
                writing.textUnlessEmpty("ask", ask)
                        .texts("shows", shows)
                        .orNothing("deadline", deadline == null ? null : DeadlineJson.tree(deadline, extras));
            case NodeType.Decision(var decides, var instructions) ->
                writing.text("decides", decides == NodeType.Decider.MODEL ? "model" : null)
                        .textUnlessEmpty("instructions", instructions);
            case NodeType.Result(var shows, var saveAs) ->
                writing.texts("shows", shows).text("saveAs", saveAs);
            case NodeType.Other _ -> {}
        }
    }

    private static void agent(Writing writing, NodeType.Agent agent, Fields extras) {
        var onFailure = agent.onFailure();
        var practice = agent.practice();
        writing.textUnlessEmpty("role", agent.role())
                .textUnlessEmpty("goal", agent.goal())
                .textUnlessEmpty("instructions", agent.instructions())
                .text("model", agent.model());
        ToolJson.tools(writing, agent.tools(), extras);
        writing.texts("knowledge", agent.knowledge());
        ToolJson.guards(writing, agent.guards(), extras);
        writing.groupUnlessEmpty("limits", limits(agent.limits()))
                .text("onFailure", onFailure == null ? null : onFailure.key())
                .fields("otherwise", agent.otherwise())
                .orNothing("practice", practice == null ? null : ValueJson.tree(practice));
    }

    private static ObjectNode limits(AgentLimits limits) {
        var timeout = limits.timeout();
        return new Writing()
                .text("timeout", timeout == null ? null : timeout.toString())
                .whole("tries", limits.tries())
                .whole("toolCalls", limits.toolCalls())
                .with(limits.extras());
    }

    static Node node(Reading reading) {
        var id = new NodeId(reading.mustText("id", "A step"));
        var type = reading.mustText("type", "A step");
        var name = reading.text("name", "");
        var settings = settings(reading, type);
        return new Node(id, name, settings, waitsFor(reading), reading.rest());
    }

    private static NodeType settings(Reading reading, String type) {
        return switch (type) {
            case "start" -> new NodeType.Start(FieldJson.fields(reading, "asks"));
            case "agent" -> agent(reading);
            case "review" ->
                new NodeType.Review(
                        reading.text("ask", ""),
                        reading.texts("shows"),
                        DeadlineJson.deadline(reading.inside("deadline")));
            case "decision" -> new NodeType.Decision(decides(reading), reading.text("instructions", ""));
            case "result" -> new NodeType.Result(reading.texts("shows"), reading.textOrNull("saveAs"));
            default -> new NodeType.Other(type);
        };
    }

    private static NodeType agent(Reading reading) {
        return new NodeType.Agent(
                reading.text("role", ""),
                reading.text("goal", ""),
                reading.text("instructions", ""),
                reading.textOrNull("model"),
                ToolJson.tools(reading),
                reading.texts("knowledge"),
                ToolJson.guards(reading),
                limits(reading.inside("limits")),
                onFailure(reading),
                reading.fieldsOrNull("otherwise"),
                practice(reading));
    }

    private static AgentLimits limits(@Nullable Reading reading) {
        if (reading == null) {
            return AgentLimits.USUAL;
        }
        return new AgentLimits(
                reading.durationOrNull("timeout"),
                reading.wholeOrNull("tries"),
                reading.wholeOrNull("toolCalls"),
                reading.rest());
    }

    private static @Nullable OnFailure onFailure(Reading reading) {
        var key = reading.textOrNull("onFailure");
        return key == null
                ? null
                : OnFailure.fromKey(key)
                        .orElseThrow(() -> reading.wrong("onFailure", "must be ask, continue or stop."));
    }

    private static @Nullable Value practice(Reading reading) {
        var tree = reading.tree("practice");
        return tree == null ? null : ValueJson.value(tree);
    }

    private static NodeType.Decider decides(Reading reading) {
        return switch (reading.text("decides", "rules")) {
            case "rules" -> NodeType.Decider.RULES;
            case "model" -> NodeType.Decider.MODEL;
            default -> throw reading.wrong("decides", "must be rules or model.");
        };
    }

    private static WaitsFor waitsFor(Reading reading) {
        return switch (reading.text("waitsFor", "all")) {
            case "all" -> WaitsFor.ALL;
            case "any" -> WaitsFor.ANY;
            default -> throw reading.wrong("waitsFor", "must be all or any.");
        };
    }
}
