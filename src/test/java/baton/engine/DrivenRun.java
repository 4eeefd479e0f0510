package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Command;
import baton.run.Deadlines;
import baton.run.Recorded;
import baton.run.Replies;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.Scheduler;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.StepSkips;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.run.StepStops;
import baton.run.Tasks;
import baton.run.ToolQuestion;
import baton.run.reference.Agreement;
import baton.run.reference.Answers;
import baton.run.reference.Draws;
import baton.run.reference.Follower;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Carries a run out as a [RunLoop] does, batch by batch, but without threads and with every choice drawn: who
/// answers first, when somebody pauses or stops it, and after which fact Baton dies. The [Follower] looks at
/// each fact, and what the fold says is compared after each.
public final class DrivenRun {

    private static final int MOST_HAPPENINGS = 600;

    private final Draws draws;
    private final Answers answers;
    private final Follower follower;
    private final List<Recorded> facts = new ArrayList<>();
    private RunState state;
    private Instant now;

    public DrivenRun(Recorded first, Draws draws, Answers answers) {
        this.draws = draws;
        this.answers = answers;
        this.follower = new Follower(first);
        facts.add(first);
        state = RunState.of(facts);
        now = first.at();
        Agreement.check(follower.reference(), state);
    }

    /// Goes on until the run has ended. Whenever it has not, somebody must be at work, be asked, or be waited
    /// for.
    public DrivenRun toItsEnd() {
        happens(List.of());
        for (int happenings = 0; state.outcome().isEmpty(); happenings++) {
            assertThat(follower.owed(now)).as("what is owed and not done").isEmpty();
            assertThat(happenings).as("happenings in a run without an end").isLessThan(MOST_HAPPENINGS);
            next();
        }
        return this;
    }

    private void next() {
        now = now.plusMillis(draws.of(List.of(1, 1, 500, 7_000)));
        switch (draws.below(40)) {
            case 1 -> dies();
            case 2, 3 -> wish(state.pause().isPresent() ? new Signal.Resume() : new Signal.Pause());
            case 4 -> {
                if (draws.oneIn(4)) {
                    wish(new Signal.Stop());
                } else {
                    happens(List.of());
                }
            }
            case 5 -> wishOf(StepStops::isPossible, Signal.StopStep::new);
            case 6 -> skip();
            default -> one(possible());
        }
    }

    /// Few are skipped, so that most runs come to where it matters.
    private void skip() {
        if (draws.oneIn(3)) {
            wishOf(StepSkips::isPossible, Signal.SkipStep::new);
        } else {
            happens(List.of());
        }
    }

    private void wishOf(Predicate<StepState> possible, Function<StepKey, Signal> wish) {
        var steps = state.steps().filter(possible).toList();
        if (steps.isEmpty()) {
            happens(List.of());
        } else {
            wish(wish.apply(draws.of(steps).key()));
        }
    }

    /// Those who have something to say, and those whose time comes.
    private List<StepState> possible() {
        return state.steps()
                .filter(step -> step.status().isUnderWay()
                        || step.status().needsPerson()
                        || (step.status() == StepStatus.RETRYING
                                && state.pause().isEmpty()))
                .toList();
    }

    private void one(List<StepState> possible) {
        if (possible.isEmpty()) {
            assertThat(state.pause()).as("why it stands still").isPresent();
            wish(new Signal.Resume());
            return;
        }
        var step = draws.of(possible);
        var key = step.key();
        switch (step.status()) {
            case WORKING ->
                happens(Replies.facts(
                        state, key, step.attempt(), answers.reply(key, heard(step), follower.offered(key))));
            case USING_TOOL -> {
                int use = draws.of(step.tools().atWork().stream().sorted().toList());
                happens(
                        mayWait(step, use) && draws.oneIn(3)
                                ? Replies.waiting(
                                        state, key, use, !step.tools().waiting().contains(use))
                                : Replies.facts(state, key, use, answers.used(key, use), 5));
            }
            case NEEDS_ANSWER -> wish(aboutTool(step));
            case NEEDS_REVIEW -> {
                if (isLeftAlone(step)) {
                    happens(List.of());
                } else {
                    wish(new Signal.AnswerReview(key, answers.review(key, SignalHandler.canSendBack(state, key))));
                }
            }
            case NEEDS_HELP -> wish(new Signal.AnswerHelp(key, answers.help(key, heard(step))));
            default -> waits();
        }
    }

    /// Nobody answers before its time is over.
    private boolean isLeftAlone(StepState step) {
        var due = Deadlines.of(state, step).map(Deadlines.Due::at).filter(at -> at.isAfter(now));
        if (due.isEmpty() || !draws.oneIn(2)) {
            return false;
        }
        now = due.get();
        return true;
    }

    /// What only looks waits for nobody.
    private static boolean mayWait(StepState step, int use) {
        return step.tools().wish(use).effect().touches();
    }

    private Signal aboutTool(StepState step) {
        var work = step.tools();
        boolean unsure = work.asked() == ToolQuestion.WAS_IT_DONE;
        return new Signal.AnswerTool(
                step.key(), work.next(), answers.aboutTool(step.key(), work.next(), work.wish(), unsure));
    }

    private int heard(StepState step) {
        return follower.reference().turn(step.node()).heard();
    }

    /// Until the first of those that wait for their time may go on.
    private void waits() {
        var first = Scheduler.next(state).stream()
                .flatMap(command -> command instanceof Command.StartStep(var _, var _, var when) && when != null
                        ? Stream.of(when)
                        : Stream.empty())
                .min(Comparator.naturalOrder());
        now = first.filter(when -> when.isAfter(now)).orElse(now);
        happens(List.of());
    }

    private void wish(Signal signal) {
        var answer = SignalHandler.handle(state, signal);
        assertThat(answer).isInstanceOf(SignalOutcome.Accepted.class);
        if (answer instanceof SignalOutcome.Accepted(var events)) {
            happens(events);
        }
    }

    /// A batch as the loop makes it; of which now and then only a part gets to the disk before Baton dies.
    private void happens(List<RunEvent> events) {
        var batch = new Batch(state, now);
        batch.add(events);
        batch.settle();
        if (draws.oneIn(30)) {
            var kept = batch.facts().subList(0, draws.below(batch.facts().size() + 1));
            kept.forEach(this::add);
            dies();
        } else {
            batch.facts().forEach(this::add);
        }
    }

    /// And is started again: fold, say what was cut off, and go on.
    private void dies() {
        now = now.plusSeconds(draws.below(100));
        state = RunState.of(facts);
        happens(Recovery.interruptions(state));
    }

    private void add(Recorded fact) {
        facts.add(fact);
        follower.take(fact);
        state = state.evolve(fact);
        Agreement.check(follower.reference(), state);
        if (fact.event() instanceof RunEvent.StepStarted(var step, var attempt, var _)) {
            Agreement.check(follower.reference(), Tasks.of(state, step.node(), attempt));
        }
        if (fact.event() instanceof RunEvent.StepContinued(var step, var attempt)) {
            Agreement.check(follower.reference(), Tasks.of(state, step.node(), attempt));
        }
    }

    public RunState state() {
        return state;
    }

    public Follower follower() {
        return follower;
    }

    public List<Recorded> facts() {
        return List.copyOf(facts);
    }
}
