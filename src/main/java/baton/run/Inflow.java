package baton.run;

import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Template;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What comes to a part of a workflow from outside it: what is handed to its steps, and what they speak of. Each field
/// has a name of its own, also where two steps outside give one of the same name: the first keeps it, as it counts in
/// the whole workflow, too.
final class Inflow {

    /// Who gives it first of all, and under which name.
    private record Origin(NodeId from, String name) {}

    private final Workflow workflow;
    private final Set<NodeId> inside;
    private final Map<Origin, Field> asked = new LinkedHashMap<>();
    private final Map<NodeId, Set<Origin>> handed = new LinkedHashMap<>();

    private Inflow(Workflow workflow, Set<NodeId> inside) {
        this.workflow = workflow;
        this.inside = inside;
    }

    static Inflow into(Workflow workflow, Set<NodeId> inside) {
        var inflow = new Inflow(workflow, inside);
        var nodes = workflow.nodes().stream()
                .filter(node -> inside.contains(node.id()))
                .toList();
        nodes.forEach(inflow::addHanded);
        nodes.forEach(inflow::addMentioned);
        return inflow;
    }

    private void addHanded(Node node) {
        for (var way : workflow.to(node.id())) {
            if (!way.goesBack() && !inside.contains(way.from())) {
                Handed.brought(workflow, way, new HashSet<>()).forEach((name, field) -> {
                    var origin = origin(way.from(), name, new HashSet<>());
                    ask(origin, field);
                    handed.computeIfAbsent(node.id(), _ -> new LinkedHashSet<>())
                            .add(origin);
                });
            }
        }
    }

    private void addMentioned(Node node) {
        for (var text : Texts.of(node.type())) {
            for (var one : Template.parse(text).placeholders()) {
                one.node().filter(other -> !inside.contains(other)).ifPresent(other -> {
                    var origin = origin(other, one.field(), new HashSet<>());
                    var field = Handed.given(workflow, other, new HashSet<>()).get(one.field());
                    ask(origin, field == null ? Field.of(one.field(), Field.LONG_TEXT) : field);
                });
            }
        }
    }

    /// Reviews and decisions hand on what somebody before them gave.
    private Origin origin(NodeId from, String name, Set<NodeId> seen) {
        var type = workflow.node(from).map(Node::type).orElse(null);
        if (type instanceof NodeType.Agent || type instanceof NodeType.Start || !seen.add(from)) {
            return new Origin(from, name);
        }
        return workflow.to(from).stream()
                .filter(way -> !way.goesBack())
                .filter(way -> Handed.brought(workflow, way, new HashSet<>()).containsKey(name))
                .findFirst()
                .map(way -> origin(way.from(), name, seen))
                .orElseGet(() -> new Origin(from, name));
    }

    /// A person who tries may leave out what others would have had to give.
    private void ask(Origin origin, Field field) {
        if (asked.containsKey(origin)) {
            return;
        }
        boolean isTaken = asked.values().stream().anyMatch(other -> other.name().equals(origin.name()));
        asked.put(origin, (isTaken ? renamed(origin, field) : field).optional());
    }

    private Field renamed(Origin origin, Field field) {
        return field.withName(origin.from() + "-" + origin.name())
                .withLabel(field.shownAs() + " (" + workflow.nameOf(origin.from()) + ")");
    }

    /// All that has to be given, by names of their own.
    List<Field> asks() {
        return List.copyOf(asked.values());
    }

    /// Who gives what, by the names of [#asks].
    Map<String, Alone.Source> sources() {
        var sources = new LinkedHashMap<String, Alone.Source>();
        asked.forEach((origin, field) -> sources.put(field.name(), new Alone.Source(origin.from(), origin.name())));
        return sources;
    }

    /// What is handed to `node` from outside; nothing if nothing is.
    Contract handedTo(NodeId node) {
        var fields = new ArrayList<Field>();
        for (var origin : handed.getOrDefault(node, Set.of())) {
            Optional.ofNullable(asked.get(origin)).ifPresent(fields::add);
        }
        return new Contract(fields);
    }

    /// `text` with what others outside gave as what `start` gives.
    String told(String text, NodeId start) {
        var told = new StringBuilder();
        for (var part : Template.parse(text).parts()) {
            switch (part) {
                case Template.Words(var words) -> told.append(words);
                case Template.Placeholder(var written, var node, var field) -> {
                    var own = node.map(from -> asked.get(origin(from, field, new HashSet<>())));
                    told.append(own.map(asks -> "{{" + start + "." + asks.name() + "}}")
                            .orElse(written));
                }
            }
        }
        return told.toString();
    }

    /// The hand-offs of the part itself.
    List<Handoff> within() {
        return workflow.handoffs().stream()
                .filter(way -> inside.contains(way.from()) && inside.contains(way.to()))
                .toList();
    }
}
