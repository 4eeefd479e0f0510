package baton;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.RunCatalog;
import baton.engine.StartResult;
import baton.engine.Watched;
import baton.run.ReviewAnswer;
import baton.run.RunOutcome;
import baton.run.RunStatus;
import baton.run.Signal;
import baton.run.StepStatus;
import baton.workflow.Fields;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// All parts together, as the program puts them together, without a window.
@Timeout(60)
class BatonTest {

    @TempDir
    private Path home;

    private static final Path SAMPLE = Path.of("workflows", "lead-to-nurture.baton");

    @Test
    void the_sample_duo_runs_in_practice_waits_over_a_restart_and_ends_with_an_email() throws Exception {
        var run = startUntilReview();
        try (var again = new Baton(home, Map.of(), 0)) {
            assertThat(again.catalog().list(RunCatalog.Query.ALL))
                    .singleElement()
                    .satisfies(summary -> assertThat(summary.status()).isEqualTo(RunStatus.NEEDS_YOU));
            var watched = new Watched();
            again.runner().watch(run, watched);
            var step = again.runner()
                    .state(run)
                    .orElseThrow()
                    .needingPerson()
                    .getFirst()
                    .key();
            again.runner()
                    .signal(run, new Signal.AnswerReview(step, new ReviewAnswer.Approve(Fields.NONE)))
                    .get();
            var ended = watched.until(state -> state.outcome().isPresent());
            assertThat(ended.outcome().orElseThrow())
                    .isInstanceOfSatisfying(
                            RunOutcome.Done.class,
                            done -> assertThat(done.result().names()).containsExactly("subject", "body"));
            assertThat(again.catalog().find(run).orElseThrow().status()).isEqualTo(RunStatus.DONE);
        }
    }

    private baton.run.RunId startUntilReview() throws Exception {
        try (var baton = new Baton(home, Map.of(), 0)) {
            var workflow = baton.files().read(SAMPLE).workflow();
            var started = baton.runner()
                    .start(workflow, Fields.of("lead", "A 40-person agency asks for a demo."), "practice");
            assertThat(started).isInstanceOf(StartResult.Started.class);
            var run = ((StartResult.Started) started).run();
            var watched = new Watched();
            baton.runner().watch(run, watched);
            watched.until(state -> state.steps().anyMatch(step -> step.status() == StepStatus.NEEDS_REVIEW));
            return run;
        }
    }
}
