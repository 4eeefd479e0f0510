package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.LongRun;
import baton.run.Deadlines;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalHandler;
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
import baton.run.reference.RandomWorkflow;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.Workflow;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random workflows on the real runner, with its threads, its clock in hand, people who answer and the program
/// closed in between. Threads decide who is first; the reference then looks at each fact of the log.
@Timeout(60)
class RunnerAgainstReferenceTest {

    private static final int MOST_TURNS = 400;

    static IntStream seeds() {
        return IntStream.range(0, LongRun.isWanted() ? 2_000 : 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_fact_of_a_run_is_one_that_the_reference_knows_a_reason_for(int seed) throws Exception {
        var random = new Random(seed);
        var draws = new Draws(random.ints(300, 0, 240).toArray());
        var workflow = RandomWorkflow.draw(draws);
        if (workflow.isEmpty()) {
            return;
        }
        var facts = new Played(workflow.get(), seed, draws).facts();
        var follower = new Follower(facts.getFirst());
        var state = RunState.of(facts.subList(0, 1));
        for (var fact : facts.subList(1, facts.size())) {
            follower.take(fact);
            state = state.evolve(fact);
            Agreement.check(follower.reference(), state);
        }
        assertThat(follower.reference().outcome()).isPresent();
    }

    /// One run from its start to its end.
    private static final class Played {
        private final InMemoryRunLog log = new InMemoryRunLog();
        private final HandTimers timers = new HandTimers();
        private final Workflow workflow;
        private final Answers answers;
        private final Draws draws;
        private LocalRunner runner;
        private Watched watched = new Watched();

        Played(Workflow workflow, long seed, Draws draws) {
            this.workflow = workflow;
            this.answers = new Answers(seed, workflow);
            this.draws = draws;
            this.runner = newRunner();
        }

        private LocalRunner newRunner() {
            AgentRunner agents = (task, _) -> answers.reply(
                    task.step(),
                    task.attempt() * 100 + task.turns().size(),
                    offered(task.asked()
                            .field(Tasks.WAY)
                            .map(field -> field.type())
                            .orElse(new FieldType.Text())));
            return new LocalRunner(log, agents, timers, new RunIds(timers::now, new Random(7)));
        }

        private List<Handoff> offered(FieldType ways) {
            return ways instanceof FieldType.Choice(var labels)
                    ? labels.stream()
                            .map(label -> workflow.handoffs().stream()
                                    .filter(way -> Tasks.label(workflow, way).equals(label))
                                    .findFirst()
                                    .orElseThrow())
                            .toList()
                    : List.of();
        }

        List<Recorded> facts() throws Exception {
            if (!(runner.start(workflow, Fields.of("message", "a"), "practice")
                    instanceof StartResult.Started(var run))) {
                throw new AssertionError("refused");
            }
            runner.watch(run, watched);
            var state = watched.until(_ -> true);
            for (int turn = 0; state.outcome().isEmpty(); turn++) {
                assertThat(turn).as("turns of a run without an end").isLessThan(MOST_TURNS);
                state = next(run, state);
            }
            runner.close();
            return log.read(run).facts();
        }

        /// Something is done to the run, and then something has happened in it.
        private RunState next(RunId run, RunState state) throws Exception {
            long seen = state.seq();
            int what = draws.below(12);
            if (what == 1) {
                restart(run);
            } else if (what == 2) {
                runner.signal(run, new Signal.Pause()).get();
            } else if (what == 3) {
                any(state, StepStops::isPossible, Signal.StopStep::new)
                        .ifPresent(wish -> runner.signal(run, wish).join());
            } else if (what == 4 && draws.oneIn(4)) {
                any(state, StepSkips::isPossible, Signal.SkipStep::new)
                        .ifPresent(wish -> runner.signal(run, wish).join());
            } else {
                goOn(run, state);
                return watched.until(now -> now.seq() > seen);
            }
            return watched.until(now -> now.seq() > seen || standsStill(now));
        }

        /// It may come too late: then it is refused.
        private Optional<Signal> any(RunState state, Predicate<StepState> possible, Function<StepKey, Signal> wish) {
            var steps = state.steps().filter(possible).toList();
            return steps.isEmpty()
                    ? Optional.empty()
                    : Optional.of(wish.apply(draws.of(steps).key()));
        }

        private void goOn(RunId run, RunState state) throws Exception {
            var asked = state.needingPerson();
            var due = asked.stream()
                    .flatMap(step -> Deadlines.of(state, step).stream())
                    .map(Deadlines.Due::at)
                    .min(Comparator.naturalOrder());
            if (due.isPresent() && draws.oneIn(2)) {
                timers.pass(Duration.between(timers.now(), due.get()));
            } else if (!asked.isEmpty()) {
                runner.signal(run, answer(state, draws.of(asked))).get();
            } else if (state.pause().isPresent()) {
                runner.signal(run, new Signal.Resume()).get();
            } else if (waitsForTime(state)) {
                timers.pass(Duration.ofMinutes(2));
            }
        }

        private static boolean waitsForTime(RunState state) {
            return state.steps().anyMatch(step -> step.status() == StepStatus.RETRYING);
        }

        private static boolean standsStill(RunState state) {
            return state.outcome().isPresent()
                    || state.pause().isPresent()
                    || !state.needingPerson().isEmpty()
                    || waitsForTime(state);
        }

        private Signal answer(RunState state, StepState step) {
            var key = step.key();
            if (step.status() == StepStatus.NEEDS_REVIEW) {
                return new Signal.AnswerReview(key, answers.review(key, SignalHandler.canSendBack(state, key)));
            }
            if (step.status() == StepStatus.NEEDS_ANSWER) {
                var work = step.tools();
                boolean unsure = work.asked() == ToolQuestion.WAS_IT_DONE;
                return new Signal.AnswerTool(
                        key, work.next(), answers.aboutTool(key, work.next(), work.wish(), unsure));
            }
            return new Signal.AnswerHelp(key, answers.help(key, (int) state.seq()));
        }

        private void restart(RunId run) {
            runner.close();
            runner = newRunner();
            runner.resume(run);
            watched = new Watched();
            runner.watch(run, watched);
        }
    }
}
