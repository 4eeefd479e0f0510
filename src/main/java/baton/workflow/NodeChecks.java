package baton.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What can be wrong with a node by itself, or with its not being there.
final class NodeChecks {

    private static final String EXAMPLE_INSTRUCTIONS =
            "Read what you received and write a short, friendly answer in plain words.";

    private final Workflow workflow;
    private final Findings findings = new Findings();

    private NodeChecks(Workflow workflow) {
        this.workflow = workflow;
    }

    static List<Problem> check(Workflow workflow) {
        var checks = new NodeChecks(workflow);
        checks.start();
        checks.names();
        workflow.nodes().forEach(checks::node);
        checks.reach();
        return checks.findings.all();
    }

    private void start() {
        var starts = workflow.nodes().stream()
                .filter(node -> node.type() instanceof NodeType.Start)
                .toList();
        if (starts.isEmpty()) {
            findings.stop(
                    "start.missing",
                    new Place.Whole(),
                    "This workflow has no start.",
                    "A run begins at the start, which asks for what the first agent needs.",
                    new QuickFix("Add a start", addStart()));
        }
        starts.stream()
                .skip(1)
                .forEach(second -> findings.stop(
                        "start.second",
                        new Place.AtNode(second.id()),
                        "“" + second.name() + "” is a second start.",
                        "A run can begin in one place only.",
                        removal(second)));
    }

    private Edit addStart() {
        var id = workflow.freshNodeId("start");
        var asks = List.of(Field.of("message", Field.LONG_TEXT).withLabel("What is it about?"));
        var leftmost = workflow.layout().positions().values().stream()
                .min(java.util.Comparator.comparingDouble(Position::x))
                .orElse(new Position(240, 160));
        var added = new Edit.AddNode(
                Node.of(id, workflow.freshName("Start"), new NodeType.Start(asks)), leftmost.plus(-240, 0));
        return workflow.nodes().stream()
                .filter(node -> workflow.to(node.id()).isEmpty())
                .findFirst()
                .<Edit>map(first -> new Edit.Together(
                        "Add a start",
                        List.of(added, new Edit.Connect(Handoff.of(workflow.freshHandoffId(), id, first.id())))))
                .orElse(added);
    }

    private void names() {
        var seen = new HashSet<String>();
        for (var node : workflow.nodes()) {
            var place = new Place.AtNode(node.id());
            if (node.name().isBlank()) {
                findings.stop(
                        "name.missing",
                        place,
                        "A step has no name.",
                        "People and agents refer to it by name.",
                        new QuickFix("Call it “Step”", new Edit.ChangeNode(node.withName(workflow.freshName("Step")))));
            } else if (!seen.add(node.name())) {
                var fresh = workflow.freshName(node.name());
                findings.warn(
                        "name.twice",
                        place,
                        "Two steps are called “" + node.name() + "”.",
                        "It is hard to tell them apart in a run.",
                        new QuickFix("Call this one “" + fresh + "”", new Edit.ChangeNode(node.withName(fresh))));
            }
        }
    }

    private void node(Node node) {
        switch (node.type()) {
            case NodeType.Agent agent -> agent(node, agent);
            case NodeType.Decision decision -> decision(node, decision);
            case NodeType.Result(var _, var saveAs) -> {
                if (saveAs != null) {
                    findings.warn(
                            "result.saveAs",
                            new Place.AtNode(node.id()),
                            "“" + node.name() + "” cannot save to a file yet.",
                            "The result is shown and kept with the run; copy it from there.");
                }
            }
            case NodeType.Other(var type) ->
                findings.stop(
                        "type.notRunnable",
                        new Place.AtNode(node.id()),
                        "“" + node.name() + "” cannot run in this version of Baton.",
                        "It is a step of the kind “" + type + "”. It is kept in the file as it is.",
                        removal(node));
            case NodeType.Start _, NodeType.Review _ -> {}
        }
    }

    private void agent(Node node, NodeType.Agent agent) {
        var place = new Place.AtNode(node.id());
        if (agent.instructions().isBlank()) {
            findings.stop(
                    "agent.instructions",
                    place,
                    "“" + node.name() + "” does not know what to do yet.",
                    "Write its instructions.",
                    new QuickFix(
                            "Use an example",
                            new Edit.ChangeNode(node.withType(agent.withInstructions(EXAMPLE_INSTRUCTIONS)))));
        }
        if (agent.onFailure() == OnFailure.CONTINUE && agent.otherwise() == null) {
            findings.stop(
                    "agent.otherwise",
                    place,
                    "“" + node.name() + "” is to go on if it fails, but with what?",
                    "Say what it hands on in that case, or let Baton ask you.",
                    new QuickFix("Ask me instead", new Edit.ChangeNode(node.withType(agent.withOnFailure(null)))));
        }
        notYet(node, agent);
        limits(node, agent);
    }

    private void notYet(Node node, NodeType.Agent agent) {
        var place = new Place.AtNode(node.id());
        if (node.extras().has("forEach")) {
            findings.stop(
                    "agent.forEach",
                    place,
                    "“" + node.name() + "” is to work once for each item of a list.",
                    "This version of Baton cannot do that yet.",
                    new QuickFix(
                            "Work once",
                            new Edit.ChangeNode(node.withExtras(node.extras().without("forEach")))));
        }
        new ToolChecks(findings).agent(node, agent);
    }

    private void limits(Node node, NodeType.Agent agent) {
        var tries = agent.limits().tries();
        var timeout = agent.limits().timeout();
        if (timeout != null && timeout.compareTo(AgentLimits.LONGEST_TIMEOUT) > 0) {
            findings.stop(
                    "agent.timeout",
                    new Place.AtNode(node.id()),
                    "“" + node.name() + "” may take longer than a day for one answer.",
                    "Nobody waits that long. Choose a day or less.",
                    new QuickFix(
                            "Use the usual limits",
                            new Edit.ChangeNode(node.withType(agent.withLimits(AgentLimits.USUAL)))));
        }
        if ((tries != null && tries < 1) || (timeout != null && !timeout.isPositive())) {
            findings.stop(
                    "agent.limits",
                    new Place.AtNode(node.id()),
                    "“" + node.name() + "” has a limit that lets it do nothing.",
                    "It needs at least one try and some time.",
                    new QuickFix(
                            "Use the usual limits",
                            new Edit.ChangeNode(node.withType(agent.withLimits(AgentLimits.USUAL)))));
        }
    }

    private void decision(Node node, NodeType.Decision decision) {
        var ways = workflow.from(node.id());
        var place = new Place.AtNode(node.id());
        if (ways.isEmpty()) {
            findings.stop(
                    "decision.noWay",
                    place,
                    "“" + node.name() + "” has no way out.",
                    "Draw a hand-off from it for each way that it can choose.");
            return;
        }
        var ruled =
                ways.stream().filter(way -> way.when() instanceof Route.When).count();
        if (decision.decides() == NodeType.Decider.RULES && ruled == ways.size()) {
            var last = ways.getLast();
            findings.warn(
                    "decision.otherwise",
                    place,
                    "“" + node.name() + "” has no way for everything else.",
                    "If no rule matches, the run waits here and asks you.",
                    new QuickFix(
                            "Take the way to " + workflow.nameOf(last.to()) + " otherwise",
                            new Edit.ChangeHandoff(last.withWhen(new Route.Always()))));
        }
    }

    private void reach() {
        var reached = workflow.start()
                .map(start -> Graphs.after(workflow, start.id()))
                .orElse(Set.of());
        if (reached.isEmpty()) {
            return;
        }
        workflow.nodes().stream()
                .filter(node -> !reached.contains(node.id()) && !(node.type() instanceof NodeType.Start))
                .forEach(node -> findings.warn(
                        "node.unreached",
                        new Place.AtNode(node.id()),
                        "Nothing hands off to “" + node.name() + "”.",
                        "It will not run until something does.",
                        removal(node)));
        if (reached.size() == 1) {
            findings.stop(
                    "start.alone",
                    new Place.Whole(),
                    "There is nothing to run yet.",
                    "Add an agent and hand off to it from the start.",
                    addAgent());
        }
    }

    private QuickFix addAgent() {
        var start = workflow.start().orElseThrow();
        var unreached = workflow.nodes().stream()
                .filter(node ->
                        !node.id().equals(start.id()) && workflow.to(node.id()).isEmpty())
                .findFirst();
        if (unreached.isPresent()) {
            return new QuickFix(
                    "Hand off to " + unreached.get().name(),
                    new Edit.Connect(Handoff.of(
                            workflow.freshHandoffId(),
                            start.id(),
                            unreached.get().id())));
        }
        var id = workflow.freshNodeId("agent");
        var at = workflow.layout().of(start.id()).orElse(Position.ORIGIN).plus(240, 0);
        return new QuickFix(
                "Add an agent",
                new Edit.Together(
                        "Add an agent",
                        List.of(
                                new Edit.AddNode(Node.of(id, workflow.freshName("Agent"), NodeType.Agent.BLANK), at),
                                new Edit.Connect(Handoff.of(workflow.freshHandoffId(), start.id(), id)))));
    }

    private static QuickFix removal(Node node) {
        return new QuickFix("Remove “" + node.name() + "”", new Edit.RemoveNodes(Set.of(node.id())));
    }
}
