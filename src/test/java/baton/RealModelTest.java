package baton;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.StartResult;
import baton.engine.Watched;
import baton.run.ReviewAnswer;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepStatus;
import baton.stub.Dialect;
import baton.stub.Improviser;
import baton.stub.StubServer;
import baton.workflow.Fields;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sample duo with a model behind a connection in the place of practice.
@Timeout(60)
class RealModelTest {

    private static final Path SAMPLE = Path.of("workflows", "lead-to-nurture.baton");
    private static final String LEAD = "A 40-person agency asks for a demo.";

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void the_sample_duo_is_told_the_lead_and_the_verdict_and_ends_with_an_email(Dialect dialect) throws Exception {
        try (var server = StubServer.start(dialect).otherwise(new Improviser());
                var baton = new Baton(home, Map.of("BATON_KEY_MINE", "k3y-of-mine"), 0)) {
            baton.models().save(new Connection("mine", Kind.valueOf(dialect.name()), server.address(), "stub"), null);

            var ended = approved(baton);

            assertThat(ended.outcome().orElseThrow())
                    .isInstanceOfSatisfying(
                            RunOutcome.Done.class,
                            done -> assertThat(done.result().text("body")).isEqualTo("Stub text for body."));
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().getFirst().message(1)).contains(LEAD);
            assertThat(server.requests().getLast().message(1)).contains(LEAD, "Stub text for reason.");
            assertThat(server.requests())
                    .allSatisfy(one -> assertThat(one.headers())
                            .containsEntry(dialect.keyHeader(), dialect.keyValue("k3y-of-mine")));
        }
    }

    private static RunState approved(Baton baton) throws Exception {
        var started = baton.runner().start(baton.files().read(SAMPLE).workflow(), Fields.of("lead", LEAD), "mine");
        assertThat(started).isInstanceOf(StartResult.Started.class);
        RunId run = ((StartResult.Started) started).run();
        var watched = new Watched();
        baton.runner().watch(run, watched);
        var waiting = watched.until(state -> state.steps().anyMatch(step -> step.status() == StepStatus.NEEDS_REVIEW));
        var step = waiting.needingPerson().getFirst().key();
        baton.runner()
                .signal(run, new Signal.AnswerReview(step, new ReviewAnswer.Approve(Fields.NONE)))
                .get();
        return watched.until(state -> state.outcome().isPresent());
    }
}
