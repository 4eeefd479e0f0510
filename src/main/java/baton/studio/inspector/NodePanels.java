package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Selection;
import baton.studio.look.NodeLook;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Place;
import baton.workflow.Problem;
import baton.workflow.Route;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts together the panel for a step of each type.
final class NodePanels {

    private static final Set<String> SHOWN_BY_THEIR_SECTIONS = Stream.of(
                    InstructionsSection.PROBLEMS,
                    ToolsSection.PROBLEMS,
                    Set.of(
                            FailureSection.PROBLEM,
                            LimitsSection.PROBLEM,
                            KnowledgeSection.PROBLEM,
                            GuardsSection.PROBLEM))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final NodeHandle node;
    private final Supplies supplies;
    private final Consumer<Selection> go;

    private NodePanels(NodeHandle node, Supplies supplies, Consumer<Selection> go) {
        this.node = node;
        this.supplies = supplies;
        this.go = go;
    }

    static Panel of(NodeHandle handle, Node node, Supplies supplies, Consumer<Selection> go) {
        var panels = new NodePanels(handle, supplies, go);
        return switch (node.type()) {
            case NodeType.Agent _ -> panels.agent();
            case NodeType.Review _ -> panels.review();
            case NodeType.Decision _ -> panels.decision();
            case NodeType.Start _ -> panels.start();
            case NodeType.Result _ -> panels.result();
            case NodeType.Other(var type) -> panels.other(type);
        };
    }

    /// How an agent is set up, with its name.
    static Panel setUp(NodeHandle handle, Supplies supplies, Consumer<Selection> go) {
        return new Panel(
                "inspector-focus",
                List.of(
                        new HeaderSection(handle, NodeLook.AGENT),
                        new TrySection(supplies.tryOut()),
                        new NodePanels(handle, supplies, go).setUp()));
    }

    private Panel setUp() {
        return new Panel(
                "inspector-set-up",
                List.of(
                        problems(SHOWN_BY_THEIR_SECTIONS),
                        new JobSection(node),
                        new GoalSection(node),
                        new InstructionsSection(node),
                        new ReceivesSection(node, go),
                        handsOff(),
                        new ModelSection(node, supplies.models()),
                        new ToolsSection(node, supplies),
                        new AgentAsksSection(node),
                        new WaitsSection(node),
                        new Gap(),
                        new KnowledgeSection(node, supplies.places()),
                        new GuardsSection(node, supplies.models()),
                        new FailureSection(node),
                        new LimitsSection(node),
                        new PracticeSection(node)));
    }

    private Panel agent() {
        return new Panel(
                "inspector-agent",
                List.of(
                        new HeaderSection(node, NodeLook.AGENT),
                        new TrySection(supplies.tryOut()),
                        new TabsSection(setUp(), new LastRunSection(node.id()))));
    }

    private ProblemList problems(Set<String> shownElsewhere) {
        return new ProblemList(node.document(), problem -> isHere(problem) && !shownElsewhere.contains(problem.code()));
    }

    private boolean isHere(Problem problem) {
        return problem.place().equals(new Place.AtNode(node.id()));
    }

    private HandsOffSection handsOff() {
        return new HandsOffSection(node, HandsOffSection.Kind.all(), go);
    }

    private Panel review() {
        return new Panel(
                "inspector-review",
                List.of(
                        new HeaderSection(node, NodeLook.REVIEW),
                        problems(DeadlineSection.PROBLEMS),
                        new QuestionSection(node),
                        new ShowsSection(node, text("shows.review")),
                        new ReceivesSection(node, go),
                        answer("-approved", new Route.Approved()),
                        answer("-sent-back", new Route.SentBack()),
                        answer("-rejected", new Route.Rejected()),
                        new WaitsSection(node),
                        new Gap(),
                        new DeadlineSection(node)));
    }

    private HandsOffSection answer(String key, Route route) {
        var kind = new HandsOffSection.Kind(
                key,
                text("answer" + key),
                text("answer" + key + ".nothing"),
                handoff -> ReviewAnswers.of(handoff).equals(route),
                route);
        return new HandsOffSection(node, kind, go);
    }

    private Panel decision() {
        return new Panel(
                "inspector-decision",
                List.of(
                        new HeaderSection(node, NodeLook.DECISION),
                        problems(Set.of()),
                        new DeciderSection(node),
                        new WaysSection(node, go),
                        new ReceivesSection(node, go),
                        new WaitsSection(node)));
    }

    private Panel start() {
        return new Panel(
                "inspector-start",
                List.of(
                        new HeaderSection(node, NodeLook.START),
                        problems(Set.of()),
                        new AsksSection(node),
                        handsOff()));
    }

    private Panel result() {
        return new Panel(
                "inspector-result",
                List.of(
                        new HeaderSection(node, NodeLook.RESULT),
                        problems(Set.of()),
                        new ShowsSection(node, text("shows.result")),
                        new ReceivesSection(node, go),
                        new WaitsSection(node)));
    }

    private Panel other(String type) {
        return new Panel(
                "inspector-other",
                List.of(
                        new HeaderSection(node, OtherLook.of(type)),
                        new WordsSection(text("other", type)),
                        problems(Set.of()),
                        new ReceivesSection(node, go),
                        handsOff()));
    }
}
