package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowJson;
import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two agents and a review are drawn with the mouse, saved, run and opened again.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class DrawDuoUiTest {

    @TempDir
    private Path home;

    @TempDir
    private Path documents;

    @Test
    void a_duo_drawn_by_mouse_is_saved_run_and_found_again()
            throws TimeoutException, IOException, UnreadableWorkflowException {
        var file = documents.resolve("my-duo.baton");
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-empty");
            draw(studio);
            nameAndInstruct(studio);
            agree(studio);
            save(studio, file);
            run(studio);
        }
        var drawn = read(file);
        assertThat(drawn.name()).isEqualTo("My duo");
        assertThat(drawn.nodes())
                .extracting(node -> node.name())
                .containsExactlyInAnyOrder("Start", "Qualifier", "Nurturer", "Review", "Result");
        assertThat(drawn.handoffs()).hasSize(4);
        findAgain(drawn, file);
    }

    /// The steps are added with a double click, because without a screen nothing can be dragged from one part
    /// of the window to another; the lines are drawn from port to card.
    private static void draw(StudioFixture studio) {
        add(studio, "#palette-agent", "#card-agent");
        add(studio, "#palette-agent", "#card-agent-2");
        add(studio, "#palette-review", "#card-review");
        add(studio, "#palette-result", "#card-result");

        studio.drag(studio.portOf("#card-agent"), studio.in("#card-review", 120, 80));
        studio.seesSoon("#line-h2");
        studio.drag(studio.portOf("#card-review"), studio.in("#card-agent-2", 120, 80));
        studio.seesSoon("#line-h3");
        studio.drag(studio.portOf("#card-agent-2"), studio.in("#card-result", 80, 56));
        studio.seesSoon("#line-h4");
    }

    private static void add(StudioFixture studio, String palette, String card) {
        studio.doubleClickUntil(palette, card);
        studio.clickAt(studio.in("#canvas", 300, 20));
        studio.seesNoMore("#inspector");
    }

    private static void nameAndInstruct(StudioFixture studio) {
        instruct(studio, "#card-agent", "Qualifier", "Score the lead from 0 to 100.");
        instruct(studio, "#card-agent-2", "Nurturer", "Write a friendly first email.");
    }

    private static void instruct(StudioFixture studio, String card, String name, String instructions) {
        studio.clickAt(studio.in(card, 120, 88));
        studio.click("#inspector-name");
        studio.press(KeyCode.CONTROL, KeyCode.A);
        studio.type(name);
        studio.seesWords(card, name);
        studio.click("#inspector-instructions");
        studio.type(instructions);
    }

    private static void agree(StudioFixture studio) {
        studio.clickAt(studio.in("#card-agent", 120, 88));
        studio.clickWords("#inspector", "Edit");
        studio.click("#field-add");
        studio.type("score");
        studio.click("#field-0-kind");
        studio.clickWords(".combo-box-popup", "Number");

        studio.clickAt(studio.in("#card-agent-2", 120, 88));
        studio.clickWords("#inspector", "Edit");
        studio.click("#field-add");
        studio.type("subject");
        studio.click("#field-0-sample");
        studio.type("Good morning");
        studio.seesWords("#pill-h4", "subject");
    }

    private static void save(StudioFixture studio, Path file) {
        studio.click("#document-name");
        studio.click("#inspector-workflow-name");
        studio.press(KeyCode.CONTROL, KeyCode.A);
        studio.type("My duo");
        studio.files().willSaveTo(file);
        studio.click("#menu");
        studio.click("#menu-save");
        studio.seesWords("#document-standing", "Saved");
        assertThat(studio.files().suggested()).isEqualTo("my-duo.baton");
    }

    private static void run(StudioFixture studio) {
        studio.click("#run");
        studio.click("#field-message");
        studio.type("We are forty people and need a new tool");
        studio.click("#form-start");
        studio.seesWords("#question-dialog", "score");
        studio.click("#review-approve");
        studio.seesWords("#drawer-notice", "Done in");
        studio.clickRow("#drawer-steps", "Result");
        studio.seesWords("#drawer-said", "Good morning");
    }

    private void findAgain(Workflow drawn, Path file)
            throws TimeoutException, IOException, UnreadableWorkflowException {
        var copy = documents.resolve("copy.baton");
        try (var studio = StudioFixture.open(home)) {
            studio.files().willOpen(file);
            studio.click("#welcome-open");
            studio.seesWords("#document-name", "My duo");
            studio.seesWords("#document-standing", "Saved");
            studio.seesWords("#card-agent", "Qualifier");
            studio.seesWords("#card-agent-2", "Nurturer");
            studio.seesSoon("#line-h4");
            studio.files().willSaveTo(copy);
            studio.click("#menu");
            studio.click("#menu-save-as");
            studio.until("a copy", () -> Files.exists(copy));
        }
        assertThat(read(copy)).isEqualTo(drawn);
    }

    private static Workflow read(Path file) throws IOException, UnreadableWorkflowException {
        return WorkflowJson.read(Files.readAllBytes(file), file.getFileName().toString())
                .workflow();
    }
}
