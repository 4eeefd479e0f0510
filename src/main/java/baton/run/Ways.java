package baton.run;

import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Rules;
import java.util.List;
import java.util.Optional;

/// Which hand-offs a turn takes when it ends.
final class Ways {

    private Ways() {}

    /// Whether `handoff` is taken after a turn that ended so.
    static boolean taken(NodeType type, Handoff handoff, StepEnding ending) {
        return switch (ending) {
            case StepEnding.NotYet _, StepEnding.Skipped _ -> false;
            case StepEnding.Gave(var output) ->
                switch (handoff.when()) {
                    case Route.Always _ -> true;
                    case Route.When(var rule) -> Rules.holds(rule, output);
                    case Route.Approved _, Route.SentBack _, Route.Rejected _, Route.Failed _ -> false;
                };
            case StepEnding.Chose(var _, var way) -> handoff.id().equals(way);
            case StepEnding.Reviewed(var output, var answer) -> afterReview(handoff.when(), output, answer);
            case StepEnding.FailedFor(var failure) ->
                handoff.when() instanceof Route.Failed
                        && type instanceof NodeType.Agent
                        && !failure.kind().isQuestion();
        };
    }

    /// From a review, `always` and rules mean "if it was approved": a person who says no is never passed over.
    private static boolean afterReview(Route when, Fields output, ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Approve _ ->
                switch (when) {
                    case Route.Always _, Route.Approved _ -> true;
                    case Route.When(var rule) -> Rules.holds(rule, output);
                    case Route.SentBack _, Route.Rejected _, Route.Failed _ -> false;
                };
            case ReviewAnswer.SendBack _ -> when instanceof Route.SentBack;
            case ReviewAnswer.Reject _ -> when instanceof Route.Rejected;
        };
    }

    /// The way that a decision by rules wants: the first whose rule holds, or else the first without one. A way
    /// back of which it was said that its rounds are used up is no way; one of which that is still to be said
    /// is.
    static Optional<Handoff> wanted(RunState state, List<Handoff> ways, Fields fields) {
        var open = ways.stream().filter(way -> !isSaidToBeUsedUp(state, way)).toList();
        return open.stream()
                .filter(way -> way.when() instanceof Route.When(var rule) && Rules.holds(rule, fields))
                .findFirst()
                .or(() -> open.stream()
                        .filter(way -> way.when() instanceof Route.Always)
                        .findFirst());
    }

    /// The ways that a model can still be offered.
    static List<Handoff> offered(RunState state, NodeId decision) {
        return state.plan().leaving(state.plan().number(decision)).stream()
                .filter(way -> hasRoundsLeft(state, way))
                .toList();
    }

    /// Once that was said, the count stands above the limit.
    static boolean isSaidToBeUsedUp(RunState state, Handoff handoff) {
        return handoff.goesBack() && state.rounds(handoff.id()) > handoff.rounds();
    }

    static boolean hasRoundsLeft(RunState state, Handoff handoff) {
        return !handoff.goesBack() || state.rounds(handoff.id()) < handoff.rounds();
    }
}
