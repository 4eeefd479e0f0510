package baton;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.StartResult;
import baton.engine.Watched;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KilledBatonTest {

    @TempDir
    private Path home;

    @Test
    void after_a_kill_nothing_finished_is_repeated_the_review_still_waits_and_approving_it_ends_the_run()
            throws Exception {
        var run = DyingBaton.runAndKill(home);
        try (var baton = new Baton(home, Map.of(), 0)) {
            assertThat(baton.runner().state(run).orElseThrow()).satisfies(state -> {
                assertThat(status(state, "quick")).isEqualTo(StepStatus.DONE);
                assertThat(status(state, "slow")).isEqualTo(StepStatus.WORKING);
                assertThat(status(state, "boss")).isEqualTo(StepStatus.NEEDS_REVIEW);
            });
            var watched = new Watched();
            baton.runner().watch(run, watched);
            assertThat(baton.runner().resume(run)).isInstanceOf(StartResult.Started.class);
            watched.until(state -> status(state, "slow") == StepStatus.DONE);
            var approval = new Signal.AnswerReview(key("boss"), new ReviewAnswer.Approve(Fields.NONE));
            assertThat(baton.runner().signal(run, approval).get()).isInstanceOf(SignalOutcome.Accepted.class);
            assertThat(watched.until(state -> state.outcome().isPresent()).outcome())
                    .containsInstanceOf(RunOutcome.Done.class);
            assertThat(watched.facts()).isEqualTo(baton.log().read(run).facts());
            assertThat(tries(watched, "quick")).containsExactly(1);
            assertThat(tries(watched, "slow")).containsExactly(1, 2);
        }
    }

    private static StepStatus status(RunState state, String node) {
        return state.step(new NodeId(node)).orElseThrow().status();
    }

    private static StepKey key(String node) {
        return new StepKey(new NodeId(node), 1);
    }

    private static List<Integer> tries(Watched watched, String node) {
        return watched.facts().stream()
                .flatMap(fact -> fact.event() instanceof RunEvent.StepStarted(var step, var attempt, var _)
                                && step.equals(key(node))
                        ? java.util.stream.Stream.of(attempt)
                        : java.util.stream.Stream.empty())
                .toList();
    }
}
