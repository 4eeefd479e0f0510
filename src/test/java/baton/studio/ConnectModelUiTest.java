package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.stub.Dialect;
import baton.stub.StubServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A person connects a model, and is told before a run when it is gone.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ConnectModelUiTest {

    @TempDir
    private Path home;

    private static void openDialog(StudioFixture studio) {
        studio.click("#model-menu");
        studio.click("#model-connect");
        studio.seesSoon("#connect-dialog");
    }

    private static void connect(StudioFixture studio, StubServer server) {
        openDialog(studio);
        studio.clickWords("#connect-tabs", "Custom address");
        studio.click("#connect-address");
        studio.type(server.address());
        studio.click("#connect-address-model-test");
        studio.seesWords("#connect-outcome", "is there. Choose one of its one model.");
        studio.seesWords("#connect-save", "Use stub");
        studio.click("#connect-save");
        studio.seesNoMore("#connect-dialog");
        studio.seesWords("#model-menu", "stub");
    }

    @Test
    void a_model_is_connected_tested_and_used_from_then_on() throws Exception {
        try (var server = StubServer.start(Dialect.OPENAI);
                var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            connect(studio, server);

            assertThat(Files.readString(home.resolve("models.json")))
                    .contains("\"usual\": \"stub\"", "\"model\": \"stub\"");
        }
    }

    @Test
    void a_model_that_is_gone_is_told_before_the_run_and_practice_is_a_click_away() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            try (var server = StubServer.start(Dialect.OPENAI)) {
                connect(studio, server);
            }

            studio.click("#run");
            studio.seesSoon("#ready-list");
            studio.clickWords("#ready-list", "Use Practice");

            studio.seesSoon("#run-form");
            studio.seesWords("#model-menu", "Practice");
        }
    }

    @Test
    void nothing_is_kept_of_a_dialog_that_was_left() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            openDialog(studio);
            studio.clickWords("#connect-tabs", "Online service");
            studio.click("#connect-key");
            studio.type("sk-ant-nothing");
            studio.press(KeyCode.ESCAPE);

            studio.seesNoMore("#connect-dialog");
            assertThat(home.resolve("models.json")).doesNotExist();
        }
    }
}
