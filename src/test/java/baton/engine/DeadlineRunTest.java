package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.workflow.Deadline;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Time limits of reviews on the real runner: nobody holds the run while it waits, and no restart stops the clock.
@Timeout(60)
class DeadlineRunTest {

    private final InMemoryRunLog log = new InMemoryRunLog();
    private final HandTimers timers = new HandTimers();
    private final ScriptedAgents agents = new ScriptedAgents();

    private LocalRunner runner() {
        return new LocalRunner(log, agents, timers, new RunIds(timers::now, new Random(7)));
    }

    private static Workflow rejectingAfterADay() {
        return Flow.withStart()
                .agent("a")
                .review("check")
                .but(node -> node.withType(
                        new NodeType.Review("Good?", List.of(), Deadline.USUAL.withThen(Deadline.Then.REJECT))))
                .result("end")
                .chain("start", "a", "check", "end")
                .drawn();
    }

    private static RunId waiting(LocalRunner runner, Watched watched) throws Exception {
        if (!(runner.start(rejectingAfterADay(), Fields.of("message", "hello"), "practice")
                instanceof StartResult.Started(var run))) {
            throw new AssertionError("refused");
        }
        runner.watch(run, watched);
        watched.until(RunState::isWaitingForPerson);
        return run;
    }

    private boolean decidedByTime(RunId run) {
        return log.read(run).facts().stream().anyMatch(fact -> fact.event() instanceof RunEvent.ReviewTimedOut);
    }

    @Test
    void nobody_holds_a_run_that_waits_and_its_time_limit_is_carried_out_all_the_same() throws Exception {
        try (var runner = runner()) {
            var watched = new Watched();
            var run = waiting(runner, watched);
            while (log.isHeld(run)) {
                Thread.onSpinWait();
            }

            timers.pass(Duration.ofHours(24));

            assertThat(watched.until(state -> state.outcome().isPresent()).outcome())
                    .hasValueSatisfying(
                            outcome -> assertThat(outcome.toString()).contains("Nobody answered"));
            assertThat(decidedByTime(run)).isTrue();
        }
    }

    @Test
    void a_time_limit_that_passed_while_nobody_was_there_is_carried_out_when_the_run_is_taken_up() throws Exception {
        RunId run;
        try (var before = runner()) {
            run = waiting(before, new Watched());
        }
        timers.pass(Duration.ofDays(3));
        try (var after = runner()) {
            var watched = new Watched();
            after.watch(run, watched);
            assertThat(after.resume(run)).isInstanceOf(StartResult.Started.class);

            watched.until(state -> state.outcome().isPresent());
        }
    }

    @Test
    void one_that_is_taken_up_in_time_is_carried_out_when_its_time_comes() throws Exception {
        RunId run;
        try (var before = runner()) {
            run = waiting(before, new Watched());
        }
        timers.pass(Duration.ofHours(20));
        try (var after = runner()) {
            var watched = new Watched();
            after.watch(run, watched);
            after.resume(run);
            while (after.isWorkingOn(run)) {
                Thread.onSpinWait();
            }
            timers.pass(Duration.ofHours(4));

            watched.until(state -> state.outcome().isPresent());
        }
    }

    @Test
    void who_answers_in_time_is_not_overruled() throws Exception {
        try (var runner = runner()) {
            var watched = new Watched();
            var run = waiting(runner, watched);
            var key = watched.until(_ -> true).needingPerson().getFirst().key();

            assertThat(runner.signal(run, new Signal.AnswerReview(key, new ReviewAnswer.Approve(Fields.NONE)))
                            .get())
                    .isInstanceOf(SignalOutcome.Accepted.class);
            watched.until(state -> state.outcome().isPresent());
            timers.pass(Duration.ofDays(2));

            assertThat(decidedByTime(run)).isFalse();
        }
    }

    @Test
    void a_time_that_comes_while_another_baton_is_busy_with_the_run_is_looked_at_again_later() throws Exception {
        try (var runner = runner()) {
            var watched = new Watched();
            var run = waiting(runner, watched);
            while (runner.isWorkingOn(run)) {
                Thread.onSpinWait();
            }
            var asked = timers.asked();
            try (var _ = log.open(run)) {
                timers.pass(Duration.ofHours(24));
                while (timers.asked() == asked) {
                    Thread.onSpinWait();
                }
            }
            assertThat(decidedByTime(run)).isFalse();
            timers.pass(Duration.ofMinutes(5));

            watched.until(state -> state.outcome().isPresent());
            assertThat(decidedByTime(run)).isTrue();
        }
    }

    @Test
    void a_run_that_another_baton_went_on_with_and_left_is_not_taken_up_because_its_time_has_come() throws Exception {
        try (var runner = runner()) {
            var watched = new Watched();
            var run = waiting(runner, watched);
            while (runner.isWorkingOn(run)) {
                Thread.onSpinWait();
            }
            var key = watched.until(_ -> true).needingPerson().getFirst().key();
            var seq = log.read(run).facts().size() + 1;
            try (var journal = log.open(run)) {
                journal.append(List.of(new Recorded(
                        run,
                        seq,
                        timers.now(),
                        new RunEvent.ReviewAnswered(key, new ReviewAnswer.Approve(Fields.NONE)))));
            }
            var asked = timers.asked();
            timers.pass(Duration.ofHours(24));
            while (timers.asked() == asked) {
                Thread.onSpinWait();
            }
            assertThat(log.read(run).facts()).hasSize(seq);
        }
    }
}
