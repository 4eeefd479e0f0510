package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.ReviewAnswer;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SignalsTest extends RunnerTest {

    @Test
    void an_answer_that_comes_just_when_the_run_goes_to_rest_is_never_lost() throws Exception {
        for (int round = 0; round < 200; round++) {
            var run = start(reviewed());
            var watched = watch(run);
            watched.until(at("r", StepStatus.NEEDS_REVIEW));
            assertThat(approve(run, "r")).isInstanceOf(SignalOutcome.Accepted.class);
            watched.until(RunnerTest::over);
        }
    }

    @Test
    void two_wishes_at_once_both_come_true_and_two_answers_to_one_question_do_not() throws Exception {
        agents.hold("work");
        var run = start(Flow.withStart()
                .review("ra")
                .review("rb")
                .agents("work", "join")
                .chain("start", "ra", "join")
                .chain("start", "rb", "join")
                .chain("start", "work", "join")
                .drawn());
        var watched = watch(run);
        var state = watched.until(at("ra", StepStatus.NEEDS_REVIEW).and(at("rb", StepStatus.NEEDS_REVIEW)));
        var wishes = new ArrayList<CompletableFuture<SignalOutcome>>();
        for (var asked : List.of("ra", "rb", "ra")) {
            var key = state.step(new NodeId(asked)).orElseThrow().key();
            wishes.add(runner.signal(run, new Signal.AnswerReview(key, new ReviewAnswer.Approve(Fields.NONE))));
        }
        assertThat(wishes.get(0).get()).isInstanceOf(SignalOutcome.Accepted.class);
        assertThat(wishes.get(1).get()).isInstanceOf(SignalOutcome.Accepted.class);
        assertThat(wishes.get(2).get()).isInstanceOf(SignalOutcome.Rejected.class);
        agents.release("work");
        watched.until(RunnerTest::over);
    }

    @Test
    void pausing_and_going_on_from_many_threads_leaves_no_wish_unanswered_and_loses_no_step() throws Exception {
        agents.hold("a");
        var run = start(pair());
        var watched = watch(run);
        watched.until(at("a", StepStatus.WORKING));
        var ready = new CountDownLatch(4);
        var threads = new ArrayList<Thread>();
        for (int thread = 0; thread < 4; thread++) {
            Signal wish = thread % 2 == 0 ? new Signal.Pause() : new Signal.Resume();
            threads.add(Thread.ofVirtual().start(() -> {
                ready.countDown();
                for (int time = 0; time < 100; time++) {
                    runner.signal(run, wish).join();
                }
            }));
        }
        ready.await();
        agents.release("a");
        for (var thread : threads) {
            thread.join();
        }
        runner.signal(run, new Signal.Resume()).join();
        watched.until(RunnerTest::over);
        assertThat(watched.facts()).isEqualTo(log.read(run).facts());
    }
}
