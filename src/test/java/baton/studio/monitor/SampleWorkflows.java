package baton.studio.monitor;

import baton.workflow.Again;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Layout;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import baton.workflow.Operator;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Workflows that tests and look books show.
public final class SampleWorkflows {

    private static final Field SCORE = Field.of("score", new FieldType.Number(BigDecimal.ZERO, BigDecimal.valueOf(100)))
            .withAbout("0 no fit, 100 perfect fit");
    private static final Field REASON = Field.of("reason", Field.LONG_TEXT);
    private static final Field EMAIL = Field.of("email", new FieldType.Email());

    private SampleWorkflows() {}

    /// A lead is scored, a person looks at it, an e-mail is written. The review can send back three times.
    public static Workflow leadToNurture() {
        return Workflow.EMPTY
                .withName("Lead to nurture")
                .withGraph(
                        List.of(
                                node(
                                        "lead",
                                        "New lead",
                                        new NodeType.Start(List.of(Field.of("lead", Field.LONG_TEXT)))),
                                agent("qualifier", "Lead qualifier", "Sales development rep"),
                                node(
                                        "manager",
                                        "Sales manager",
                                        new NodeType.Review("Is this worth an email?", List.of())),
                                agent("writer", "Nurture writer", "Writes the first email"),
                                node("email", "First email", new NodeType.Result(List.of(), null))),
                        List.of(
                                handoff("lead", "qualifier"),
                                handoff("qualifier", "manager").withGives(Contract.of(SCORE, REASON, EMAIL)),
                                handoff("manager", "writer").withWhen(new Route.Approved()),
                                handoff("manager", "qualifier")
                                        .withWhen(new Route.SentBack())
                                        .withAgain(new Again(3)),
                                handoff("writer", "email")
                                        .withGives(Contract.of(
                                                Field.of("subject", Field.TEXT), Field.of("body", Field.LONG_TEXT)))))
                .withLayout(line("lead", "qualifier", "manager", "writer", "email"));
    }

    /// Three checks side by side, joined into a review.
    public static Workflow loanCheck() {
        return Workflow.EMPTY
                .withName("Loan check")
                .withGraph(
                        List.of(
                                node(
                                        "application",
                                        "Application",
                                        new NodeType.Start(List.of(Field.of("application", Field.LONG_TEXT)))),
                                agent("intake", "Intake", "Reads the application"),
                                agent("credit", "Credit data", "Pulls the credit report"),
                                agent("fraud", "Fraud check", "Looks for anomalies"),
                                agent("rules", "Compliance", "Local lending rules"),
                                node("underwriter", "Underwriter", new NodeType.Review("Grant this loan?", List.of())),
                                node("letter", "Decision letter", new NodeType.Result(List.of(), null))),
                        List.of(
                                handoff("application", "intake"),
                                handoff("intake", "credit"),
                                handoff("intake", "fraud"),
                                handoff("intake", "rules"),
                                gives("credit", "underwriter", "report"),
                                gives("fraud", "underwriter", "findings"),
                                gives("rules", "underwriter", "rules"),
                                handoff("underwriter", "letter")))
                .withLayout(line("application", "intake", "fraud", "underwriter", "letter"));
    }

    /// A ticket goes one of two ways; there is none for low priority.
    public static Workflow triage() {
        return Workflow.EMPTY
                .withName("Ticket triage")
                .withGraph(
                        List.of(
                                node("ticket", "Ticket", new NodeType.Start(List.of(Field.of("priority", Field.TEXT)))),
                                node("triage", "Triage", new NodeType.Decision(NodeType.Decider.RULES, "")),
                                node("urgent", "Call now", new NodeType.Result(List.of(), null)),
                                node("later", "Answer later", new NodeType.Result(List.of(), null))),
                        List.of(
                                handoff("ticket", "triage"),
                                handoff("triage", "urgent").withWhen(priority("high")),
                                handoff("triage", "later").withWhen(priority("medium"))));
    }

    private static Route priority(String value) {
        return new Route.When(new Rule.Compare("priority", Operator.IS, Value.of(value)));
    }

    /// The same workflow, but a run ends when one of its agents fails.
    public static Workflow stoppingAtFailures(Workflow workflow) {
        return workflow.withGraph(
                workflow.nodes().stream()
                        .map(node -> node.type() instanceof NodeType.Agent agent
                                ? node.withType(agent.withOnFailure(OnFailure.STOP))
                                : node)
                        .toList(),
                workflow.handoffs());
    }

    private static Node node(String id, String name, NodeType type) {
        return Node.of(new NodeId(id), name, type);
    }

    private static Node agent(String id, String name, String role) {
        return node(id, name, NodeType.Agent.BLANK.withRole(role).withInstructions("Do it well."));
    }

    private static Handoff handoff(String from, String to) {
        return Handoff.of(new HandoffId(from + ">" + to), new NodeId(from), new NodeId(to));
    }

    private static Handoff gives(String from, String to, String field) {
        return handoff(from, to).withGives(Contract.of(Field.of(field, Field.LONG_TEXT)));
    }

    private static Layout line(String... ids) {
        var places = new java.util.LinkedHashMap<NodeId, Position>();
        for (int place = 0; place < ids.length; place++) {
            places.put(new NodeId(ids[place]), new Position(40 + 304 * place, 120));
        }
        return new Layout(Map.copyOf(places));
    }
}
