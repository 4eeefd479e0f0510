package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.Baton;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.files.WorkflowJson;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.stub.StubServer;
import baton.studio.alert.Alert;
import baton.studio.alert.Alert.Offer;
import baton.workflow.Flow;
import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The last window is closed while a run is at work, and the run goes on.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class WithoutWindowUiTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @TempDir
    private Path home;

    @AfterEach
    void letGo() {
        mayGoOn.countDown();
    }

    private static Workflow reviewed() {
        return Flow.withStart()
                .agent("writer", agent -> agent.withModel("mine").withInstructions("Write."))
                .review("check")
                .result("end")
                .chain("start", "writer", "check", "end")
                .drawn();
    }

    private static Workflow unattended() {
        return Flow.withStart()
                .agent("writer", agent -> agent.withModel("mine").withInstructions("Write."))
                .result("end")
                .chain("start", "writer", "end")
                .drawn();
    }

    /// A model that begins to answer, and goes on when it is told to.
    private StubServer server() throws IOException {
        var server = StubServer.start(Dialect.OPENAI)
                .otherwise(_ -> Script.says("All done."))
                .at(new StubServer.Pace(Duration.ofMillis(1), _ -> hold()));
        try (var baton = new Baton(home, Map.of(), 0)) {
            baton.models().save(new Connection("mine", Kind.OPENAI, server.address(), "stub"), null);
        }
        return server;
    }

    /// How often the model was asked.
    private static long asked(StubServer server) {
        return server.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .count();
    }

    private void hold() {
        begun.countDown();
        try {
            mayGoOn.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(StudioFixture studio, Workflow workflow) throws IOException {
        studio.files().willOpen(Files.writeString(home.resolve("one.baton"), WorkflowJson.text(workflow)));
        studio.press(KeyCode.CONTROL, KeyCode.O);
        studio.seesSoon("#card-writer");
        studio.click("#run");
        studio.click("#field-message");
        studio.type("hello");
        studio.click("#form-start");
        studio.until("the model speaks", () -> begun.getCount() == 0);
    }

    @Test
    void a_run_goes_on_without_a_window_and_its_question_opens_one() throws Exception {
        try (var _ = server();
                var studio = StudioFixture.open(home)) {
            run(studio, reviewed());
            studio.closeWindow();
            studio.seesSoon("#closing-dialog");
            studio.press(KeyCode.ESCAPE);
            studio.seesNoMore("#closing-dialog");
            assertThat(studio.isOpen()).isTrue();

            studio.closeWindow();
            studio.click("#close-and-go-on");
            studio.until("the window is gone", () -> studio.windows().isEmpty());
            mayGoOn.countDown();
            studio.until("the system tells it", () -> !studio.alerts().all().isEmpty());
            assertThat(studio.alerts().all()).extracting(Alert::words).containsExactly("check waits for your review.");
            assertThat(studio.hasEnded()).isFalse();

            studio.alerts().choose(Offer.ANSWER);
            studio.turnToNewWindow();
            studio.seesSoon("#question-dialog");
            studio.click("#review-approve");
            studio.seesNoMore("#question-dialog");
            assertThat(studio.hasEnded()).isFalse();
            studio.click("#tab-runs");
            studio.seesWords("#runs-list", "Done");
            studio.closeWindow();
            studio.until("Baton has ended", studio::hasEnded);
        }
    }

    @Test
    void with_its_last_run_baton_ends_too() throws Exception {
        try (var server = server();
                var studio = StudioFixture.open(home)) {
            run(studio, unattended());
            studio.closeWindow();
            studio.click("#close-and-go-on");
            studio.until("the window is gone", () -> studio.windows().isEmpty());
            assertThat(studio.hasEnded()).isFalse();

            mayGoOn.countDown();
            studio.until("Baton has ended", studio::hasEnded);
            assertThat(studio.alerts().all()).hasSize(1);
            assertThat(asked(server)).isEqualTo(1);
        }
    }

    @Test
    void whoever_wants_it_to_wait_finds_it_where_it_was() throws Exception {
        try (var server = server()) {
            try (var studio = StudioFixture.open(home)) {
                run(studio, unattended());
                studio.closeWindow();
                studio.click("#close-and-pause");
                studio.until("Baton has ended", studio::hasEnded);
            }
            mayGoOn.countDown();
            try (var studio = StudioFixture.open(home)) {
                studio.click("#tab-runs");
                studio.click("#runs-notice-continue");
                studio.seesWords("#runs-list", "Done");
            }
            assertThat(asked(server)).isEqualTo(2);
        }
    }
}
