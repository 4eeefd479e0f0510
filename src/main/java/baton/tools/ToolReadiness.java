package baton.tools;

import baton.engine.ReadyCheck;
import baton.engine.ToolServers;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Looks, beside the models, whether what agents are given to work with is there. A run goes on without what is
/// not.
///
/// @param models   looks at the models
/// @param userHome what `~` stands for
public record ToolReadiness(ReadyCheck models, ToolServers servers, Path userHome) implements ReadyCheck {

    private static final Fix LOOK_AGAIN = new Fix.LookAgain("Check again");
    private static final List<Fix> SERVERS = List.of(new Fix.AllowTools("Servers of tools…"), LOOK_AGAIN);

    @Override
    public Report look(Workflow workflow, String model) {
        var report = models.look(workflow, model);
        var findings = new ArrayList<>(report.findings());
        workflow.nodes().forEach(node -> findings.addAll(looked(node)));
        return new Report(findings, report.cost());
    }

    private List<Finding> looked(Node node) {
        if (!(node.type() instanceof NodeType.Agent agent) || !agent.hasTools()) {
            return List.of();
        }
        var tools = servers.problems(agent.tools()).stream().map(title -> finding(node, title, SERVERS));
        var knowledge = agent.knowledge().stream()
                .filter(place -> !isThere(place))
                .map(place -> finding(
                        node,
                        "“" + node.name() + "” is to look things up in “" + place + "”, which is not there.",
                        List.of(LOOK_AGAIN)));
        return Stream.concat(tools, knowledge).toList();
    }

    private static Finding finding(Node node, String title, List<Fix> fixes) {
        return new Finding(false, node.id(), title, "“" + node.name() + "” would work without it.", fixes);
    }

    private boolean isThere(String place) {
        try {
            var path = HomePath.of(place.strip(), userHome);
            return path.isAbsolute() && Files.exists(path);
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
