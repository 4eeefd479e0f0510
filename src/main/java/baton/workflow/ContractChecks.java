package baton.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What can be wrong with the fields of forms and hand-offs.
final class ContractChecks {

    private static final Words WORDS = Words.of("baton.workflow.words");

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
                        handoff.gives().fields(), new Place.AtHandoff(handoff.id()), () -> checks.words(handoff)));
        return checks.findings.all();
    }

    private String words(Handoff handoff) {
        return WORDS.text("whose.handoff", workflow.nameOf(handoff.from()), workflow.nameOf(handoff.to()));
    }

    private void node(Node node) {
        switch (node.type()) {
            case NodeType.Start(var asks) ->
                fields(asks, new Place.AtNode(node.id()), () -> WORDS.text("quoted", node.name()));
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
                            WORDS.text("contract.conflict", node.name(), field.name()),
                            WORDS.text("contract.conflict.why"),
                            new QuickFix(
                                    WORDS.text("contract.conflict.fix"),
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

    private void fields(List<Field> fields, Place place, Supplier<String> whose) {
        var seen = new HashSet<String>();
        for (var field : fields) {
            if (field.name().isBlank()) {
                findings.stop("field.name", place, WORDS.text("field.name", whose.get()), WORDS.text("field.name.why"));
            } else if (!seen.add(field.name())) {
                findings.stop(
                        "field.twice",
                        place,
                        WORDS.text("field.twice", whose.get(), field.name()),
                        WORDS.text("field.twice.why"));
            }
            if (field.name().chars().anyMatch(one -> "{}.".indexOf(one) >= 0)) {
                findings.stop(
                        "field.characters",
                        place,
                        WORDS.text("field.characters", whose.get(), field.name()),
                        WORDS.text("field.characters.why"));
            }
            type(field, field.type(), place, whose);
        }
    }

    private void type(Field field, FieldType type, Place place, Supplier<String> whose) {
        switch (type) {
            case FieldType.Number range -> range(field, range, place, whose);
            case FieldType.Choice(var options) -> options(field, options, place, whose);
            case FieldType.ListOf(var of) -> type(field, of, place, whose);
            case FieldType.Group(var inner) ->
                fields(inner, place, () -> WORDS.text("whose.group", whose.get(), field.name()));
            case FieldType.Other(var name) ->
                findings.warn(
                        "field.type", place, WORDS.text("field.type", whose.get(), name), WORDS.text("field.type.why"));
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

    private void range(Field field, FieldType.Number range, Place place, Supplier<String> whose) {
        var min = range.min();
        var max = range.max();
        if (min != null && max != null && min.compareTo(max) > 0) {
            findings.stop(
                    "field.range",
                    place,
                    WORDS.text("field.range", whose.get(), field.name(), min.toPlainString(), max.toPlainString()),
                    WORDS.text("field.range.why"));
        }
    }

    private void options(Field field, List<String> options, Place place, Supplier<String> whose) {
        if (options.stream().allMatch(String::isBlank)) {
            findings.stop(
                    "field.options",
                    place,
                    WORDS.text("field.options", whose.get(), field.name()),
                    WORDS.text("field.options.why"));
        }
    }

    /// The fields that are meant wherever a workflow names some by name alone.
    static Stream<String> shown(NodeType type) {
        return switch (type) {
            case NodeType.Review(var _, var shows, var _) -> shows.stream();
            case NodeType.Result(var shows, var _) -> shows.stream();
            case NodeType.Start _, NodeType.Agent _, NodeType.Decision _, NodeType.Other _ -> Stream.empty();
        };
    }
}
