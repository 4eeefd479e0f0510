package baton.run;

import baton.workflow.Contract;
import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was handed to a step, ready to be shown in a form: the values, and what kind of value each is.
///
/// The kinds come from the contracts of the hand-offs that brought the values, or from further up where a
/// hand-off agreed on nothing; what no contract speaks of is judged by its value.
///
/// @param contract the fields, in the order in which they are shown
public record Handed(Contract contract, Fields fields) {

    private static final int LINE = 80;

    /// What the current turn of `node` was handed and shows, without feedback.
    public static Handed to(RunState state, NodeId node) {
        var workflow = state.workflow();
        var deliveries = state.received(node).stream()
                .filter(one -> !workflow.handoff(one.handoff()).orElseThrow().goesBack())
                .toList();
        var fields = Marking.together(deliveries);
        var types = new LinkedHashMap<String, Field>();
        for (var delivery : deliveries) {
            brought(workflow, workflow.handoff(delivery.handoff()).orElseThrow(), new HashSet<>())
                    .forEach(types::putIfAbsent);
        }
        fields.byName().forEach((name, value) -> types.putIfAbsent(name, Field.of(name, judged(value))));
        var shows = shows(workflow, node);
        var shown = new ArrayList<Field>();
        types.forEach((name, field) -> {
            if (shows.isEmpty() || shows.contains(name)) {
                shown.add(field);
            }
        });
        return new Handed(new Contract(shown), fields.only(name -> shows.isEmpty() || shows.contains(name)));
    }

    /// The fields that are handed to `node`, as far as the drawing tells.
    public static List<Field> fieldsFor(Workflow workflow, NodeId node) {
        var types = new LinkedHashMap<String, Field>();
        workflow.to(node).stream()
                .filter(way -> !way.goesBack())
                .forEach(way -> brought(workflow, way, new HashSet<>()).forEach(types::putIfAbsent));
        return List.copyOf(types.values());
    }

    private static Set<String> shows(Workflow workflow, NodeId node) {
        return workflow.node(node)
                .map(drawn -> switch (drawn.type()) {
                    case NodeType.Review(var _, var shows, var _) -> Set.copyOf(shows);
                    case NodeType.Result(var shows, var _) -> Set.copyOf(shows);
                    case NodeType.Start _, NodeType.Agent _, NodeType.Decision _, NodeType.Other _ -> Set.<String>of();
                })
                .orElse(Set.of());
    }

    static Map<String, Field> brought(Workflow workflow, Handoff handoff, Set<NodeId> seen) {
        return handoff.gives().isEmpty()
                ? given(workflow, handoff.from(), seen)
                : byName(handoff.gives().fields());
    }

    static Map<String, Field> given(Workflow workflow, NodeId id, Set<NodeId> seen) {
        var node = workflow.node(id);
        if (node.isEmpty() || !seen.add(id)) {
            return Map.of();
        }
        return switch (node.get().type()) {
            case NodeType.Start(var asks) -> byName(asks);
            case NodeType.Agent _ -> byName(Contracts.askedOf(workflow, id).fields());
            case NodeType.Review _, NodeType.Decision _, NodeType.Result _, NodeType.Other _ -> {
                var all = new LinkedHashMap<String, Field>();
                workflow.to(id).stream()
                        .filter(way -> !way.goesBack())
                        .forEach(way -> brought(workflow, way, seen).forEach(all::putIfAbsent));
                yield all;
            }
        };
    }

    private static Map<String, Field> byName(List<Field> fields) {
        var named = new LinkedHashMap<String, Field>();
        fields.forEach(field -> named.put(field.name(), field));
        return named;
    }

    /// The kind of a value that nobody announced.
    static FieldType judged(Value value) {
        return switch (value) {
            case Value.Number _ -> new FieldType.Number(null, null);
            case Value.YesNo _ -> new FieldType.YesNo();
            case Value.Items _ -> new FieldType.ListOf(Field.TEXT);
            case Value.Text(var text) when text.length() <= LINE && text.indexOf('\n') < 0 -> Field.TEXT;
            case Value.Text _, Value.Group _, Value.Nothing _ -> Field.LONG_TEXT;
        };
    }
}
