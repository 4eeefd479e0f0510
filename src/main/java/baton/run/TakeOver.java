package baton.run;

import baton.workflow.Graphs;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which facts of a recorded run a forked one takes over.
final class TakeOver {

    private static final long NOWHERE = 0;

    private final Workflow workflow;
    private final Fork fork;
    /// Nodes whose every turn is done anew.
    private final Set<NodeId> changed;
    /// Nodes that are done anew from where the new run takes over.
    private final Set<NodeId> after;
    /// The number of the first fact that does not come before that.
    private final long turn;

    TakeOver(List<Recorded> recorded, Workflow before, Workflow now, Fork fork) {
        this.workflow = now;
        this.fork = fork;
        this.changed = fork.change() instanceof Fork.Change.Edited ? changed(before, now) : Set.of();
        this.after = fork.from() instanceof Fork.From.Step(var step)
                        && now.node(step.node()).isPresent()
                ? Graphs.after(now, step.node())
                : Set.of();
        this.turn = switch (fork.from()) {
            case Fork.From.Beginning _ -> Long.MAX_VALUE;
            case Fork.From.Fact(var seq) -> seq + 1;
            case Fork.From.Step(var step) -> firstAbout(recorded, step);
        };
    }

    /// Nodes that are new, or do or are told something else than before, and all after them. Where a node
    /// stands and what it is called does not matter to what it did.
    private static Set<NodeId> changed(Workflow before, Workflow now) {
        var changed = new HashSet<NodeId>();
        for (var node : now.nodes()) {
            var was = before.node(node.id());
            if (!changed.contains(node.id())
                    && (was.isEmpty()
                            || !isSame(was.get(), node)
                            || !ends(before, node).equals(ends(now, node)))) {
                changed.addAll(Graphs.after(now, node.id()));
            }
        }
        return changed;
    }

    private static boolean isSame(Node was, Node is) {
        return was.type().equals(is.type()) && was.waitsFor() == is.waitsFor();
    }

    /// The hand-offs at a node, all of which have a say in what it is given and asked for.
    private static Set<Handoff> ends(Workflow workflow, Node node) {
        var ends = new HashSet<>(workflow.from(node.id()));
        ends.addAll(workflow.to(node.id()));
        return ends.stream().map(TakeOver::meaning).collect(Collectors.toSet());
    }

    /// What a hand-off does, without what it is called.
    private static Handoff meaning(Handoff handoff) {
        return handoff.withLabel("");
    }

    private static long firstAbout(List<Recorded> recorded, StepKey step) {
        return recorded.stream()
                .filter(fact -> fact.event() instanceof RunEvent.OfStep ofStep
                        && ofStep.step().equals(step))
                .mapToLong(Recorded::seq)
                .findFirst()
                .orElse(NOWHERE);
    }

    /// Whether the run that is forked came to where the new one is to take over.
    boolean isReached() {
        return turn != NOWHERE;
    }

    /// Whether `old` is a fact of the new run, too, of which `state` is known.
    boolean takes(Recorded old, RunState state) {
        boolean isBefore = old.seq() < turn;
        if (fork.change() instanceof Fork.Change.Input || (!isBefore && !(fork.from() instanceof Fork.From.Step))) {
            return false;
        }
        return switch (old.event()) {
            case RunEvent.RunStarted _, RunEvent.RunPaused _, RunEvent.RunResumed _, RunEvent.RunFinished _ -> false;
            case RunEvent.OfStep ofStep -> takes(ofStep, isBefore, state);
            case RunEvent.RoundStarted round -> isNext(round, state);
            case RunEvent.RoundsUsedUp(var again) ->
                source(again, state)
                        .flatMap(number -> Rounds.owed(state, number).or(() -> Rounds.usedUp(state, number)))
                        .filter(old.event()::equals)
                        .isPresent();
        };
    }

    private boolean takes(RunEvent.OfStep event, boolean isBefore, RunState state) {
        var node = event.step().node();
        return !changed.contains(node)
                && (isBefore || !after.contains(node))
                && state.step(node)
                        .filter(step -> step.visit() == event.step().visit() && canFollow(event, step.status()))
                        .isPresent();
    }

    /// A round is taken over where the new run would come to it by itself.
    private boolean isNext(RunEvent.RoundStarted round, RunState state) {
        return source(round.again(), state)
                .filter(number -> Rounds.isNext(state, number, round))
                .isPresent();
    }

    private Optional<Integer> source(HandoffId again, RunState state) {
        return workflow.handoff(again)
                .flatMap(way -> workflow.node(way.from()))
                .map(node -> state.plan().number(node.id()));
    }

    private static boolean canFollow(RunEvent.OfStep event, StepStatus status) {
        return switch (event) {
            case RunEvent.StepStarted _ -> status == StepStatus.READY || status == StepStatus.RETRYING;
            case RunEvent.StepSucceeded _ -> status == StepStatus.WORKING || status == StepStatus.READY;
            case RunEvent.StepFailed(var _, var _, var failure, var _) ->
                status == StepStatus.WORKING
                        || status == StepStatus.READY
                        || (failure.kind() == Failure.Kind.STOPPED && isStoppedFrom(status));
            case RunEvent.WayChosen _ -> status == StepStatus.WORKING || status == StepStatus.READY;
            case RunEvent.StepInterrupted _ -> status == StepStatus.WORKING;
            case RunEvent.ToolsWished _ -> status == StepStatus.WORKING;
            case RunEvent.StepContinued _, RunEvent.ToolAsked _ -> status == StepStatus.AT_TOOLS;
            case RunEvent.ToolStarted _, RunEvent.ToolEnded _ ->
                status == StepStatus.USING_TOOL || status == StepStatus.AT_TOOLS;
            case RunEvent.StepStopping _ ->
                status == StepStatus.USING_TOOL || status == StepStatus.AT_TOOLS || status == StepStatus.NEEDS_ANSWER;
            case RunEvent.ToolInterrupted _ -> status == StepStatus.USING_TOOL;
            // nobody waits there for the new run
            case RunEvent.ToolWaits _, RunEvent.ToolWentOn _ -> false;
            case RunEvent.ToolAnswered _ -> status == StepStatus.NEEDS_ANSWER;
            case RunEvent.RetryScheduled _, RunEvent.OtherwiseUsed _, RunEvent.HelpAsked _ ->
                status == StepStatus.FAILING;
            case RunEvent.StepPretended _, RunEvent.SampleUsed _, RunEvent.ReviewAsked _ -> status == StepStatus.READY;
            case RunEvent.ReviewAnswered _, RunEvent.ReviewTimedOut _ -> status == StepStatus.NEEDS_REVIEW;
            case RunEvent.ReviewReminded _ -> false;
            case RunEvent.HelpAnswered _ -> status == StepStatus.NEEDS_HELP;
            case RunEvent.StepSkipped _ -> status.leadsTo(StepStatus.SKIPPED);
        };
    }

    private static boolean isStoppedFrom(StepStatus status) {
        return status == StepStatus.RETRYING || status == StepStatus.AT_TOOLS;
    }
}
