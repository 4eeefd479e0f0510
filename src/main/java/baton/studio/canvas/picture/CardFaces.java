package baton.studio.canvas.picture;

import baton.studio.fx.Messages;
import baton.studio.look.NodeLook;
import baton.workflow.Field;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the card of a node says about it.
final class CardFaces {

    private static final Messages MESSAGES = Messages.of("canvas");

    /// More than these do not fit on the small card of a start.
    private static final int SHOWN_ASKS = 2;

    private CardFaces() {}

    static CardFace of(Node node) {
        return switch (node.type()) {
            case NodeType.Start(var asks) -> slim(node, NodeLook.START, MESSAGES.text("kind.start"), asks(asks));
            case NodeType.Result(var shows, var _) ->
                slim(node, NodeLook.RESULT, MESSAGES.text("kind.result"), String.join(" · ", shows));
            case NodeType.Agent agent -> agent(node, agent);
            case NodeType.Review(var ask, var _, var _) ->
                plain(
                        node,
                        NodeLook.REVIEW,
                        MESSAGES.text("kind.review"),
                        Template.parse(ask).inWords(),
                        MESSAGES.text("review.answers"));
            case NodeType.Decision(var decides, var _) ->
                plain(node, NodeLook.DECISION, MESSAGES.text("kind.decision"), "", decides(decides));
            case NodeType.Other(var type) -> other(node, type);
        };
    }

    private static String asks(List<Field> asks) {
        if (asks.size() > SHOWN_ASKS) {
            return MESSAGES.text("start.asksMany", asks.size());
        }
        return asks.isEmpty()
                ? MESSAGES.text("start.asksNothing")
                : MESSAGES.text("start.asks", asks.stream().map(Field::name).collect(Collectors.joining(", ")));
    }

    private static String decides(NodeType.Decider decider) {
        return switch (decider) {
            case RULES -> MESSAGES.text("decision.rules");
            case MODEL -> MESSAGES.text("decision.model");
        };
    }

    private static CardFace agent(Node node, NodeType.Agent agent) {
        var chips = new ArrayList<String>();
        var model = agent.model();
        chips.add(model == null || model.equals("default") ? MESSAGES.text("agent.defaultModel") : model);
        if (!agent.tools().isEmpty()) {
            chips.add(MESSAGES.text("agent.tools", agent.tools().size()));
        }
        return new CardFace(
                NodeLook.AGENT,
                AgentIcon.of(node, agent),
                MESSAGES.text("kind.agent"),
                node.name(),
                agent.role(),
                chips,
                "",
                false,
                true,
                true);
    }

    private static CardFace slim(Node node, NodeLook look, String kind, String job) {
        boolean start = look == NodeLook.START;
        return new CardFace(look, look.icon(), kind, node.name(), job, List.of(), "", true, !start, start);
    }

    private static CardFace plain(Node node, NodeLook look, String kind, String job, String hint) {
        return new CardFace(look, look.icon(), kind, node.name(), job, List.of(), hint, false, true, true);
    }

    private static CardFace other(Node node, String type) {
        return plain(node, otherLook(type), type, "", MESSAGES.text("other.notYet"));
    }

    private static NodeLook otherLook(String type) {
        return switch (type) {
            case "team" -> NodeLook.TEAM;
            case "discussion" -> NodeLook.DISCUSSION;
            case "workflow" -> NodeLook.WORKFLOW;
            case "action" -> NodeLook.ACTION;
            default -> NodeLook.FOR_EACH;
        };
    }
}
