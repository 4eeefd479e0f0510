package baton.run;

import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Rules;
import baton.workflow.Words;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What follows from each answer to a review, told before it is given.
public final class Outlook {

    private static final Words WORDS = Words.of("baton.run.words");

    private Outlook() {}

    /// `If you approve, Nurture writer gets score, reason and email.`
    ///
    /// @param fields what would be approved: rules on the ways out look at it
    public static String approving(Workflow workflow, NodeId review, Fields fields) {
        var next = workflow.from(review).stream()
                .filter(way -> !way.goesBack() && isTaken(way, fields))
                .map(way -> gets(workflow, way, fields))
                .toList();
        return next.isEmpty()
                ? WORDS.text("outlook.approve-nothing")
                : WORDS.text("outlook.approve", Wording.list(next));
    }

    private static boolean isTaken(Handoff way, Fields fields) {
        return switch (way.when()) {
            case Route.Always _, Route.Approved _ -> true;
            case Route.When(var rule) -> Rules.holds(rule, fields);
            case Route.SentBack _, Route.Rejected _, Route.Failed _ -> false;
        };
    }

    private static String gets(Workflow workflow, Handoff way, Fields fields) {
        var names = List.copyOf(Contracts.passedOn(way, fields).names());
        var things = names.isEmpty() ? WORDS.text("things.nothing") : Wording.list(names);
        var isResult = workflow.node(way.to())
                .map(node -> node.type() instanceof NodeType.Result)
                .orElse(false);
        return WORDS.text(isResult ? "outlook.shows" : "outlook.gets", workflow.nameOf(way.to()), things);
    }

    /// `If you send it back, Lead qualifier does it again with your feedback.`, if it can be sent back at all.
    public static Optional<String> sendingBack(Workflow workflow, NodeId review) {
        return sendBackWay(workflow, review).map(way -> WORDS.text("outlook.send-back", workflow.nameOf(way.to())));
    }

    /// The hand-off that a review that is sent back takes.
    public static Optional<Handoff> sendBackWay(Workflow workflow, NodeId review) {
        return workflow.from(review).stream()
                .filter(way -> way.when() instanceof Route.SentBack)
                .findFirst();
    }

    /// `If you reject it, the run stops here.`, or who hears of it.
    public static String rejecting(Workflow workflow, NodeId review) {
        var next = workflow.from(review).stream()
                .filter(way -> way.when() instanceof Route.Rejected)
                .map(way -> workflow.nameOf(way.to()))
                .collect(Collectors.toList());
        return next.isEmpty()
                ? WORDS.text("outlook.reject-stops")
                : WORDS.text("outlook.reject", Wording.list(next), next.size());
    }

    /// Whether rejecting a review ends the run.
    public static boolean rejectingStops(Workflow workflow, NodeId review) {
        return workflow.from(review).stream().noneMatch(way -> way.when() instanceof Route.Rejected);
    }
}
