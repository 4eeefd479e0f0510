package baton.workflow;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;

/// What can be wrong with what happens by itself where nobody answers a review in time.
final class DeadlineChecks {

    private static final Words WORDS = Words.of("baton.workflow.words");

    private final Workflow workflow;
    private final Findings findings;

    DeadlineChecks(Workflow workflow, Findings findings) {
        this.workflow = workflow;
        this.findings = findings;
    }

    void review(Node node, NodeType.Review review) {
        var deadline = review.deadline();
        if (deadline == null) {
            return;
        }
        if (!deadline.isPossible()) {
            findings.stop(
                    "review.deadline",
                    new Place.AtNode(node.id()),
                    WORDS.text("review.deadline", node.name()),
                    WORDS.text("review.deadline.why"),
                    fix(WORDS.text("review.deadline.fix"), node, review, deadline.withAfter(Deadline.USUAL_AFTER)));
        }
        switch (deadline.then()) {
            case APPROVE -> changing(node.id()).ifPresent(who -> approves(node, review, deadline, who));
            case SEND_BACK -> goesBack(node, review, deadline);
            case REMIND, REJECT -> {}
        }
    }

    private void approves(Node node, NodeType.Review review, Deadline deadline, Node who) {
        findings.warn(
                "review.deadline.approves",
                new Place.AtNode(node.id()),
                WORDS.text("review.deadline.approves", node.name(), who.name()),
                WORDS.text("review.deadline.approves.why"),
                fix(WORDS.text("review.deadline.remind"), node, review, deadline.withThen(Deadline.Then.REMIND)));
    }

    private void goesBack(Node node, NodeType.Review review, Deadline deadline) {
        boolean hasWay = workflow.from(node.id()).stream().anyMatch(way -> way.when() instanceof Route.SentBack);
        if (!hasWay) {
            findings.warn(
                    "review.deadline.nowhere",
                    new Place.AtNode(node.id()),
                    WORDS.text("review.deadline.nowhere", node.name()),
                    WORDS.text("review.deadline.nowhere.why"),
                    fix(WORDS.text("review.deadline.remind"), node, review, deadline.withThen(Deadline.Then.REMIND)));
        }
    }

    /// The nearest step that may change something outside once the review is approved, unless a person looks
    /// again on the way there.
    private Optional<Node> changing(NodeId review) {
        var seen = new HashSet<NodeId>();
        var open = new ArrayDeque<Node>();
        workflow.from(review).stream()
                .filter(way -> !way.goesBack() && followsApproval(way.when()))
                .forEach(way -> workflow.node(way.to()).ifPresent(open::add));
        while (!open.isEmpty()) {
            var node = open.removeFirst();
            if (!seen.add(node.id()) || isLookedAt(node)) {
                continue;
            }
            if (mayChange(node.type())) {
                return Optional.of(node);
            }
            workflow.from(node.id()).forEach(way -> workflow.node(way.to()).ifPresent(open::add));
        }
        return Optional.empty();
    }

    private static boolean followsApproval(Route when) {
        return switch (when) {
            case Route.Always _, Route.Approved _, Route.When _ -> true;
            case Route.SentBack _, Route.Rejected _, Route.Failed _ -> false;
        };
    }

    private static boolean isLookedAt(Node node) {
        return node.type() instanceof NodeType.Review(var _, var _, var deadline)
                && (deadline == null || deadline.then() != Deadline.Then.APPROVE);
    }

    /// What a tool of a server does nobody knows here.
    private static boolean mayChange(NodeType type) {
        return switch (type) {
            case NodeType.Agent agent ->
                agent.tools().stream()
                        .anyMatch(tool ->
                                OwnTool.of(tool.name()).map(OwnTool::touches).orElse(true));
            case NodeType.Other _ -> true;
            case NodeType.Start _, NodeType.Review _, NodeType.Decision _, NodeType.Result _ -> false;
        };
    }

    private static QuickFix fix(String label, Node node, NodeType.Review review, Deadline changed) {
        return new QuickFix(label, new Edit.ChangeNode(node.withType(review.withDeadline(changed))));
    }
}
