package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.Baton;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.files.WorkflowJson;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.stub.StubServer;
import baton.workflow.Flow;
import baton.workflow.Layout;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One step is stopped, and one that waits is gone on without, while the rest of the run goes on.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class StepControlUiTest {

    /// Longer than any test.
    private static final int WORDS = 4000;

    @TempDir
    private Path home;

    private Path drawn() throws Exception {
        return Files.writeString(
                home.resolve("two.baton"),
                WorkflowJson.text(Flow.withStart()
                        .agent("talker", agent -> agent.withModel("mine").withInstructions("Say much."))
                        .agent("other", agent -> agent.withModel("mine").withInstructions("Say much, too."))
                        .agents("later")
                        .result("end")
                        .chain("start", "talker", "later", "end")
                        .chain("start", "other", "end")
                        .drawn()
                        // so that no card lies under the settings
                        .withLayout(new Layout(Map.of(
                                new NodeId("start"), new Position(0, 0),
                                new NodeId("talker"), new Position(0, 150),
                                new NodeId("other"), new Position(0, 400),
                                new NodeId("later"), new Position(300, 0),
                                new NodeId("end"), new Position(300, 400))))));
    }

    private static String much() {
        return IntStream.range(0, WORDS).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
    }

    private static void menu(StudioFixture studio, String card) {
        studio.click(card);
        studio.hasKeyboardSoon("#canvas");
        studio.press(KeyCode.SHIFT, KeyCode.F10);
    }

    private void run(StudioFixture studio) throws Exception {
        studio.files().willOpen(drawn());
        studio.press(KeyCode.CONTROL, KeyCode.O);
        studio.click("#run");
        studio.click("#field-message");
        studio.type("hello");
        studio.click("#form-start");
        studio.seesWords("#card-talker", "Working");
        studio.seesWords("#card-other", "Working");
    }

    @Test
    void a_step_is_stopped_and_another_skipped_by_menu_by_key_and_in_the_drawer() throws Exception {
        try (var server = StubServer.start(Dialect.OPENAI)
                .otherwise(_ -> Script.says(much()))
                .at(new StubServer.Pace(Duration.ofMillis(100), _ -> {}))) {
            try (var baton = new Baton(home, Map.of(), 0)) {
                baton.models().save(new Connection("mine", Kind.OPENAI, server.address(), "stub"), null);
            }
            try (var studio = StudioFixture.open(home)) {
                run(studio);

                menu(studio, "#card-later");
                studio.click("#menu-skip-step");
                studio.seesWords("#skip-dialog", "end does not wait for it then.");
                studio.press(KeyCode.ESCAPE);
                studio.seesNoMore("#skip-dialog");
                menu(studio, "#card-later");
                studio.click("#menu-skip-step");
                studio.click("#skip-skip");
                studio.seesWords("#card-later", "Skipped by you");

                menu(studio, "#card-talker");
                studio.click("#menu-stop-step");
                studio.seesWords("#card-talker", "Stopped");
                studio.seesWords("#question-dialog", "You stopped “talker”.");
                studio.seesWords("#question-dialog", "Go on without it");
                studio.press(KeyCode.ESCAPE);
                assertThat(studio.words("#card-other")).contains("Working");

                studio.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PERIOD);
                studio.seesWords("#card-other", "Stopped");
                studio.seesSoon("#question-dialog");
                studio.click("#help-skip");
                studio.press(KeyCode.ESCAPE);

                studio.clickRow("#drawer-steps", "talker");
                studio.click("#drawer-step");
                studio.click("#skip-skip");
                studio.seesWords("#run-drawer", "Done");
            }
        }
    }
}
