package baton.studio.canvas;

import baton.run.Delivery;
import baton.run.Failure;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.Transcript;
import baton.workflow.Again;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Layout;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.ToolChoice;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Workflows and runs to show and to test with.
public final class CanvasSamples {

    public static final Instant BEGAN = Instant.parse("2026-11-21T14:02:00Z");
    public static final RunId RUN = new RunId("20261121-140200-abcd");

    private CanvasSamples() {}

    public static NodeId id(String name) {
        return new NodeId(name);
    }

    public static Node node(String id, String name, NodeType type) {
        return Node.of(id(id), name, type);
    }

    public static NodeType.Agent agent(String role) {
        return NodeType.Agent.BLANK.withRole(role).withInstructions("Do it well.");
    }

    public static Handoff handoff(String id, String from, String to) {
        return Handoff.of(new HandoffId(id), id(from), id(to));
    }

    /// Start, agent, review with a way back, agent, result.
    public static Workflow leadToNurture() {
        var gives = Contract.of(
                Field.of("score", new FieldType.Number(null, null)),
                Field.of("reason", Field.TEXT),
                Field.of("email", new FieldType.Email()));
        var nodes = List.of(
                node("lead", "New lead", new NodeType.Start(List.of(Field.of("lead", Field.LONG_TEXT)))),
                node("qualifier", "Lead qualifier", withTools(agent("Sales development rep"))),
                node("manager", "Sales manager", new NodeType.Review("Checks before we email", List.of())),
                node("writer", "Nurture writer", agent("Writes the first email")),
                node("email", "First email", new NodeType.Result(List.of("subject", "body"), null)));
        var handoffs = List.of(
                handoff("h1", "lead", "qualifier"),
                handoff("h2", "qualifier", "manager").withGives(gives),
                handoff("h3", "manager", "writer").withWhen(new Route.Approved()),
                handoff("h4", "manager", "qualifier")
                        .withWhen(new Route.SentBack())
                        .withAgain(Again.USUAL),
                handoff("h5", "writer", "email")
                        .withGives(Contract.of(Field.of("subject", Field.TEXT), Field.of("body", Field.LONG_TEXT))));
        return workflow(
                "Lead to nurture",
                nodes,
                handoffs,
                Map.of(
                        id("lead"), new Position(40, 160),
                        id("qualifier"), new Position(272, 160),
                        id("manager"), new Position(664, 160),
                        id("writer"), new Position(1008, 160),
                        id("email"), new Position(1376, 160)));
    }

    private static NodeType withTools(NodeType.Agent agent) {
        return new NodeType.Agent(
                agent.role(),
                agent.goal(),
                agent.instructions(),
                null,
                List.of(ToolChoice.of("fetchPage"), ToolChoice.of("tables")),
                agent.limits(),
                null,
                null,
                null);
    }

    /// Three checks side by side, joined in a review.
    public static Workflow loanCheck() {
        var nodes = List.of(
                node(
                        "application",
                        "Application",
                        new NodeType.Start(List.of(Field.of("amount", Field.TEXT), Field.of("applicant", Field.TEXT)))),
                node("intake", "Intake", agent("Reads the application")),
                node("credit", "Credit data", agent("Pulls the credit report")),
                node("fraud", "Fraud check", agent("Looks for anomalies")),
                node("rules", "Compliance", agent("Local lending rules")),
                node("underwriter", "Underwriter", new NodeType.Review("You decide", List.of())),
                node("letter", "Letter", new NodeType.Result(List.of(), null)));
        var handoffs = List.of(
                handoff("h1", "application", "intake"),
                handoff("h2", "intake", "credit"),
                handoff("h3", "intake", "fraud"),
                handoff("h4", "intake", "rules"),
                handoff("h5", "credit", "underwriter").withGives(Contract.of(Field.of("report", Field.TEXT))),
                handoff("h6", "fraud", "underwriter"),
                handoff("h7", "rules", "underwriter").withGives(Contract.of(Field.of("rules", Field.TEXT))),
                handoff("h8", "underwriter", "letter").withWhen(new Route.Approved()));
        return workflow(
                "Loan check",
                nodes,
                handoffs,
                Map.of(
                        id("application"), new Position(40, 200),
                        id("intake"), new Position(296, 200),
                        id("credit"), new Position(632, 72),
                        id("fraud"), new Position(632, 200),
                        id("rules"), new Position(632, 416),
                        id("underwriter"), new Position(984, 200),
                        id("letter"), new Position(1328, 200)));
    }

    public static Workflow workflow(
            String name, List<Node> nodes, List<Handoff> handoffs, Map<NodeId, Position> places) {
        return Workflow.EMPTY.withName(name).withGraph(nodes, handoffs).withLayout(new Layout(places));
    }

    /// A story of facts, one second apart unless said.
    public static final class Story {
        private final List<Recorded> facts = new ArrayList<>();
        private Instant now = BEGAN;

        public static Story of(Workflow workflow, Fields input) {
            var story = new Story();
            return story.add(new RunEvent.RunStarted(workflow, input, new RunSettings(14, "practice")));
        }

        public Story after(Duration time) {
            now = now.plus(time);
            return this;
        }

        public Story add(RunEvent event) {
            facts.add(new Recorded(RUN, facts.size() + 1L, now, event));
            return this;
        }

        public Story started(String node) {
            return started(node, 1, 1);
        }

        public Story started(String node, int visit, int attempt) {
            return add(new RunEvent.StepStarted(new StepKey(id(node), visit), attempt, List.<Delivery>of()));
        }

        public Story succeeded(String node, Fields output) {
            return add(new RunEvent.StepSucceeded(new StepKey(id(node), 1), 1, output, Transcript.NONE));
        }

        public Story asked(String review) {
            return add(new RunEvent.ReviewAsked(new StepKey(id(review), 1), List.of()));
        }

        public Story failed(String node, int attempt, Failure failure) {
            return add(new RunEvent.StepFailed(new StepKey(id(node), 1), attempt, failure, Transcript.NONE));
        }

        public RunState state() {
            return RunState.of(facts);
        }

        public List<Recorded> facts() {
            return List.copyOf(facts);
        }

        public Instant now() {
            return now;
        }
    }

    private static Fields words(String field, int count) {
        return Fields.of(field, "word ".repeat(count).strip());
    }

    /// Two checks are done, one is at work.
    public static Story loanAtWork() {
        return Story.of(loanCheck(), Fields.of("amount", "12,000"))
                .started("intake")
                .after(Duration.ofMillis(2100))
                .succeeded("intake", words("message", 96))
                .started("credit")
                .started("fraud")
                .started("rules")
                .after(Duration.ofMillis(2800))
                .succeeded("rules", words("rules", 84))
                .after(Duration.ofMillis(600))
                .succeeded("credit", words("report", 120));
    }

    public static Map<StepKey, String> loanSaying() {
        return Map.of(
                new StepKey(id("fraud"), 1),
                "The stated income matches the pay slips. One address was changed 3 weeks ago, so I will check");
    }

    private static Fields qualified() {
        return Fields.of("score", new baton.workflow.Value.Number(82))
                .with("reason", "Budget confirmed, 40 seats")
                .with("email", "dana@northwind.example");
    }

    /// The review waits for a person.
    public static Story leadWaiting() {
        return Story.of(leadToNurture(), Fields.of("lead", "Hi, we are a 40-person agency"))
                .started("qualifier")
                .after(Duration.ofMillis(4200))
                .succeeded("qualifier", qualified())
                .asked("manager");
    }

    /// The writer has failed for good.
    public static Story leadFailed() {
        var failure = new Failure(
                Failure.Kind.CONTRACT_BROKEN,
                "“Nurture writer” did not give “subject”.",
                "It put the subject inside the body.",
                "");
        return leadWaiting()
                .after(Duration.ofSeconds(24))
                .add(new RunEvent.ReviewAnswered(
                        new StepKey(id("manager"), 1), new baton.run.ReviewAnswer.Approve(qualified())))
                .started("writer")
                .after(Duration.ofMillis(3900))
                .failed("writer", 1, failure)
                .add(new RunEvent.HelpAsked(new StepKey(id("writer"), 1), failure));
    }
}
