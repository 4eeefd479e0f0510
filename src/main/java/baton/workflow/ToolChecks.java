package baton.workflow;

import java.util.List;
import java.util.function.Predicate;

/// What is wrong with what agents are given beside their instructions: tools, knowledge and checks.
final class ToolChecks {

    private static final Words WORDS = Words.of("baton.workflow.words");

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
                    WORDS.text("agent.knowledge", node.name()),
                    WORDS.text("agent.knowledge.why"),
                    fix(
                            WORDS.text("take-away"),
                            node,
                            agent.withKnowledge(without(agent.knowledge(), String::isBlank))));
        }
        if (agent.guards().stream().anyMatch(ToolChecks::isEmpty)) {
            findings.warn(
                    "agent.guard",
                    new Place.AtNode(node.id()),
                    WORDS.text("agent.guard", node.name()),
                    WORDS.text("agent.guard.why"),
                    fix(WORDS.text("take-away"), node, agent.withGuards(without(agent.guards(), ToolChecks::isEmpty))));
        }
    }

    private void known(Node node, NodeType.Agent agent, ToolChoice tool) {
        if (!OwnTool.isOfServer(tool.name())) {
            findings.warn(
                    "agent.tool.unknown",
                    new Place.AtNode(node.id()),
                    WORDS.text("agent.tool.unknown", node.name(), tool.name()),
                    WORDS.text("agent.tool.unknown.why"),
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
                            WORDS.text("agent.tool.no-site", node.name()),
                            WORDS.text("agent.tool.no-site.why"));
                case FOLDERS ->
                    nowhere(
                            node,
                            agent,
                            tool,
                            own == OwnTool.READ_FILES
                                    ? WORDS.text("agent.tool.no-folder-to-read", node.name())
                                    : WORDS.text("agent.tool.no-folder-to-write", node.name()),
                            WORDS.text("agent.tool.no-folder.why"));
                case WORKFLOWS ->
                    nowhere(
                            node,
                            agent,
                            tool,
                            WORDS.text("agent.tool.no-workflow", node.name()),
                            WORDS.text("agent.tool.no-workflow.why"));
                case TABLES, NOTHING -> {}
            }
        }
    }

    private void nowhere(Node node, NodeType.Agent agent, ToolChoice tool, String title, String why) {
        findings.warn("agent.tool.nowhere", new Place.AtNode(node.id()), title, why, taking(node, agent, tool));
    }

    private static QuickFix taking(Node node, NodeType.Agent agent, ToolChoice tool) {
        return fix(WORDS.text("agent.tool.take-away"), node, agent.withTools(without(agent.tools(), tool::equals)));
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
