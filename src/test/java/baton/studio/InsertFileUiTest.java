package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.files.WorkflowJson;
import baton.studio.canvas.CanvasSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Another workflow file is put into the one that is open.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class InsertFileUiTest {

    @TempDir
    private Path home;

    @Test
    void a_file_is_inserted_by_the_menu_of_the_ground_and_undone_at_once() throws TimeoutException, IOException {
        var file = Files.writeString(home.resolve("loan.baton"), WorkflowJson.text(CanvasSamples.loanCheck()));
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.seesSoon("#card-qualifier");
            studio.hasKeyboardSoon("#canvas");
            studio.files().willOpen(file);
            studio.press(KeyCode.SHIFT, KeyCode.F10);
            studio.click("#menu-insert-file");

            studio.seesSoon("#card-underwriter");
            assertThat(studio.sees("#card-qualifier")).isTrue();
            assertThat(studio.words("#document-name")).isEqualTo("Lead to nurture");
            studio.press(KeyCode.CONTROL, KeyCode.Z);
            studio.seesNoMore("#card-underwriter");
        }
        assertThat(file).hasContent(WorkflowJson.text(CanvasSamples.loanCheck()));
    }

    @Test
    void a_file_that_cannot_be_read_changes_nothing() throws TimeoutException, IOException {
        var file = Files.writeString(home.resolve("broken.baton"), "{ \"format\": 1, \"nodes\": [ {");
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.seesSoon("#card-qualifier");
            studio.hasKeyboardSoon("#canvas");
            studio.files().willOpen(file);
            studio.press(KeyCode.SHIFT, KeyCode.F10);
            studio.click("#menu-insert-file");

            studio.seesWords("#trouble-dialog", "“broken.baton”");
        }
    }
}
