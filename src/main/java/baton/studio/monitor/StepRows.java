package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.run.StepTries;
import baton.run.StepTry;
import baton.run.Times;
import baton.studio.look.BadgeState;
import baton.workflow.Graphs;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes the list of a run's steps: tries in the order in which they began, then what has not begun, in the
/// order of the workflow. The start is left out: nothing happens there.
final class StepRows {

    private final RunState state;
    private final List<StepTry> tries;
    private final Instant now;
    private final Map<StepKey, Integer> counts = new HashMap<>();

    private StepRows(RunState state, List<StepTry> tries, Instant now) {
        this.state = state;
        this.tries = tries;
        this.now = now;
        tries.forEach(tried -> counts.merge(tried.step(), tried.attempt(), Math::max));
    }

    static List<StepRow> of(RunState state, List<Recorded> facts, Instant now) {
        return new StepRows(state, StepTries.of(facts), now).rows();
    }

    /// The steps of a run that nobody is at work on: what was under way was cut off at the last fact.
    static List<StepRow> ofAbandoned(RunState state, List<Recorded> facts) {
        var tries = StepTries.of(facts).stream()
                .map(tried -> tried.abandonedAt(state.latest()))
                .toList();
        return new StepRows(state, tries, state.latest()).rows();
    }

    private List<StepRow> rows() {
        var rows = new ArrayList<StepRow>();
        tries.stream().filter(tried -> isShown(tried.step().node())).forEach(tried -> rows.add(row(tried)));
        var begun = tries.stream().map(StepTry::step).collect(Collectors.toCollection(HashSet::new));
        Graphs.inOrder(state.workflow()).stream()
                .filter(this::isShown)
                .flatMap(node -> state.step(node).stream())
                .filter(step -> !begun.contains(step.key()))
                .forEach(step -> rows.add(pending(step)));
        return List.copyOf(rows);
    }

    private boolean isShown(NodeId node) {
        return state.workflow()
                .node(node)
                .filter(drawn -> !(drawn.type() instanceof NodeType.Start))
                .isPresent();
    }

    private StepRow row(StepTry tried) {
        boolean takenOver = isTakenOver(tried);
        return new StepRow(
                TryKey.of(tried),
                state.workflow().nameOf(tried.step().node()),
                isSample(tried) ? text("row.sample") : detail(tried.step(), tried.attempt()),
                Badges.of(tried, state),
                isInstant(tried.step().node()) || takenOver || isUnasked(tried) ? "" : Times.took(tried.took(now)),
                tried,
                takenOver);
    }

    private static boolean isSample(StepTry tried) {
        return tried.latest() instanceof RunEvent.SampleUsed;
    }

    /// Whether nobody was ever at it.
    private static boolean isUnasked(StepTry tried) {
        return isSample(tried) || (tried.facts().size() == 1 && tried.latest() instanceof RunEvent.StepSkipped);
    }

    private boolean isTakenOver(StepTry tried) {
        var origin = state.settings().origin();
        return origin != null && tried.facts().getLast().seq() <= origin.facts();
    }

    /// Results and decisions by rules take no time that anybody would want to know.
    private boolean isInstant(NodeId node) {
        return state.workflow()
                .node(node)
                .map(drawn -> switch (drawn.type()) {
                    case NodeType.Result _, NodeType.Start _ -> true;
                    case NodeType.Decision(var decides, var _) -> decides == NodeType.Decider.RULES;
                    case NodeType.Agent _, NodeType.Review _, NodeType.Other _ -> false;
                })
                .orElse(true);
    }

    private StepRow pending(StepState step) {
        return new StepRow(
                new TryKey(step.key(), 0),
                state.workflow().nameOf(step.node()),
                detail(step.key(), 0),
                pendingBadge(step),
                "",
                null,
                false);
    }

    private BadgeState pendingBadge(StepState step) {
        if (step.status() == StepStatus.SKIPPED) {
            return BadgeState.SKIPPED;
        }
        var mayStart = step.status() == StepStatus.READY && state.outcome().isEmpty();
        return mayStart ? BadgeState.NEXT : BadgeState.NOT_RUN;
    }

    private String detail(StepKey step, int attempt) {
        var round = step.visit() > 1 ? text("row.round", step.visit()) : "";
        var several = counts.getOrDefault(step, 0) > 1;
        var which = several ? text("row.try", attempt) : "";
        return round.isEmpty() || which.isEmpty() ? round + which : round + " · " + which;
    }
}
