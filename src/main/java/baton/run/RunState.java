package baton.run;

import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a run stands: the fold of its facts. Immutable; each fact gives a new state that shares most of the
/// old one.
public final class RunState {

    private final RunId run;
    private final RunSettings settings;
    private final Plan plan;
    private final Board board;
    private final Totals totals;
    private final Grants grants;
    private final @Nullable PauseReason pause;
    private final @Nullable RunOutcome outcome;
    private final Instant began;
    private final Instant latest;
    private final long seq;

    /// A run of which only the beginning is known.
    RunState(Recorded first, RunSettings settings, Plan plan) {
        this(
                first.run(),
                settings,
                plan,
                Board.of(plan),
                Totals.NONE,
                Grants.NONE,
                null,
                null,
                first.at(),
                first.at(),
                first.seq());
    }

    private RunState(
            RunId run,
            RunSettings settings,
            Plan plan,
            Board board,
            Totals totals,
            Grants grants,
            @Nullable PauseReason pause,
            @Nullable RunOutcome outcome,
            Instant began,
            Instant latest,
            long seq) {
        this.run = run;
        this.settings = settings;
        this.plan = plan;
        this.board = board;
        this.totals = totals;
        this.grants = grants;
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
        return plan.has(node) ? Optional.of(board.steps().get(plan.number(node))) : Optional.empty();
    }

    /// The current turn of every node, in the order of the workflow.
    public Stream<StepState> steps() {
        return IntStream.range(0, plan.nodeCount()).mapToObj(this::step);
    }

    /// The steps that wait for a person, in the order of the workflow; none once the run has ended.
    public List<StepState> needingPerson() {
        return outcome == null && board.tally().asking() > 0
                ? steps().filter(step -> step.status().needsPerson()).toList()
                : List.of();
    }

    /// How the forward hand-off stands; one that goes back is always open.
    public Mark mark(HandoffId handoff) {
        return board.marks().get(plan.number(handoff));
    }

    /// How often the hand-off that goes back has been taken since its loop was entered.
    public int rounds(HandoffId again) {
        return loop(again).rounds();
    }

    /// Whether every step has ended, or no step can go on without a person.
    public boolean isWaitingForPerson() {
        return board.tally().elsewhere() == 0 && isHeldUp();
    }

    /// Whether nothing goes on before a person has said something: here, or in a run that a tool of this one
    /// began and waits for.
    public boolean isHeldUp() {
        var tally = board.tally();
        return outcome == null
                && tally.working() == 0
                && (pause != null
                        || (tally.asking() + tally.elsewhere() > 0
                                && board.frontier().isEmpty()));
    }

    /// Whether something is under way or can be begun; not while it is paused or only waits for a person.
    boolean isAtWork() {
        return outcome == null
                && pause == null
                && (board.tally().working() > 0 || !board.frontier().isEmpty());
    }

    /// What was handed to `node` in its current turn, in the order of the hand-offs, feedback last. Once the
    /// turn has begun, that is what it began with, whatever comes later.
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
        return board.steps().get(number);
    }

    Mark mark(int handoff) {
        return board.marks().get(handoff);
    }

    Map<HandoffId, Loop> loops() {
        return board.loops();
    }

    Loop loop(HandoffId again) {
        return board.loops().getOrDefault(again, Loop.FRESH);
    }

    /// This state with `changed` in the place of the node's turn.
    RunState with(int number, StepState changed) {
        return with(board.with(number, changed));
    }

    RunState with(int handoff, Mark mark) {
        return with(board.with(handoff, mark));
    }

    Board board() {
        return board;
    }

    RunState with(Map<HandoffId, Loop> changed) {
        return with(board.withLoops(changed));
    }

    RunState with(Board changed) {
        return new RunState(run, settings, plan, changed, totals, grants, pause, outcome, began, latest, seq);
    }

    RunState with(Totals changed) {
        return new RunState(run, settings, plan, board, changed, grants, pause, outcome, began, latest, seq);
    }

    /// What the person said about tools for the whole of this run.
    Grants grants() {
        return grants;
    }

    RunState with(Grants changed) {
        return new RunState(run, settings, plan, board, totals, changed, pause, outcome, began, latest, seq);
    }

    RunState withPause(@Nullable PauseReason changed) {
        return new RunState(run, settings, plan, board, totals, grants, changed, outcome, began, latest, seq);
    }

    RunState with(RunOutcome ended) {
        return new RunState(run, settings, plan, board, totals, grants, null, ended, began, latest, seq);
    }

    /// This state at the time of the next fact. How long a try or a tool was under way that was cut off is not
    /// known.
    RunState at(Recorded fact) {
        var isCut =
                fact.event() instanceof RunEvent.StepInterrupted || fact.event() instanceof RunEvent.ToolInterrupted;
        var isKnown = isAtWork() && !isCut;
        var used = isKnown ? totals.plus(Duration.between(latest, fact.at())) : totals;
        return new RunState(run, settings, plan, board, used, grants, pause, outcome, began, fact.at(), fact.seq());
    }

    /// Whether the latest fact was taken over from the run that this one was forked from.
    boolean isTakenOver() {
        var origin = settings.origin();
        return origin != null && seq <= origin.facts();
    }

    Handoff handoff(HandoffId id) {
        return plan.handoff(plan.number(id));
    }
}
