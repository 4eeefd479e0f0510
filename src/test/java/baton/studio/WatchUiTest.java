package baton.studio;

import baton.files.WorkflowJson;
import baton.workflow.Flow;
import baton.workflow.Layout;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A person watches a run: where the time goes, and the step that is at work, wherever it lies.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class WatchUiTest {

    @TempDir
    private Path home;

    @Test
    void the_timeline_grows_while_the_run_goes_on_and_leads_to_its_steps() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run");
            studio.click("#form-start");
            studio.seesSoon("#question-dialog");
            studio.press(KeyCode.ESCAPE);
            studio.click("#drawer-tab-timeline");
            studio.seesRow("#drawer-timeline", "Sales manager");
            studio.clickRow("#drawer-timeline", "Lead qualifier");
            studio.click("#drawer-tab-said");
            studio.seesWords("#drawer-said", "score");
        }
    }

    @Test
    void the_view_goes_with_the_work_to_a_step_far_away() throws Exception {
        var drawn = Flow.withStart()
                .agent("a")
                .review("check")
                .result("end")
                .chain("start", "a", "check", "end")
                .drawn()
                .withLayout(new Layout(Map.of(
                        new NodeId("start"), new Position(0, 0),
                        new NodeId("a"), new Position(300, 0),
                        new NodeId("check"), new Position(6000, 3000),
                        new NodeId("end"), new Position(6400, 3000))));
        var file = Files.writeString(home.resolve("far.baton"), WorkflowJson.text(drawn));
        try (var studio = StudioFixture.open(home)) {
            studio.files().willOpen(file);
            studio.press(KeyCode.CONTROL, KeyCode.O);
            studio.hasKeyboardSoon("#canvas");
            studio.press(KeyCode.HOME);
            studio.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            studio.seesSoon("#card-start");
            studio.seesNoMore("#card-check");

            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.click("#field-message");
            studio.type("hello");
            studio.click("#form-start");
            studio.seesSoon("#question-dialog");
            studio.press(KeyCode.ESCAPE);

            studio.seesSoon("#card-check");
        }
    }

    @Test
    void the_bar_says_how_far_the_run_is_and_cards_say_what_each_step_cost() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.click("#run");
            studio.click("#form-start");
            studio.seesSoon("#question-dialog");
            studio.press(KeyCode.ESCAPE);
            studio.seesWords("#run-line", "Step 2 of about 4");
            studio.seesNoMore("#document-standing");
            studio.click("#canvas");
            studio.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            studio.seesWords("#card-qualifier", "practice");

            studio.click("#stop");
            studio.seesNoMore("#run-line");
            studio.seesSoon("#document-standing");
        }
    }
}
