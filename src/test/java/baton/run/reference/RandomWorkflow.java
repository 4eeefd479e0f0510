package baton.run.reference;

import baton.workflow.Again;
import baton.workflow.AgentLimits;
import baton.workflow.Contract;
import baton.workflow.Deadline;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import baton.workflow.Operator;
import baton.workflow.Problem;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.RunLimits;
import baton.workflow.ToolChoice;
import baton.workflow.Validator;
import baton.workflow.Value;
import baton.workflow.WaitsFor;
import baton.workflow.Workflow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws workflows that can run: pieces in a row, side by side, and in loops within loops, with all kinds of
/// steps, ways, contracts and limits. What the validator finds wrong is put right with the fixes that it
/// offers.
public final class RandomWorkflow {

    private static final int MOST_NODES = 11;
    private static final Field MESSAGE = Field.of("message", Field.LONG_TEXT);
    private static final Field SCORE = Field.of("score", new FieldType.Number(BigDecimal.ZERO, BigDecimal.TEN));

    private final Draws draws;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Handoff> handoffs = new ArrayList<>();

    private record Piece(Node first, Node last) {}

    private RandomWorkflow(Draws draws) {
        this.draws = draws;
    }

    /// A workflow; empty if what was drawn cannot be put right.
    public static Optional<Workflow> draw(Draws draws) {
        return putRight(new RandomWorkflow(draws).whole());
    }

    private Workflow whole() {
        var start = node("start", new NodeType.Start(List.of(Field.of("message", Field.TEXT))));
        var body = piece(3);
        way(start, body.first);
        if (draws.oneIn(4)) {
            way(start, one(kindOfNode()));
        }
        extraWays();
        finish();
        return Workflow.EMPTY.withName("Drawn").withGraph(nodes, handoffs).withLimits(limits());
    }

    private Piece piece(int depth) {
        if (depth == 0 || nodes.size() >= MOST_NODES) {
            var only = one(kindOfNode());
            return new Piece(only, only);
        }
        return switch (draws.below(6)) {
            case 0 -> {
                var only = one(kindOfNode());
                yield new Piece(only, only);
            }
            case 1, 2 -> row(depth);
            case 3 -> sideBySide(depth);
            default -> loop(depth);
        };
    }

    private Piece row(int depth) {
        var first = piece(depth - 1);
        var second = piece(depth - 1);
        way(first.last, second.first);
        if (draws.oneIn(6)) {
            // A loop that begins where the one before it may end.
            back(second.last, first.last);
        }
        return new Piece(first.first, second.last);
    }

    private Piece sideBySide(int depth) {
        var split = one(kindOfNode());
        var branches = new ArrayList<Piece>();
        for (int branch = 2 + draws.below(2); branch > 0; branch--) {
            branches.add(piece(depth - 1));
        }
        var after = piece(depth - 1);
        if (draws.oneIn(2)) {
            nodes.replaceAll(node -> node.id().equals(after.first.id()) ? node.withWaitsFor(WaitsFor.ANY) : node);
        }
        for (var branch : branches) {
            way(split, branch.first);
            way(branch.last, after.first);
        }
        return new Piece(split, after.last);
    }

    private Piece loop(int depth) {
        var body = piece(depth - 1);
        int backs = draws.oneIn(4) ? 2 : 1;
        for (int back = 0; back < backs; back++) {
            back(body.last, body.first);
        }
        return body;
    }

    private void back(Node from, Node to) {
        handoffs.add(hand(from, to, routeBack(from)).withAgain(new Again(1 + draws.below(2))));
    }

    private NodeType kindOfNode() {
        return switch (draws.below(10)) {
            case 0, 1, 2, 3, 4 -> agent();
            case 5, 6 -> new NodeType.Review("Is this good?", List.of(), draws.oneIn(3) ? deadline() : null);
            case 7, 8 -> new NodeType.Decision(NodeType.Decider.RULES, "");
            default -> new NodeType.Decision(NodeType.Decider.MODEL, "Pick.");
        };
    }

    private Deadline deadline() {
        var after = draws.of(List.of(Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofDays(2)));
        return new Deadline(after, draws.of(List.of(Deadline.Then.values())), draws.oneIn(2) ? "once more" : "");
    }

    private NodeType agent() {
        var limits = new AgentLimits(null, 1 + draws.below(3), 1 + draws.below(12), Fields.NONE);
        var onFailure = draws.of(List.of(OnFailure.ASK, OnFailure.ASK, OnFailure.CONTINUE, OnFailure.STOP));
        var otherwise = Fields.of("message", "otherwise a").with("score", Value.of(1));
        return NodeType.Agent.BLANK
                .withInstructions(draws.oneIn(4) ? "Do your job with " + named() + "." : "Do your job.")
                .withTools(draws.oneIn(3) ? List.of(ToolChoice.of("notes")) : List.of())
                .withLimits(limits)
                .withOnFailure(onFailure)
                .withOtherwise(otherwise);
    }

    /// A step before it, mostly: what nobody gives it the validator has taken out.
    private String named() {
        return "{{" + nodes.get(draws.below(nodes.size())).id() + "." + draws.of(List.of("message", "score")) + "}}";
    }

    private Node one(NodeType type) {
        var added = node("n" + nodes.size(), type);
        if (draws.oneIn(12)) {
            nodes.set(nodes.size() - 1, added.withWaitsFor(WaitsFor.ANY));
        }
        return nodes.getLast();
    }

    private Node node(String id, NodeType type) {
        nodes.add(Node.of(new NodeId(id), id, type));
        return nodes.getLast();
    }

    private void way(Node from, Node to) {
        handoffs.add(hand(from, to, route(from)));
    }

    private Handoff hand(Node from, Node to, Route when) {
        var id = new HandoffId("h" + handoffs.size());
        var handoff = Handoff.of(id, from.id(), to.id()).withWhen(when);
        return draws.oneIn(4)
                ? handoff.withGives(
                        draws.of(List.of(Contract.of(MESSAGE), Contract.of(SCORE), Contract.of(MESSAGE, SCORE))))
                : handoff;
    }

    private Route route(Node from) {
        return switch (from.type()) {
            case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> new Route.Always();
            case NodeType.Agent _ ->
                draws.of(List.of(
                        new Route.Always(), new Route.Always(), new Route.Always(), rule(), new Route.Failed()));
            case NodeType.Review _ ->
                draws.of(List.of(
                        new Route.Always(), new Route.Approved(), rule(), new Route.Rejected(), new Route.SentBack()));
            case NodeType.Decision _ -> draws.of(List.of(new Route.Always(), rule(), rule()));
        };
    }

    private Route routeBack(Node from) {
        return switch (from.type()) {
            case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> new Route.Always();
            case NodeType.Agent _ -> draws.of(List.of(rule(), rule(), new Route.Always(), new Route.Failed()));
            case NodeType.Review _ ->
                draws.of(List.of(new Route.SentBack(), new Route.SentBack(), rule(), new Route.Rejected()));
            case NodeType.Decision _ -> draws.of(List.of(rule(), rule(), new Route.Always()));
        };
    }

    private Route rule() {
        return new Route.When(draws.of(List.<Rule>of(
                new Rule.Compare("message", Operator.CONTAINS, Value.of("a")),
                new Rule.Compare("message", Operator.CONTAINS, Value.of("b")),
                new Rule.Compare("score", Operator.AT_LEAST, Value.of(5)),
                new Rule.Not(new Rule.Compare("message", Operator.CONTAINS, Value.of("a"))))));
    }

    /// Beside the drawing that was planned: what the validator does not like is not drawn after all.
    private void extraWays() {
        for (int more = draws.below(4); more > 0; more--) {
            int from = draws.below(nodes.size());
            int to = draws.below(nodes.size());
            if (from < to && from > 0) {
                way(nodes.get(from), nodes.get(to));
                if (!isWithoutCrossings()) {
                    handoffs.removeLast();
                }
            }
        }
    }

    private boolean isWithoutCrossings() {
        return Validator.stoppers(Workflow.EMPTY.withGraph(nodes, handoffs)).stream()
                .noneMatch(problem -> problem.code().startsWith("loop."));
    }

    /// Where nothing leads on there is a result, mostly.
    private void finish() {
        var ends = nodes.stream()
                .filter(node -> handoffs.stream()
                        .noneMatch(way -> !way.goesBack() && way.from().equals(node.id())))
                .toList();
        var result = node("end", new NodeType.Result(draws.oneIn(4) ? List.of("message") : List.of(), null));
        for (var end : ends) {
            if (end.type() instanceof NodeType.Decision || !draws.oneIn(5)) {
                way(end, result);
            }
        }
        if (draws.oneIn(8)) {
            way(nodes.get(1 + draws.below(nodes.size() - 2)), node("end-2", new NodeType.Result(List.of(), null)));
        }
    }

    private RunLimits limits() {
        return new RunLimits(
                draws.oneIn(3) ? 1 + draws.below(6) : 60,
                draws.oneIn(5) ? Duration.ofSeconds(1 + draws.below(60)) : null,
                draws.oneIn(5) ? 20L + draws.below(50) : null,
                draws.oneIn(5) ? BigDecimal.valueOf(1 + draws.below(5), 2) : null,
                Fields.NONE);
    }

    private static Optional<Workflow> putRight(Workflow drawn) {
        var tried = drawn;
        for (int fixes = 0; fixes < 30; fixes++) {
            var first = Validator.stoppers(tried).stream().findFirst();
            if (first.isEmpty()) {
                return Optional.of(tried);
            }
            var fix = first.map(Problem::fixes).orElseThrow().stream().findFirst();
            if (fix.isEmpty()) {
                return Optional.empty();
            }
            tried = Edits.apply(tried, fix.get().edit());
        }
        return Optional.empty();
    }
}
