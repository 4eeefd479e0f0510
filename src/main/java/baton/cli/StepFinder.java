package baton.cli;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.StepKey;
import baton.workflow.Node;
import baton.workflow.NodeType;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the step of a run that a person means: by its name or its id, and by its round.
final class StepFinder {

    private final RunState state;
    private final List<Recorded> facts;

    StepFinder(RunState state, List<Recorded> facts) {
        this.state = state;
        this.facts = facts;
    }

    /// The last turn of the step, or the one of the round that is named after a #.
    ///
    /// @throws CliProblem if there is none, or more than one of that name
    StepKey find(String meant) {
        var whole = nodes(meant.strip());
        if (!whole.isEmpty()) {
            return last(only(meant, whole));
        }
        int split = meant.lastIndexOf('#');
        if (split < 1 || !meant.substring(split + 1).matches("[1-9]\\d{0,5}")) {
            throw unknown(meant);
        }
        var name = meant.substring(0, split);
        var named = nodes(name.strip());
        if (named.isEmpty()) {
            throw unknown(name);
        }
        return new StepKey(only(name, named).id(), Integer.parseInt(meant.substring(split + 1)));
    }

    /// The turn of the step that the run is at, or the one of the round that is named after a #.
    ///
    /// @throws CliProblem if there is none, or more than one of that name
    StepKey present(String meant) {
        var whole = nodes(meant.strip());
        return whole.isEmpty()
                ? find(meant)
                : state.step(only(meant, whole).id()).orElseThrow().key();
    }

    private List<Node> nodes(String meant) {
        var all = state.workflow().nodes();
        var byId = all.stream().filter(node -> node.id().value().equals(meant)).toList();
        return byId.isEmpty()
                ? all.stream()
                        .filter(node -> state.workflow().nameOf(node.id()).equalsIgnoreCase(meant))
                        .toList()
                : byId;
    }

    private static Node only(String meant, List<Node> nodes) {
        if (nodes.size() == 1) {
            return nodes.getFirst();
        }
        throw new CliProblem(
                nodes.size() + " steps are called “" + meant + "”.",
                "Give the id of one: "
                        + nodes.stream().map(node -> node.id().value()).collect(Collectors.joining(", ")) + ".");
    }

    private StepKey last(Node node) {
        int visit = facts.stream()
                .map(Recorded::event)
                .mapToInt(event ->
                        event instanceof RunEvent.OfStep of && of.step().node().equals(node.id())
                                ? of.step().visit()
                                : 1)
                .max()
                .orElse(1);
        return new StepKey(node.id(), visit);
    }

    private CliProblem unknown(String meant) {
        var names = state.workflow().nodes().stream()
                .filter(node -> !(node.type() instanceof NodeType.Start))
                .map(node -> state.workflow().nameOf(node.id()))
                .collect(Collectors.joining(", "));
        return new CliProblem("This run has no step “" + meant + "”.", "Its steps are: " + names + ".");
    }
}
