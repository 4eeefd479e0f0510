package baton.studio;

import baton.Baton;
import baton.engine.StartResult;
import baton.engine.Watched;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Fifty reviews wait; a person goes through them.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ManyReviewsUiTest {

    private static final int MANY = 50;

    @TempDir
    private Path home;

    private static final Workflow REVIEWED = Flow.withStart()
            .review("check")
            .result("end")
            .chain("start", "check", "end")
            .drawn();

    private void fiftyWait() throws InterruptedException {
        try (var baton = new Baton(home, Map.of(), 0)) {
            for (int number = 1; number <= MANY; number++) {
                var begun = baton.runner()
                        .start(REVIEWED, Fields.of("message", "Lead " + number), new RunSettings(0, "practice"));
                var watched = new Watched();
                try (var _ = baton.runner().watch(run(begun), watched)) {
                    watched.until(RunState::isWaitingForPerson);
                }
            }
        }
    }

    private static RunId run(StartResult begun) {
        return switch (begun) {
            case StartResult.Started(var run) -> run;
            case StartResult.Refused(var why) -> throw new AssertionError(why);
        };
    }

    @Test
    void the_oldest_is_first_and_one_goes_on_from_each_to_the_next() throws Exception {
        fiftyWait();
        try (var studio = StudioFixture.open(home)) {
            studio.seesWords("#tab-needs-you", "Needs you 50");
            studio.seesWords("#waiting .strong", "50 reviews are waiting for you. The first was asked just now.");
            studio.press(KeyCode.CONTROL, KeyCode.R);
            studio.seesWords("#question-dialog", "1 of 50");
            studio.seesWords("#question-dialog", "Run 1 ");
            studio.click("#question-later");
            studio.seesWords("#question-dialog", "Run 2 ");
            studio.seesWords("#question-dialog", "2 of 50");
            studio.click("#review-approve");
            studio.seesWords("#tab-needs-you", "Needs you 49");

            studio.press(KeyCode.CONTROL, KeyCode.R);
            studio.seesWords("#question-dialog", "1 of 49");
            studio.seesWords("#question-dialog", "Run 1 ");
            studio.press(KeyCode.ESCAPE);
            studio.click("#tab-needs-you");
        }
    }
}
