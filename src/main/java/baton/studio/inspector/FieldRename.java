package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Contract;
import baton.workflow.Edit;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Template;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives a field another name everywhere it is meant: in the form or the contracts that it comes from, in the
/// rules, reviews and results it gets to, and in every text that speaks of it. A field of the same name that
/// comes from somewhere else stays as it is.
final class FieldRename {

    private final Set<NodeId> source;
    private final String from;
    private final String to;
    private final FieldOrigins origins;

    private FieldRename(Workflow workflow, NodeId source, String from, String to) {
        this.source = Set.of(source);
        this.from = from;
        this.to = to;
        origins = new FieldOrigins(workflow, from);
    }

    /// The edit that calls the field `from` of the start or agent `source` `to`.
    static Edit of(Workflow workflow, NodeId source, String from, String to) {
        var rename = new FieldRename(workflow, source, from, to);
        var edits = new ArrayList<Edit>();
        for (var node : workflow.nodes()) {
            var changed = node.withType(rename.type(node));
            if (!changed.equals(node)) {
                edits.add(new Edit.ChangeNode(changed));
            }
        }
        for (var handoff : workflow.handoffs()) {
            var changed = rename.handoff(handoff);
            if (!changed.equals(handoff)) {
                edits.add(new Edit.ChangeHandoff(changed));
            }
        }
        return new Edit.Together(text("rename.label", from), edits);
    }

    private NodeType type(Node node) {
        return switch (node.type()) {
            case NodeType.Start(var asks) -> new NodeType.Start(isSource(node.id()) ? fields(asks) : asks);
            case NodeType.Agent agent -> agent(node, agent);
            case NodeType.Review review ->
                review.withAsk(template(node.id(), review.ask())).withShows(shown(node, review.shows()));
            case NodeType.Decision(var decides, var told) -> new NodeType.Decision(decides, template(node.id(), told));
            case NodeType.Result(var shows, var saveAs) -> new NodeType.Result(shown(node, shows), saveAs);
            case NodeType.Other other -> other;
        };
    }

    private boolean isSource(NodeId node) {
        return source.contains(node);
    }

    private NodeType agent(Node node, NodeType.Agent agent) {
        var changed = agent.withInstructions(template(node.id(), agent.instructions()))
                .withGoal(template(node.id(), agent.goal()));
        if (!isSource(node.id())) {
            return changed;
        }
        var otherwise = agent.otherwise();
        return changed.withPractice(
                        agent.practice() instanceof Value.Group(var reply)
                                ? new Value.Group(values(reply))
                                : agent.practice())
                .withOtherwise(otherwise == null ? null : values(otherwise));
    }

    private List<String> shown(Node node, List<String> shows) {
        return origins.received(node.id()).equals(source)
                ? shows.stream().map(this::name).toList()
                : shows;
    }

    private Handoff handoff(Handoff handoff) {
        var meant = isSource(handoff.from()) || origins.given(handoff.from()).equals(source);
        if (!meant) {
            return handoff;
        }
        var renamed = handoff.withGives(new Contract(fields(handoff.gives().fields())));
        return handoff.when() instanceof Route.When(var rule) ? renamed.withWhen(new Route.When(rule(rule))) : renamed;
    }

    private Rule rule(Rule rule) {
        return switch (rule) {
            case Rule.Compare(var field, var is, var value) -> new Rule.Compare(name(field), is, value);
            case Rule.All(var rules) ->
                new Rule.All(rules.stream().map(this::rule).toList());
            case Rule.Any(var rules) ->
                new Rule.Any(rules.stream().map(this::rule).toList());
            case Rule.Not(var inner) -> new Rule.Not(rule(inner));
        };
    }

    private String template(NodeId at, String text) {
        return Template.parse(text).parts().stream()
                .map(part -> switch (part) {
                    case Template.Words(var words) -> words;
                    case Template.Placeholder placeholder ->
                        means(at, placeholder) ? written(placeholder) : placeholder.written();
                })
                .collect(Collectors.joining());
    }

    private boolean means(NodeId at, Template.Placeholder placeholder) {
        if (!placeholder.field().equals(from)) {
            return false;
        }
        if (placeholder.node().isPresent()) {
            return origins.given(placeholder.node().get()).equals(source);
        }
        var received = origins.received(at);
        return (received.isEmpty() ? origins.before(at) : received).equals(source);
    }

    private String written(Template.Placeholder placeholder) {
        return placeholder
                .node()
                .map(node -> "{{" + node.value() + "." + to + "}}")
                .orElse("{{" + to + "}}");
    }

    private List<Field> fields(List<Field> fields) {
        return fields.stream()
                .map(field -> field.name().equals(from) ? field.withName(to) : field)
                .toList();
    }

    private Fields values(Fields values) {
        var renamed = Fields.NONE;
        for (var name : values.names()) {
            renamed = renamed.with(name(name), values.get(name).orElseThrow());
        }
        return renamed;
    }

    private String name(String name) {
        return name.equals(from) ? to : name;
    }
}
