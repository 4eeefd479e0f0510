package baton.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What can be wrong with the fields of forms and hand-offs.
final class ContractChecks {

    private final Workflow workflow;
    private final Findings findings = new Findings();

    private ContractChecks(Workflow workflow) {
        this.workflow = workflow;
    }

    static List<Problem> check(Workflow workflow) {
        var checks = new ContractChecks(workflow);
        workflow.nodes().forEach(checks::node);
        workflow.handoffs()
                .forEach(handoff -> checks.fields(
                        handoff.gives().fields(), new Place.AtHandoff(handoff.id()), checks.words(handoff)));
        return checks.findings.all();
    }

    private String words(Handoff handoff) {
        return "The hand-off from “" + workflow.nameOf(handoff.from()) + "” to “" + workflow.nameOf(handoff.to()) + "”";
    }

    private void node(Node node) {
        switch (node.type()) {
            case NodeType.Start(var asks) -> fields(asks, new Place.AtNode(node.id()), "“" + node.name() + "”");
            case NodeType.Agent _ -> agreement(node);
            case NodeType.Review _, NodeType.Decision _, NodeType.Result _, NodeType.Other _ -> {}
        }
    }

    private void agreement(Node node) {
        var known = new HashMap<String, Field>();
        for (var handoff : workflow.from(node.id())) {
            for (var field : handoff.gives().fields()) {
                var first = known.putIfAbsent(field.name(), field);
                if (first != null && !first.type().equals(field.type())) {
                    findings.stop(
                            "contract.conflict",
                            new Place.AtHandoff(handoff.id()),
                            "“" + node.name() + "” is asked for “" + field.name() + "” in two different ways.",
                            "Both hand-offs must agree on what kind of thing it is.",
                            new QuickFix(
                                    "Use the first way in both",
                                    new Edit.ChangeHandoff(retyped(handoff, field.name(), first.type()))));
                }
            }
        }
    }

    private static Handoff retyped(Handoff handoff, String name, FieldType type) {
        return handoff.withGives(new Contract(handoff.gives().fields().stream()
                .map(field -> field.name().equals(name) ? field.withType(type) : field)
                .toList()));
    }

    private void fields(List<Field> fields, Place place, String whose) {
        var seen = new HashSet<String>();
        for (var field : fields) {
            if (field.name().isBlank()) {
                findings.stop(
                        "field.name", place, whose + " has a field without a name.", "Give it a name, or remove it.");
            } else if (!seen.add(field.name())) {
                findings.stop(
                        "field.twice",
                        place,
                        whose + " has two fields called “" + field.name() + "”.",
                        "Rename or remove one of them.");
            }
            if (field.name().matches(".*[{}.].*")) {
                findings.stop(
                        "field.characters",
                        place,
                        whose + " has a field called “" + field.name() + "”.",
                        "A name cannot have dots or braces in it.");
            }
            type(field, field.type(), place, whose);
        }
    }

    private void type(Field field, FieldType type, Place place, String whose) {
        switch (type) {
            case FieldType.Number range -> range(field, range, place, whose);
            case FieldType.Choice(var options) -> options(field, options, place, whose);
            case FieldType.ListOf(var of) -> type(field, of, place, whose);
            case FieldType.Group(var inner) -> fields(inner, place, whose + ", in “" + field.name() + "”,");
            case FieldType.Other(var name) ->
                findings.warn(
                        "field.type",
                        place,
                        whose + " has a field of the unknown kind “" + name + "”.",
                        "It is treated as text.");
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.YesNo _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.File _,
                    FieldType.Table _ -> {}
        }
    }

    private void range(Field field, FieldType.Number range, Place place, String whose) {
        var min = range.min();
        var max = range.max();
        if (min != null && max != null && min.compareTo(max) > 0) {
            findings.stop(
                    "field.range",
                    place,
                    whose + " asks for a “" + field.name() + "” of at least " + min.toPlainString() + " and at most "
                            + max.toPlainString() + ".",
                    "No number is both.");
        }
    }

    private void options(Field field, List<String> options, Place place, String whose) {
        if (options.stream().allMatch(String::isBlank)) {
            findings.stop(
                    "field.options",
                    place,
                    whose + " has nothing to choose from for “" + field.name() + "”.",
                    "Add the options.");
        }
    }

    /// The fields that are meant wherever a workflow names some by name alone.
    static Stream<String> shown(NodeType type) {
        return switch (type) {
            case NodeType.Review(var _, var shows) -> shows.stream();
            case NodeType.Result(var shows, var _) -> shows.stream();
            case NodeType.Start _, NodeType.Agent _, NodeType.Decision _, NodeType.Other _ -> Stream.empty();
        };
    }
}
