package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Workflow;
import java.util.List;
import java.util.stream.Collectors;

/// Reads a hand-off back in plain words: “When score is at least 70, Lead qualifier gives score and reason to
/// Sales manager.”
final class HandoffSentence {

    private final Workflow workflow;
    private final Handoff handoff;
    private final String from;
    private final String to;

    private HandoffSentence(Workflow workflow, Handoff handoff) {
        this.workflow = workflow;
        this.handoff = handoff;
        from = workflow.nameOf(handoff.from());
        to = workflow.nameOf(handoff.to());
    }

    static String of(Workflow workflow, Handoff handoff) {
        var sentence = new HandoffSentence(workflow, handoff);
        return sentence.happening() + sentence.rounds();
    }

    private String happening() {
        return switch (handoff.when()) {
            case Route.Always _ -> text(isDecision() ? "says.otherwise" : "says.always", from, given(), to);
            case Route.Approved _ -> text("says.approved", from, given(), to);
            case Route.SentBack _ -> text("says.sentBack", from, to);
            case Route.Rejected _ -> text("says.rejected", from, given(), to);
            case Route.Failed _ -> text("says.failed", from, to);
            case Route.When(var rule) -> text("says.when", words(rule), from, given(), to);
        };
    }

    private String rounds() {
        return handoff.goesBack() ? " " + text("says.rounds", handoff.rounds()) : "";
    }

    private boolean isDecision() {
        return workflow.node(handoff.from())
                .filter(node -> node.type() instanceof NodeType.Decision)
                .isPresent();
    }

    private String given() {
        if (!handoff.gives().isEmpty()) {
            return Words.and(handoff.gives().fields().stream().map(Field::name).toList());
        }
        var asked = workflow.node(handoff.from())
                .filter(node -> node.type() instanceof NodeType.Agent)
                .isPresent();
        return text(asked ? "says.message" : "says.everything");
    }

    /// A rule in the words of the rows in which it is edited, or in those of the rule itself where rows cannot
    /// say it.
    private String words(Rule rule) {
        return words(rule, GivenFields.givenBy(workflow, handoff.from()));
    }

    static String words(Rule rule, List<Field> fields) {
        return RuleForm.of(rule)
                .map(form -> form.rows().stream()
                        .map(row -> row.words(field(fields, row.field())))
                        .collect(Collectors.joining(
                                " " + text(form.match() == RuleForm.Match.ALL ? "rule.and" : "rule.or") + " ")))
                .orElseGet(rule::words);
    }

    private static Field field(List<Field> fields, String name) {
        return new Contract(fields).field(name).orElseGet(() -> Field.of(name, Field.TEXT));
    }
}
