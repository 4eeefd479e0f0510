package baton.run;

import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a run stands: the fold of its facts. Immutable; each fact gives a new state that shares most of the
/// old one.
///
/// The frontier is the set of nodes to which the scheduler owes something. It follows from the statuses, and is
/// kept so that asking what is owed costs what is owed and not what the workflow has.
public final class RunState {

    private final RunId run;
    private final RunSettings settings;
    private final Plan plan;
    private final Slots<StepState> steps;
    private final Slots<Mark> marks;
    private final Map<HandoffId, Integer> rounds;
    private final BitSet frontier;
    private final int unsettled;
    private final Totals totals;
    private final @Nullable PauseReason pause;
    private final @Nullable RunOutcome outcome;
    private final Instant began;
    private final Instant latest;
    private final long seq;

    RunState(
            RunId run,
            RunSettings settings,
            Plan plan,
            Slots<StepState> steps,
            Slots<Mark> marks,
            Map<HandoffId, Integer> rounds,
            BitSet frontier,
            int unsettled,
            Totals totals,
            @Nullable PauseReason pause,
            @Nullable RunOutcome outcome,
            Instant began,
            Instant latest,
            long seq) {
        this.run = run;
        this.settings = settings;
        this.plan = plan;
        this.steps = steps;
        this.marks = marks;
        this.rounds = rounds;
        this.frontier = frontier;
        this.unsettled = unsettled;
        this.totals = totals;
        this.pause = pause;
        this.outcome = outcome;
        this.began = began;
        this.latest = latest;
        this.seq = seq;
    }

    /// The state after `facts`, which begin with [RunEvent.RunStarted] and have no gaps.
    ///
    /// @throws IllegalArgumentException if they do not begin so, or there are none
    /// @throws IllegalStateException if one of them cannot follow those before it
    public static RunState of(List<Recorded> facts) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a run without facts");
        }
        var state = Fold.begin(facts.getFirst());
        for (var fact : facts.subList(1, facts.size())) {
            state = state.evolve(fact);
        }
        return state;
    }

    /// The state after one more fact. Called for every fact, also on replay: must not touch the world.
    ///
    /// @throws IllegalStateException if the fact cannot follow
    public RunState evolve(Recorded fact) {
        if (fact.seq() != seq + 1) {
            throw new IllegalStateException("fact " + fact.seq() + " after " + seq);
        }
        return Fold.evolve(this, fact);
    }

    public RunId run() {
        return run;
    }

    public RunSettings settings() {
        return settings;
    }

    public Workflow workflow() {
        return plan.workflow();
    }

    public Totals totals() {
        return totals;
    }

    /// When it began.
    public Instant began() {
        return began;
    }

    /// When the last fact came.
    public Instant latest() {
        return latest;
    }

    /// The number of the last fact.
    public long seq() {
        return seq;
    }

    public Optional<PauseReason> pause() {
        return Optional.ofNullable(pause);
    }

    public Optional<RunOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /// The current turn of `node`, if the workflow has it.
    public Optional<StepState> step(NodeId node) {
        return plan.has(node) ? Optional.of(steps.get(plan.number(node))) : Optional.empty();
    }

    /// The current turn of every node, in the order of the workflow.
    public Stream<StepState> steps() {
        return IntStream.range(0, plan.nodeCount()).mapToObj(steps::get);
    }

    /// The steps that wait for a person, in the order of the workflow.
    public List<StepState> needingPerson() {
        return steps().filter(step -> step.status().needsPerson()).toList();
    }

    /// How the forward hand-off stands; one that goes back is always open.
    public Mark mark(HandoffId handoff) {
        return marks.get(plan.number(handoff));
    }

    /// How often the hand-off that goes back has been taken since its loop was entered.
    public int rounds(HandoffId again) {
        return rounds.getOrDefault(again, 0);
    }

    /// Whether every step has ended, or no step can go on without a person.
    public boolean isWaitingForPerson() {
        return outcome == null
                && (pause != null || steps().anyMatch(step -> step.status().needsPerson()))
                && frontierSteps().noneMatch(step -> pause == null)
                && steps().noneMatch(step -> step.status() == StepStatus.WORKING);
    }

    /// What was handed to `node` in its current turn, in the order of the hand-offs, feedback last.
    public List<Delivery> received(NodeId node) {
        return Marking.received(this, plan.number(node));
    }

    Plan plan() {
        return plan;
    }

    Node node(int number) {
        return plan.node(number);
    }

    StepState step(int number) {
        return steps.get(number);
    }

    Mark mark(int handoff) {
        return marks.get(handoff);
    }

    int unsettled() {
        return unsettled;
    }

    Stream<StepState> frontierSteps() {
        return frontier.stream().mapToObj(steps::get);
    }

    /// This state with `changed` in the place of the node's turn.
    RunState with(int number, StepState changed) {
        var before = steps.get(number);
        int nowUnsettled = unsettled
                + (changed.status().isSettled() ? 0 : 1)
                - (before.status().isSettled() ? 0 : 1);
        return copy(
                steps.with(number, changed),
                marks,
                rounds,
                owing(number, changed),
                nowUnsettled,
                totals,
                pause,
                outcome);
    }

    private BitSet owing(int number, StepState changed) {
        if (frontier.get(number) == changed.status().owes()) {
            return frontier;
        }
        var owing = (BitSet) frontier.clone();
        owing.set(number, changed.status().owes());
        return owing;
    }

    RunState with(int handoff, Mark mark) {
        return copy(steps, marks.with(handoff, mark), rounds, frontier, unsettled, totals, pause, outcome);
    }

    RunState withRounds(Map<HandoffId, Integer> changed) {
        return copy(steps, marks, Map.copyOf(changed), frontier, unsettled, totals, pause, outcome);
    }

    Map<HandoffId, Integer> rounds() {
        return rounds;
    }

    RunState with(Totals changed) {
        return copy(steps, marks, rounds, frontier, unsettled, changed, pause, outcome);
    }

    RunState withPause(@Nullable PauseReason changed) {
        return copy(steps, marks, rounds, frontier, unsettled, totals, changed, outcome);
    }

    RunState with(RunOutcome ended) {
        return copy(steps, marks, rounds, frontier, unsettled, totals, null, ended);
    }

    RunState at(Recorded fact) {
        return new RunState(
                run,
                settings,
                plan,
                steps,
                marks,
                rounds,
                frontier,
                unsettled,
                totals,
                pause,
                outcome,
                began,
                fact.at(),
                fact.seq());
    }

    private RunState copy(
            Slots<StepState> newSteps,
            Slots<Mark> newMarks,
            Map<HandoffId, Integer> newRounds,
            BitSet newFrontier,
            int newUnsettled,
            Totals newTotals,
            @Nullable PauseReason newPause,
            @Nullable RunOutcome newOutcome) {
        return new RunState(
                run,
                settings,
                plan,
                newSteps,
                newMarks,
                newRounds,
                newFrontier,
                newUnsettled,
                newTotals,
                newPause,
                newOutcome,
                began,
                latest,
                seq);
    }

    Handoff handoff(HandoffId id) {
        return plan.handoff(plan.number(id));
    }
}
