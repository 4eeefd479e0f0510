package baton.studio.inspector;

import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.Graphs;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known about the fields that go round in a workflow: the form asks for them or an agent gives them;
/// all other steps pass on what they got.
final class GivenFields {

    private GivenFields() {}

    /// A field and the step that it comes from.
    record Origin(NodeId node, Field field) {}

    /// The fields that `node` itself brings into the world.
    static List<Field> bornAt(Workflow workflow, NodeId node) {
        return workflow.node(node)
                .map(found -> switch (found.type()) {
                    case NodeType.Start(var asks) -> asks;
                    case NodeType.Agent _ -> Contracts.askedOf(workflow, node).fields();
                    case NodeType.Review _, NodeType.Decision _, NodeType.Result _, NodeType.Other _ ->
                        List.<Field>of();
                })
                .orElse(List.of());
    }

    /// All fields of the steps before `node`, those of the nearest first.
    static List<Origin> before(Workflow workflow, NodeId node) {
        return Graphs.before(workflow, node).stream()
                .filter(id -> !id.equals(node))
                .flatMap(id -> bornAt(workflow, id).stream().map(field -> new Origin(id, field)))
                .toList();
    }

    /// What `node` hands to those after it, with what is known about each.
    static List<Field> givenBy(Workflow workflow, NodeId node) {
        return described(Contracts.givenBy(workflow, node).stream(), workflow, node);
    }

    /// What is handed to `node`, with what is known about each.
    static List<Field> receivedBy(Workflow workflow, NodeId node) {
        return described(Contracts.receivedBy(workflow, node).stream(), workflow, node);
    }

    private static List<Field> described(Stream<String> names, Workflow workflow, NodeId node) {
        var known = Stream.concat(
                        bornAt(workflow, node).stream(),
                        before(workflow, node).stream().map(Origin::field))
                .toList();
        return names.map(name -> find(known, name).orElseGet(() -> Field.of(name, Field.TEXT)))
                .toList();
    }

    private static Optional<Field> find(List<Field> fields, String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
