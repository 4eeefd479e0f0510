package baton.studio.canvas.editing;

import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Template;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes the texts of a step speak of other steps than before.
final class Mentions {

    private Mentions() {}

    /// @param instead for each step the one that is to be spoken of in its place; all others stay
    static Node changed(Node node, Map<NodeId, NodeId> instead) {
        return node.withType(
                switch (node.type()) {
                    case NodeType.Agent agent ->
                        agent.withGoal(text(agent.goal(), instead))
                                .withInstructions(text(agent.instructions(), instead));
                    case NodeType.Review review -> review.withAsk(text(review.ask(), instead));
                    case NodeType.Decision(var decides, var told) ->
                        new NodeType.Decision(decides, text(told, instead));
                    case NodeType.Start start -> start;
                    case NodeType.Result result -> result;
                    case NodeType.Other other -> other;
                });
    }

    private static String text(String text, Map<NodeId, NodeId> instead) {
        return Template.parse(text).parts().stream()
                .map(part -> switch (part) {
                    case Template.Words(var words) -> words;
                    case Template.Placeholder placeholder -> written(placeholder, instead);
                })
                .collect(Collectors.joining());
    }

    private static String written(Template.Placeholder placeholder, Map<NodeId, NodeId> instead) {
        return placeholder
                .node()
                .filter(instead::containsKey)
                .map(instead::get)
                .map(node -> "{{" + node.value() + "." + placeholder.field() + "}}")
                .orElse(placeholder.written());
    }
}
