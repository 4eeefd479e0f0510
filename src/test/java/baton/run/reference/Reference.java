package baton.run.reference;

import baton.run.Delivery;
import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.PauseReason;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.run.ToolAnswer;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Rules;
import baton.workflow.WaitsFor;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A second implementation of "What a run does", written from that chapter and from the decisions that settle
/// what it leaves open: no log and no fold, plain variables, graphs walked anew each time. It is told what
/// happens, one thing after the other; [Owed] says what has to follow. Numbers in comments are the rules.
public final class Reference {

    final Workflow workflow;
    final Map<NodeId, Fields> samples;
    final Shape shape;
    final Spent spent;
    private final Map<NodeId, Turn> turns = new LinkedHashMap<>();
    private final Map<NodeId, List<Delivery>> feedback = new HashMap<>();
    private final Map<NodeId, List<Fields>> earlier = new HashMap<>();
    private final Map<HandoffId, Integer> rounds = new HashMap<>();
    private final Set<HandoffId> saidUsedUp = new HashSet<>();
    private final Map<List<Object>, Boolean> said = new HashMap<>();
    private @Nullable PauseReason pause;
    private Instant latest;
    private @Nullable RunOutcome outcome;

    public Reference(RunEvent.RunStarted begin, Instant at) {
        latest = at;
        workflow = begin.workflow();
        samples = begin.settings().samples();
        shape = new Shape(workflow);
        spent = new Spent(workflow.limits());
        workflow.nodes().forEach(node -> turns.put(node.id(), new Turn(node.id(), 1)));
        var start = turn(workflow.start().orElseThrow().id());
        start.begun = true;
        start.status = StepStatus.READY;
        gives(start, begin.input());
        spread();
    }

    /// Something happened. Whether it could is for the caller to have asked.
    public void happens(Recorded fact) {
        passes(fact);
        switch (fact.event()) {
            case RunEvent.RunStarted _ -> throw new AssertionError("began twice");
            case RunEvent.RoundStarted(var again, var _, var _) -> goesBack(handoff(again));
            case RunEvent.RoundsUsedUp(var again) -> usedUp(handoff(again));
            case RunEvent.RunPaused(var reason) -> pause = reason;
            case RunEvent.RunResumed _ -> resumes(fact.at());
            case RunEvent.RunFinished(var how) -> {
                outcome = how;
                pause = null;
            }
            case RunEvent.OfStep step -> happens(turnOf(step.step()), step, fact.at());
        }
        spread();
    }

    /// 6. Time counts while somebody is at work or has something to begin; how long a try was at work that was
    /// cut off is not known.
    private void passes(Recorded fact) {
        if (isAtWork() && !isCut(fact.event())) {
            spent.more(Duration.between(latest, fact.at()));
        }
        latest = fact.at();
    }

    private static boolean isCut(RunEvent event) {
        return event instanceof RunEvent.StepInterrupted || event instanceof RunEvent.ToolInterrupted;
    }

    boolean isAtWork() {
        return outcome == null && pause == null && turns.values().stream().anyMatch(Turn::isAtWork);
    }

    private void happens(Turn turn, RunEvent.OfStep event, Instant at) {
        switch (event) {
            case RunEvent.StepStarted _ -> begins(turn, StepStatus.WORKING);
            case RunEvent.StepSucceeded(var _, var _, var output, var transcript) -> {
                spent.more(transcript);
                begun(turn);
                gives(turn, output);
            }
            case RunEvent.StepFailed(var _, var _, var failure, var transcript) -> {
                spent.more(transcript);
                turn.failedAt = at;
                fails(turn, failure);
            }
            case RunEvent.RetryScheduled(var _, var _, var notBefore) -> {
                turn.status = StepStatus.RETRYING;
                turn.notBefore = notBefore;
            }
            case RunEvent.StepInterrupted _ -> interrupted(turn);
            case RunEvent.OtherwiseUsed(var _, var output) -> gives(turn, output);
            case RunEvent.StepPretended _ -> throw new AssertionError("forks are not spoken of here");
            case RunEvent.SampleUsed(var _, var output) -> {
                begun(turn);
                gives(turn, output);
            }
            case RunEvent.StepSkipped _ -> {
                turn.begun = true;
                turn.failure = null;
                turn.status = StepStatus.SKIPPED;
            }
            case RunEvent.WayChosen(var _, var way, var _, var transcript) -> chooses(turn, way, transcript);
            case RunEvent.ReviewAsked _ -> {
                begins(turn, StepStatus.NEEDS_REVIEW);
                turn.due = Late.due(this, turn, at, Duration.ZERO);
            }
            case RunEvent.ReviewReminded _ -> turn.due = Late.due(this, turn, at, Duration.ofDays(1));
            case RunEvent.ReviewAnswered(var _, var answer) -> answered(turn, answer);
            case RunEvent.ReviewTimedOut(var _, var answer) -> answered(turn, answer);
            case RunEvent.HelpAsked(var _, var failure) -> {
                if (turn.status == StepStatus.READY) {
                    fails(turn, failure);
                }
                turn.status = StepStatus.NEEDS_HELP;
            }
            case RunEvent.HelpAnswered(var _, var answer) -> helped(turn, answer);
            case RunEvent.OfTool tool -> happens(turn, tool);
        }
    }

    private void happens(Turn turn, RunEvent.OfTool event) {
        switch (event) {
            case RunEvent.ToolsWished(var _, var _, var _, var wishes, var transcript) -> {
                spent.more(transcript);
                turn.heard++;
                turn.tools.wished(wishes);
                turn.status = StepStatus.AT_TOOLS;
            }
            case RunEvent.ToolAsked _ -> turn.status = StepStatus.NEEDS_ANSWER;
            case RunEvent.ToolAnswered(var _, var use, var answer) -> answered(turn, turn.tools.job(use), answer);
            case RunEvent.ToolStarted(var _, var use) -> turn.tools.job(use).stage = Workshop.Stage.AT_WORK;
            case RunEvent.ToolEnded(var _, var use, var result, var _) ->
                turn.tools.job(use).ends(result);
            case RunEvent.StepStopping _ -> {
                turn.tools.stop();
                turn.status = StepStatus.AT_TOOLS;
            }
            case RunEvent.ToolInterrupted(var _, var use) -> turn.tools.cutOff(turn.tools.job(use));
            case RunEvent.ToolWaits(var _, var use) -> turn.tools.job(use).waits = true;
            case RunEvent.ToolWentOn(var _, var use) -> turn.tools.job(use).waits = false;
            case RunEvent.StepContinued _ -> turn.status = StepStatus.WORKING;
        }
        if (turn.status == StepStatus.AT_TOOLS || turn.status == StepStatus.USING_TOOL) {
            turn.status = turn.tools.atWork().isEmpty() ? StepStatus.AT_TOOLS : StepStatus.USING_TOOL;
        }
    }

    private void answered(Turn turn, Workshop.Job job, ToolAnswer answer) {
        switch (answer) {
            case ToolAnswer.Allow(var reach) -> {
                job.mayOnce = true;
                if (reach != ToolAnswer.Reach.ONCE) {
                    said.put(about(turn, job.wish), true);
                }
            }
            case ToolAnswer.Deny(var always) -> {
                job.ends(new ToolResult.Refused(""));
                if (always) {
                    said.put(about(turn, job.wish), false);
                }
            }
            case ToolAnswer.Say(var text) -> job.ends(new ToolResult.Gave(text));
            case ToolAnswer.DoIt _ -> {
                job.mayOnce = true;
                job.unsure = false;
            }
            case ToolAnswer.Stop _ -> {
                return;
            }
        }
        turn.status = StepStatus.AT_TOOLS;
    }

    private static List<Object> about(Turn turn, ToolWish wish) {
        return List.of(turn.node(), wish.call().tool(), wish.scope());
    }

    /// What the person said about this scope of this agent for the rest of the run.
    Optional<Boolean> said(Turn turn, ToolWish wish) {
        return Optional.ofNullable(said.get(about(turn, wish)));
    }

    /// 2. Whatever comes later, a step that has begun is given what it began with.
    private void begun(Turn turn) {
        turn.begun = true;
        turn.received = received(turn);
    }

    private void begins(Turn turn, StepStatus as) {
        begun(turn);
        turn.status = as;
        turn.failure = null;
        if (as == StepStatus.WORKING) {
            turn.tries++;
            spent.oneMoreStep();
        }
    }

    /// It is done and gave `output`: an agent, the start, a result, or a person in an agent's place.
    private void gives(Turn turn, Fields output) {
        turn.gave = output;
        turn.failure = null;
        ends(turn, output, way -> holds(way, output) && !(way.when() instanceof Route.Approved));
    }

    private static boolean holds(Handoff way, Fields output) {
        return switch (way.when()) {
            case Route.Always _, Route.Approved _ -> true;
            case Route.When(var rule) -> Rules.holds(rule, output);
            case Route.SentBack _, Route.Rejected _, Route.Failed _ -> false;
        };
    }

    /// 5. A fault that can pass is tried again as long as there are tries; anything else is for good.
    private void fails(Turn turn, Failure failure) {
        begun(turn);
        boolean nobodySpoke = failure.kind() == Failure.Kind.INTERRUPTED || failure.kind() == Failure.Kind.STOPPED;
        turn.heard += nobodySpoke ? 0 : 1;
        turn.tools.stopping = false;
        turn.notBefore = Instant.MIN;
        turn.failure = failure;
        turn.faults += failure.kind().isPassing() ? 1 : 0;
        if (mayRetry(turn)) {
            turn.status = StepStatus.FAILING;
            return;
        }
        boolean question = nobodySpoke || failure.kind() == Failure.Kind.NO_WAY;
        var told = Fields.of("problem", failure.title() + " " + failure.why());
        ends(turn, told, way -> way.when() instanceof Route.Failed && !question);
    }

    boolean mayRetry(Turn turn) {
        int tries = agent(turn.node()).map(one -> one.limits().triesOrUsual()).orElse(3);
        return turn.failure != null && turn.failure.kind().isPassing() && turn.faults < tries;
    }

    /// What a model was asked for once can be asked for again.
    private void interrupted(Turn turn) {
        turn.status = StepStatus.READY;
    }

    private void chooses(Turn turn, @Nullable HandoffId way, Transcript transcript) {
        spent.more(transcript);
        begun(turn);
        if (way == null) {
            turn.tries = Math.max(turn.tries, 1);
            fails(turn, new Failure(Failure.Kind.NO_WAY, "", "", ""));
        } else {
            turn.failure = null;
            turn.gave = handed(turn);
            ends(turn, handed(turn), one -> one.id().equals(way));
        }
    }

    /// From a review, "always" means "when approved": a no is never passed over.
    private void answered(Turn turn, ReviewAnswer answer) {
        var handed = handed(turn);
        switch (answer) {
            case ReviewAnswer.Approve(var fields) -> {
                var approved = handed.and(fields);
                turn.gave = approved;
                ends(turn, approved, way -> holds(way, approved));
            }
            case ReviewAnswer.SendBack(var text) -> {
                turn.gave = handed.with("feedback", text);
                ends(turn, Fields.of("feedback", text), way -> way.when() instanceof Route.SentBack);
            }
            case ReviewAnswer.Reject(var reason) -> {
                turn.rejected = true;
                turn.reason = reason;
                turn.gave = reason.isBlank() ? handed : handed.with("reason", reason);
                ends(turn, turn.gave, way -> way.when() instanceof Route.Rejected);
            }
        }
    }

    private void helped(Turn turn, HelpAnswer answer) {
        // Where the end of the run did not get to the disk, the same question gets the same answer again.
        turn.heard += answer instanceof HelpAnswer.Stop ? 0 : 1;
        switch (answer) {
            case HelpAnswer.TryAgain _ -> {
                turn.faults = 0;
                turn.status = StepStatus.READY;
            }
            case HelpAnswer.UseAnswer(var fields) -> gives(turn, fields);
            case HelpAnswer.UseOtherwise _ ->
                gives(
                        turn,
                        Objects.requireNonNull(agent(turn.node()).orElseThrow().otherwise()));
            case HelpAnswer.TakeWay(var way) -> chooses(turn, way, Transcript.NONE);
            case HelpAnswer.Stop _ -> {}
        }
    }

    /// The turn is over, and those of its ways that are `wanted` hold.
    private void ends(Turn turn, Fields told, Predicate<Handoff> wanted) {
        turn.told = told;
        turn.wanted = new ArrayList<>(shape.leaving(turn.node()).stream()
                .filter(wanted)
                .filter(way -> !saidUsedUp.contains(way.id()))
                .toList());
        leaves(turn);
    }

    /// As long as one of them goes back, the others are undecided; then those that go forward are taken.
    private void leaves(Turn turn) {
        if (turn.wanted.stream().anyMatch(Handoff::goesBack)) {
            turn.status = StepStatus.GOING_BACK;
            return;
        }
        if (turn.wanted.isEmpty() && turn.failure != null) {
            turn.status = StepStatus.FAILING;
        } else if (turn.wanted.isEmpty() && turn.rejected) {
            turn.status = StepStatus.REJECTED;
        } else {
            turn.wanted.forEach(way -> turn.taken.add(way.id()));
            turn.status = turn.failure == null ? StepStatus.DONE : StepStatus.FAILED;
        }
    }

    /// 4. All that comes after the target waits again, and the target starts with what it received before.
    private void goesBack(Handoff again) {
        var source = turn(again.from());
        feedback.computeIfAbsent(again.to(), _ -> new ArrayList<>()).add(told(source, again));
        var before = turn(again.to()).received;
        shape.from(again.to()).forEach(node -> resets(turn(node)));
        turn(again.to()).received = before;
        workflow.handoffs().stream()
                .filter(loop -> loop.goesBack() && shape.isEnteredAnew(loop, again))
                .forEach(loop -> {
                    rounds.remove(loop.id());
                    saidUsedUp.remove(loop.id());
                });
        rounds.merge(again.id(), 1, Integer::sum);
    }

    /// What a person or a failure says is told whole; of what an agent gave, what was agreed.
    Delivery told(Turn source, Handoff again) {
        boolean whole = source.failure != null || again.when() instanceof Route.SentBack;
        return new Delivery(again.id(), again.from(), whole ? source.told : passedOn(again, source.told));
    }

    private void resets(Turn old) {
        if (!old.output().isEmpty()) {
            earlier.computeIfAbsent(old.node(), _ -> new ArrayList<>()).add(old.output());
        }
        turns.put(old.node(), new Turn(old.node(), old.key.visit() + (old.begun ? 1 : 0)));
    }

    /// "When the rounds are used up the hand-off counts as not taken, and the run says so."
    private void usedUp(Handoff again) {
        saidUsedUp.add(again.id());
        var source = turn(again.from());
        if (source.status == StepStatus.GOING_BACK) {
            source.wanted.remove(again);
            leaves(source);
        }
    }

    /// 6. At a limit, with as much again.
    private void resumes(Instant at) {
        turns.values().forEach(turn -> turn.due = Late.due(this, turn, at, Duration.ZERO));
        if (pause instanceof PauseReason.Limit) {
            spent.grantAsMuchAgain();
        }
        if (pause instanceof PauseReason.RepeatsTool(var node, var _)) {
            turn(node).tools.forgive();
        }
        pause = null;
    }

    /// 2. Who can start, and who is passed over: until nothing changes.
    private void spread() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var turn : turns.values()) {
                var next = turn.status == StepStatus.WAITING ? standing(turn) : turn.status;
                changed |= next != turn.status;
                turn.status = next;
            }
        }
    }

    private StepStatus standing(Turn turn) {
        var incoming = shape.forwardTo(turn.node());
        if (incoming.stream().allMatch(this::isSkipped)) {
            return StepStatus.SKIPPED;
        }
        boolean enough = node(turn.node()).waitsFor() == WaitsFor.ANY
                ? incoming.stream().anyMatch(this::isDelivered)
                : incoming.stream().allMatch(way -> isDelivered(way) || isSkipped(way));
        return enough ? StepStatus.READY : StepStatus.WAITING;
    }

    public boolean isDelivered(Handoff way) {
        return turn(way.from()).taken.contains(way.id());
    }

    public boolean isSkipped(Handoff way) {
        return turn(way.from()).isSettled() && !isDelivered(way);
    }

    // What is looked up

    /// What a turn was handed, or would be if it began now.
    List<Delivery> received(Turn turn) {
        if (turn.received != null) {
            return turn.received;
        }
        return shape.forwardTo(turn.node()).stream()
                .filter(this::isDelivered)
                .map(way -> new Delivery(way.id(), way.from(), passedOn(way, given(turn(way.from())))))
                .toList();
    }

    /// Who takes over gets what the failed one had, and what went wrong.
    private Fields given(Turn from) {
        if (from.failure == null) {
            return from.output();
        }
        var all = new ArrayList<>(received(from));
        all.addAll(feedback(from.node()));
        return together(all).and(from.told);
    }

    /// Exactly what was agreed, or everything where nothing was.
    private static Fields passedOn(Handoff way, Fields fields) {
        var agreed = way.gives().names();
        return agreed.isEmpty() ? fields : fields.only(agreed::contains);
    }

    /// All that was handed to it, without feedback; where two brought one name, the hand-off drawn first
    /// counts.
    Fields handed(Turn turn) {
        return together(received(turn));
    }

    private static Fields together(List<Delivery> deliveries) {
        var all = Fields.NONE;
        for (var delivery : deliveries.reversed()) {
            all = all.and(delivery.fields());
        }
        return all;
    }

    public Optional<PauseReason> pause() {
        return Optional.ofNullable(pause);
    }

    public Optional<RunOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Instant latest() {
        return latest;
    }

    public Turn turn(NodeId id) {
        return Objects.requireNonNull(turns.get(id));
    }

    /// @throws AssertionError if that turn is not the one of now
    Turn turnOf(StepKey step) {
        var turn = turn(step.node());
        if (!turn.key.equals(step)) {
            throw new AssertionError(step + " is not the turn of now: " + turn.key);
        }
        return turn;
    }

    public List<Turn> turns() {
        return List.copyOf(turns.values());
    }

    public List<Delivery> feedback(NodeId id) {
        return List.copyOf(feedback.getOrDefault(id, List.of()));
    }

    public List<Fields> earlier(NodeId id) {
        return List.copyOf(earlier.getOrDefault(id, List.of()));
    }

    public int rounds(Handoff again) {
        return rounds.getOrDefault(again.id(), 0);
    }

    boolean hasRoundsLeft(Handoff way) {
        return !way.goesBack() || rounds(way) < way.rounds();
    }

    public boolean isSaidUsedUp(Handoff way) {
        return saidUsedUp.contains(way.id());
    }

    Node node(NodeId id) {
        return workflow.node(id).orElseThrow();
    }

    private Handoff handoff(HandoffId id) {
        return workflow.handoff(id).orElseThrow();
    }

    Optional<NodeType.Agent> agent(NodeId id) {
        return node(id).type() instanceof NodeType.Agent agent ? Optional.of(agent) : Optional.empty();
    }
}
