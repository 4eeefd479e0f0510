package baton.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What can be wrong with a node by itself, or with its not being there.
final class NodeChecks {

    private static final Words WORDS = Words.of("baton.workflow.words");

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
                    WORDS.text("start.missing"),
                    WORDS.text("start.missing.why"),
                    new QuickFix(WORDS.text("start.add"), addStart()));
        }
        starts.stream()
                .skip(1)
                .forEach(second -> findings.stop(
                        "start.second",
                        new Place.AtNode(second.id()),
                        WORDS.text("start.second", second.name()),
                        WORDS.text("start.second.why"),
                        removal(second)));
    }

    private Edit addStart() {
        var id = workflow.freshNodeId("start");
        var asks = List.of(Field.of("message", Field.LONG_TEXT).withLabel(WORDS.text("start.asks")));
        var leftmost = workflow.layout().positions().values().stream()
                .min(java.util.Comparator.comparingDouble(Position::x))
                .orElse(new Position(240, 160));
        var added = new Edit.AddNode(
                Node.of(id, workflow.freshName(WORDS.text("name.start")), new NodeType.Start(asks)),
                leftmost.plus(-240, 0));
        return workflow.nodes().stream()
                .filter(node -> workflow.to(node.id()).isEmpty())
                .findFirst()
                .<Edit>map(first -> new Edit.Together(
                        WORDS.text("start.add"),
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
                        WORDS.text("name.missing"),
                        WORDS.text("name.missing.why"),
                        new QuickFix(
                                WORDS.text("name.missing.fix"),
                                new Edit.ChangeNode(node.withName(workflow.freshName(WORDS.text("name.step"))))));
            } else if (!seen.add(node.name())) {
                var fresh = workflow.freshName(node.name());
                findings.warn(
                        "name.twice",
                        place,
                        WORDS.text("name.twice", node.name()),
                        WORDS.text("name.twice.why"),
                        new QuickFix(WORDS.text("name.twice.fix", fresh), new Edit.ChangeNode(node.withName(fresh))));
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
                            WORDS.text("result.saveAs", node.name()),
                            WORDS.text("result.saveAs.why"));
                }
            }
            case NodeType.Other(var type) ->
                findings.stop(
                        "type.notRunnable",
                        new Place.AtNode(node.id()),
                        WORDS.text("type.notRunnable", node.name()),
                        WORDS.text("type.notRunnable.why", type),
                        removal(node));
            case NodeType.Review review -> new DeadlineChecks(workflow, findings).review(node, review);
            case NodeType.Start _ -> {}
        }
    }

    private void agent(Node node, NodeType.Agent agent) {
        var place = new Place.AtNode(node.id());
        if (agent.instructions().isBlank()) {
            findings.stop(
                    "agent.instructions",
                    place,
                    WORDS.text("agent.instructions", node.name()),
                    WORDS.text("agent.instructions.why"),
                    new QuickFix(
                            WORDS.text("agent.instructions.fix"),
                            new Edit.ChangeNode(
                                    node.withType(agent.withInstructions(WORDS.text("example.instructions"))))));
        }
        if (agent.onFailure() == OnFailure.CONTINUE && agent.otherwise() == null) {
            findings.stop(
                    "agent.otherwise",
                    place,
                    WORDS.text("agent.otherwise", node.name()),
                    WORDS.text("agent.otherwise.why"),
                    new QuickFix(
                            WORDS.text("agent.otherwise.fix"),
                            new Edit.ChangeNode(node.withType(agent.withOnFailure(null)))));
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
                    WORDS.text("agent.forEach", node.name()),
                    WORDS.text("agent.forEach.why"),
                    new QuickFix(
                            WORDS.text("agent.forEach.fix"),
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
                    WORDS.text("agent.timeout", node.name()),
                    WORDS.text("agent.timeout.why"),
                    new QuickFix(
                            WORDS.text("limits.usual"),
                            new Edit.ChangeNode(node.withType(agent.withLimits(AgentLimits.USUAL)))));
        }
        if ((tries != null && tries < 1) || (timeout != null && !timeout.isPositive())) {
            findings.stop(
                    "agent.limits",
                    new Place.AtNode(node.id()),
                    WORDS.text("agent.limits", node.name()),
                    WORDS.text("agent.limits.why"),
                    new QuickFix(
                            WORDS.text("limits.usual"),
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
                    WORDS.text("decision.noWay", node.name()),
                    WORDS.text("decision.noWay.why"));
            return;
        }
        var ruled =
                ways.stream().filter(way -> way.when() instanceof Route.When).count();
        if (decision.decides() == NodeType.Decider.RULES && ruled == ways.size()) {
            var last = ways.getLast();
            findings.warn(
                    "decision.otherwise",
                    place,
                    WORDS.text("decision.otherwise", node.name()),
                    WORDS.text("decision.otherwise.why"),
                    new QuickFix(
                            WORDS.text("decision.otherwise.fix", workflow.nameOf(last.to())),
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
                        WORDS.text("node.unreached", node.name()),
                        WORDS.text("node.unreached.why"),
                        removal(node)));
        if (reached.size() == 1) {
            findings.stop(
                    "start.alone",
                    new Place.Whole(),
                    WORDS.text("start.alone"),
                    WORDS.text("start.alone.why"),
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
                    WORDS.text("handoff.to", unreached.get().name()),
                    new Edit.Connect(Handoff.of(
                            workflow.freshHandoffId(),
                            start.id(),
                            unreached.get().id())));
        }
        var id = workflow.freshNodeId("agent");
        var at = workflow.layout().of(start.id()).orElse(Position.ORIGIN).plus(240, 0);
        return new QuickFix(
                WORDS.text("agent.add"),
                new Edit.Together(
                        WORDS.text("agent.add"),
                        List.of(
                                new Edit.AddNode(
                                        Node.of(id, workflow.freshName(WORDS.text("name.agent")), NodeType.Agent.BLANK),
                                        at),
                                new Edit.Connect(Handoff.of(workflow.freshHandoffId(), start.id(), id)))));
    }

    private static QuickFix removal(Node node) {
        return new QuickFix(WORDS.text("node.remove", node.name()), new Edit.RemoveNodes(Set.of(node.id())));
    }
}
