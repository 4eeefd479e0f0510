package baton.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether each field that something refers to by name can be known there. Only for workflows without circles.
final class NameChecks {

    private static final Words WORDS = Words.of("baton.workflow.words");

    private final Workflow workflow;
    private final Findings findings = new Findings();
    private final KnownNames names;
    private final Givers givers;

    private NameChecks(Workflow workflow) {
        this.workflow = workflow;
        this.names = new KnownNames(workflow);
        this.givers = new Givers(workflow, names);
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
            case NodeType.Review(var ask, var _, var _) -> {
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
                        WORDS.text("name.unknown", node.name(), words(placeholder)),
                        WORDS.text("name.unknown.why"),
                        new QuickFix(
                                WORDS.text("name.unknown.fix"),
                                new Edit.ChangeNode(node.withType(withoutPlaceholder(node.type(), placeholder))))));
    }

    private String words(Template.Placeholder placeholder) {
        return placeholder
                .node()
                .map(node -> WORDS.text("name.of", placeholder.field(), workflow.nameOf(node)))
                .orElse(placeholder.field());
    }

    private boolean known(NodeId at, Template.Placeholder placeholder) {
        if (placeholder.node().isPresent()) {
            var named = placeholder.node().get();
            return names.givenBy(named).contains(placeholder.field()) && givers.isBefore(workflow, at, named::equals);
        }
        return names.receivedBy(at).contains(placeholder.field())
                || givers.isGivenBefore(workflow, at, placeholder.field());
    }

    private static NodeType withoutPlaceholder(NodeType type, Template.Placeholder gone) {
        return switch (type) {
            case NodeType.Agent agent ->
                agent.withInstructions(without(agent.instructions(), gone)).withGoal(without(agent.goal(), gone));
            case NodeType.Decision(var decides, var text) -> new NodeType.Decision(decides, without(text, gone));
            case NodeType.Review review -> review.withAsk(without(review.ask(), gone));
            case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> type;
        };
    }

    private static String without(String text, Template.Placeholder gone) {
        return text.replace(gone.written(), gone.field());
    }

    private void shown(Node node) {
        var received = names.receivedBy(node.id());
        if (received.isEmpty()) {
            return;
        }
        ContractChecks.shown(node.type())
                .filter(name -> !received.contains(name))
                .forEach(name -> findings.warn(
                        "name.notShown",
                        new Place.AtNode(node.id()),
                        WORDS.text("name.notShown", node.name(), name),
                        WORDS.text("name.notShown.why")));
    }

    private void handoff(Handoff handoff) {
        if (handoff.when() instanceof Route.When(var rule)) {
            rule(handoff, rule);
        }
        if (passesThrough(handoff.from())) {
            handedOn(handoff);
        }
    }

    private void rule(Handoff handoff, Rule rule) {
        var known = names.givenBy(handoff.from());
        rule.fields()
                .distinct()
                .filter(field -> !known.contains(field))
                .forEach(field -> findings.stop(
                        "rule.unknown",
                        new Place.AtHandoff(handoff.id()),
                        WORDS.text(
                                "rule.unknown", workflow.nameOf(handoff.to()), field, workflow.nameOf(handoff.from())),
                        WORDS.text("rule.unknown.why"),
                        new QuickFix(
                                WORDS.text("take-always"),
                                new Edit.ChangeHandoff(handoff.withWhen(new Route.Always())))));
    }

    private void handedOn(Handoff handoff) {
        var missing = missing(handoff, names.givenBy(handoff.from()));
        if (!missing.isEmpty()) {
            findings.stop(
                    "contract.notThere",
                    new Place.AtHandoff(handoff.id()),
                    WORDS.text("contract.notThere", workflow.nameOf(handoff.from()), missing),
                    WORDS.text("contract.notThere.why"),
                    new QuickFix(
                            WORDS.text("contract.notThere.fix"),
                            new Edit.ChangeHandoff(handoff.withGives(Contract.NONE))));
        }
    }

    private static String missing(Handoff handoff, Set<String> known) {
        return handoff.gives().fields().stream()
                .filter(field -> field.required() && !known.contains(field.name()))
                .map(field -> WORDS.text("quoted", field.name()))
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
