package baton.workflow;

import java.util.List;
import java.util.function.Predicate;

/// What is wrong with what agents are given beside their instructions: tools, knowledge and checks.
final class ToolChecks {

    private final Findings findings;

    ToolChecks(Findings findings) {
        this.findings = findings;
    }

    void agent(Node node, NodeType.Agent agent) {
        for (var tool : agent.tools()) {
            OwnTool.of(tool.name())
                    .ifPresentOrElse(own -> kept(node, agent, tool, own), () -> known(node, agent, tool));
        }
        if (agent.knowledge().stream().anyMatch(String::isBlank)) {
            findings.warn(
                    "agent.knowledge",
                    new Place.AtNode(node.id()),
                    "“" + node.name() + "” is to look things up in a place that has no name.",
                    "Choose a file or a folder, or take it away.",
                    fix("Take it away", node, agent.withKnowledge(without(agent.knowledge(), String::isBlank))));
        }
        if (agent.guards().stream().anyMatch(ToolChecks::isEmpty)) {
            findings.warn(
                    "agent.guard",
                    new Place.AtNode(node.id()),
                    "“" + node.name() + "” has a check without words.",
                    "It checks nothing. Say what it is to look for, or take it away.",
                    fix("Take it away", node, agent.withGuards(without(agent.guards(), ToolChecks::isEmpty))));
        }
    }

    private void known(Node node, NodeType.Agent agent, ToolChoice tool) {
        if (!OwnTool.isOfServer(tool.name())) {
            findings.warn(
                    "agent.tool.unknown",
                    new Place.AtNode(node.id()),
                    "“" + node.name() + "” is given a tool called “" + tool.name() + "” that this Baton does not know.",
                    "It works without it.",
                    taking(node, agent, tool));
        }
    }

    private void kept(Node node, NodeType.Agent agent, ToolChoice tool, OwnTool own) {
        if (tool.within().stream().allMatch(String::isBlank)) {
            switch (own.within()) {
                case HOSTS ->
                    nowhere(
                            node,
                            agent,
                            tool,
                            "“" + node.name() + "” may read web pages, but of no site.",
                            "Name the sites, such as acme.example.");
                case FOLDERS ->
                    nowhere(
                            node,
                            agent,
                            tool,
                            "“" + node.name() + "” may " + (own == OwnTool.READ_FILES ? "read" : "write")
                                    + " files, but in no folder.",
                            "Choose the folder.");
                case WORKFLOWS ->
                    nowhere(
                            node,
                            agent,
                            tool,
                            "“" + node.name() + "” may run another workflow, but none is chosen.",
                            "Choose its file.");
                case TABLES, NOTHING -> {}
            }
        }
    }

    private void nowhere(Node node, NodeType.Agent agent, ToolChoice tool, String title, String why) {
        findings.warn("agent.tool.nowhere", new Place.AtNode(node.id()), title, why, taking(node, agent, tool));
    }

    private static QuickFix taking(Node node, NodeType.Agent agent, ToolChoice tool) {
        return fix("Take the tool away", node, agent.withTools(without(agent.tools(), tool::equals)));
    }

    private static QuickFix fix(String label, Node node, NodeType.Agent changed) {
        return new QuickFix(label, new Edit.ChangeNode(node.withType(changed)));
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }

    private static boolean isEmpty(Guard guard) {
        return switch (guard) {
            case Guard.Never(var words) -> words.isBlank();
            case Guard.Judged(var question, var _) -> question.isBlank();
            case Guard.Must _ -> false;
        };
    }
}
