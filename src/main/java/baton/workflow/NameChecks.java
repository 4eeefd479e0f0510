package baton.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether each field that something refers to by name can be known there. Only for workflows without circles.
final class NameChecks {

    private final Workflow workflow;
    private final Findings findings = new Findings();
    private final Givers givers;

    private NameChecks(Workflow workflow) {
        this.workflow = workflow;
        this.givers = new Givers(workflow);
    }

    static List<Problem> check(Workflow workflow) {
        var checks = new NameChecks(workflow);
        workflow.nodes().forEach(checks::node);
        workflow.handoffs().forEach(checks::handoff);
        return checks.findings.all();
    }

    private void node(Node node) {
        switch (node.type()) {
            case NodeType.Agent agent -> {
                placeholders(node, agent.instructions());
                placeholders(node, agent.goal());
            }
            case NodeType.Decision(var _, var instructions) -> placeholders(node, instructions);
            case NodeType.Review(var ask, var _) -> {
                placeholders(node, ask);
                shown(node);
            }
            case NodeType.Result _ -> shown(node);
            case NodeType.Start _, NodeType.Other _ -> {}
        }
    }

    private void placeholders(Node node, String text) {
        Template.parse(text).placeholders().stream()
                .filter(placeholder -> !known(node.id(), placeholder))
                .forEach(placeholder -> findings.stop(
                        "name.unknown",
                        new Place.AtNode(node.id()),
                        "“" + node.name() + "” uses “" + words(placeholder) + "”, which nobody gives it.",
                        "Take it out, or let a step before it give it.",
                        new QuickFix(
                                "Take it out",
                                new Edit.ChangeNode(node.withType(withoutPlaceholder(node.type(), placeholder))))));
    }

    private String words(Template.Placeholder placeholder) {
        return placeholder
                .node()
                .map(node -> placeholder.field() + " of " + workflow.nameOf(node))
                .orElse(placeholder.field());
    }

    private boolean known(NodeId at, Template.Placeholder placeholder) {
        if (placeholder.node().isPresent()) {
            var named = placeholder.node().get();
            return Contracts.givenBy(workflow, named).contains(placeholder.field())
                    && givers.isBefore(workflow, at, named::equals);
        }
        return Contracts.receivedBy(workflow, at).contains(placeholder.field())
                || givers.isGivenBefore(workflow, at, placeholder.field());
    }

    private static NodeType withoutPlaceholder(NodeType type, Template.Placeholder gone) {
        return switch (type) {
            case NodeType.Agent agent ->
                agent.withInstructions(without(agent.instructions(), gone)).withGoal(without(agent.goal(), gone));
            case NodeType.Decision(var decides, var text) -> new NodeType.Decision(decides, without(text, gone));
            case NodeType.Review(var ask, var shows) -> new NodeType.Review(without(ask, gone), shows);
            case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> type;
        };
    }

    private static String without(String text, Template.Placeholder gone) {
        return text.replace(gone.written(), gone.field());
    }

    private void shown(Node node) {
        var received = Contracts.receivedBy(workflow, node.id());
        if (received.isEmpty()) {
            return;
        }
        ContractChecks.shown(node.type())
                .filter(name -> !received.contains(name))
                .forEach(name -> findings.warn(
                        "name.notShown",
                        new Place.AtNode(node.id()),
                        "“" + node.name() + "” is to show “" + name + "”, which nobody hands to it.",
                        "It stays empty unless a step before it hands it over."));
    }

    private void handoff(Handoff handoff) {
        var known = Contracts.givenBy(workflow, handoff.from());
        var place = new Place.AtHandoff(handoff.id());
        if (handoff.when() instanceof Route.When(var rule)) {
            rule.fields()
                    .distinct()
                    .filter(field -> !known.contains(field))
                    .forEach(field -> findings.stop(
                            "rule.unknown",
                            place,
                            "The rule on the way to “" + workflow.nameOf(handoff.to()) + "” looks at “" + field
                                    + "”, which “" + workflow.nameOf(handoff.from()) + "” does not give.",
                            "Choose another field, or have it handed over.",
                            new QuickFix(
                                    "Take it always", new Edit.ChangeHandoff(handoff.withWhen(new Route.Always())))));
        }
        if (passesThrough(handoff.from())) {
            var missing = missing(handoff, known);
            if (!missing.isEmpty()) {
                findings.stop(
                        "contract.notThere",
                        place,
                        "“" + workflow.nameOf(handoff.from()) + "” is to hand on " + missing
                                + ", which nobody gave it.",
                        "Let a step before it give this, or hand over everything.",
                        new QuickFix("Hand over everything", new Edit.ChangeHandoff(handoff.withGives(Contract.NONE))));
            }
        }
    }

    private static String missing(Handoff handoff, Set<String> known) {
        return handoff.gives().fields().stream()
                .filter(field -> field.required() && !known.contains(field.name()))
                .map(field -> "“" + field.name() + "”")
                .collect(Collectors.joining(", "));
    }

    private boolean passesThrough(NodeId id) {
        return workflow.node(id)
                .filter(node -> switch (node.type()) {
                    case NodeType.Start _, NodeType.Review _, NodeType.Decision _ -> true;
                    case NodeType.Agent _, NodeType.Result _, NodeType.Other _ -> false;
                })
                .isPresent();
    }
}
