package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchingTest extends RunnerTest {

    @Test
    void what_is_said_meanwhile_is_told_to_those_who_watch() throws Exception {
        agents.hold("a");
        agents.hold("b");
        var run = start(pair());
        watch(run).until(at("a", StepStatus.WORKING));
        var watched = watch(run);
        agents.release("a");
        watched.until(at("b", StepStatus.WORKING));
        agents.release("b");
        watched.until(RunnerTest::over);
        assertThat(watched.live()).contains(new Live.Text(new StepKey(new NodeId("b"), 1), 1, "working"));
    }

    @Test
    void whoever_begins_to_watch_late_is_told_everything_once_and_in_order() throws Exception {
        agents.hold("b");
        var run = start(pair());
        watch(run).until(at("b", StepStatus.WORKING));
        var late = watch(run);
        agents.release("b");
        late.until(RunnerTest::over);
        assertThat(late.facts()).isEqualTo(log.read(run).facts());
    }

    @Test
    void whoever_begins_to_watch_in_the_middle_is_told_what_was_said_so_far_and_not_what_others_said()
            throws Exception {
        agents.hold("b");
        var run = start(pair());
        watch(run).until(at("b", StepStatus.WORKING));
        var first = watch(run);
        first.untilLive(new Live.Text(new StepKey(new NodeId("b"), 1), 1, "working"));
        var late = watch(run);
        assertThat(late.live()).containsExactly(new Live.Text(new StepKey(new NodeId("b"), 1), 1, "working"));
        agents.release("b");
        late.until(RunnerTest::over);
        assertThat(watch(run).live()).isEmpty();
    }

    @Test
    void one_who_stops_watching_when_told_disturbs_neither_the_run_nor_the_others() throws Exception {
        agents.hold("a");
        var run = start(pair());
        var quitting = new RunWatcher() {
            private @Nullable Subscription watch;

            @Override
            public void recorded(List<Recorded> facts, RunState state) {
                if (watch != null) {
                    watch.close();
                }
            }
        };
        quitting.watch = runner.watch(run, quitting);
        var other = watch(run);
        agents.release("a");
        other.until(RunnerTest::over);
        assertThat(other.trouble()).isEmpty();
    }

    @Test
    void one_who_fails_when_told_disturbs_neither_the_run_nor_the_others() throws Exception {
        agents.hold("a");
        var run = start(pair());
        var told = new AtomicInteger();
        runner.watch(run, (_, _) -> {
            if (told.incrementAndGet() > 1) {
                throw new IllegalStateException("broken");
            }
        });
        var other = watch(run);
        agents.release("a");
        other.until(RunnerTest::over);
    }

    @Test
    void what_another_baton_added_meanwhile_is_told_to_those_who_watch_here() throws Exception {
        var run = start(Flow.withStart()
                .review("first")
                .review("second")
                .chain("start", "first", "second")
                .drawn());
        var here = watch(run);
        here.until(at("first", StepStatus.NEEDS_REVIEW));
        watchUntilReleased(run);
        try (var elsewhere = newRunner(log)) {
            var first = here.until(_ -> true).needingPerson().getFirst().key();
            elsewhere
                    .signal(run, new Signal.AnswerReview(first, new ReviewAnswer.Approve(Fields.NONE)))
                    .get();
        }
        assertThat(approve(run, "second")).isInstanceOf(SignalOutcome.Accepted.class);
        here.until(RunnerTest::over);
        assertThat(here.facts()).isEqualTo(log.read(run).facts());
    }
}
