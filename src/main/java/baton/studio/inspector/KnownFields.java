package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.ChipChoice;
import baton.studio.form.ChipNames;
import baton.workflow.Contracts;
import baton.workflow.Graphs;
import baton.workflow.NodeId;
import baton.workflow.Template;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fields that the texts of one step can speak of: what it receives, and what any step before it gave.
record KnownFields(Workflow workflow, NodeId node, Set<String> received, List<GivenFields.Origin> before)
        implements ChipNames {

    static KnownFields at(Workflow workflow, NodeId node) {
        return new KnownFields(
                workflow, node, Contracts.receivedBy(workflow, node), GivenFields.before(workflow, node));
    }

    @Override
    public List<ChipChoice> choices() {
        var choices = new ArrayList<ChipChoice>();
        for (var name : received) {
            choices.add(new ChipChoice(name, fromWhom(name), "{{" + name + "}}"));
        }
        before.stream()
                .filter(origin -> !received.contains(origin.field().name()))
                .forEach(origin -> choices.add(new ChipChoice(
                        origin.field().name(),
                        text("earlier", workflow.nameOf(origin.node())),
                        "{{" + origin.node().value() + "." + origin.field().name() + "}}")));
        return choices;
    }

    private String fromWhom(String name) {
        return origin(name)
                .map(origin -> text("from", workflow.nameOf(origin.node())))
                .orElse("");
    }

    private Optional<GivenFields.Origin> origin(String name) {
        return before.stream()
                .filter(origin -> origin.field().name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<String> label(Template.Placeholder placeholder) {
        if (placeholder.node().isEmpty()) {
            var name = placeholder.field();
            return received.contains(name) || origin(name).isPresent() ? Optional.of(name) : Optional.empty();
        }
        var named = placeholder.node().get();
        var passedOn = Graphs.before(workflow, node).contains(named)
                && before.stream().noneMatch(origin -> origin.node().equals(named))
                && Contracts.givenBy(workflow, named).contains(placeholder.field());
        return before.stream()
                .filter(origin ->
                        origin.node().equals(named) && origin.field().name().equals(placeholder.field()))
                .findFirst()
                .map(origin -> of(origin.field().name(), named))
                .or(() -> passedOn ? Optional.of(of(placeholder.field(), named)) : Optional.empty());
    }

    private String of(String field, NodeId node) {
        return text("field-of", field, workflow.nameOf(node));
    }

    @Override
    public String unknown(Template.Placeholder placeholder) {
        return placeholder.node().map(named -> of(placeholder.field(), named)).orElse(placeholder.field());
    }
}
