package baton.studio.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.command.Commands;
import baton.studio.command.KeyMap;
import baton.studio.document.Document;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Finding words on a canvas of which only a part has nodes.
@ExtendWith(ApplicationExtension.class)
class FindUiTest {

    private static final int STEPS = 600;

    private OpenCanvas open;
    private Document document;
    private CanvasView canvas;

    @Start
    void show(Stage stage) {
        open = OpenCanvas.on(stage);
        document = open.document();
        canvas = open.canvas();
    }

    @BeforeEach
    void open(FxRobot robot) {
        open.open(robot, ManySteps.workflow(STEPS));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String count(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#find-count").queryAs(Label.class).getText();
    }

    private String selected() {
        return document.selection().onlyNode().map(document.present()::nameOf).orElse("");
    }

    @Test
    void a_far_card_comes_near_and_is_marked_as_soon_as_its_name_is_typed(FxRobot robot) {
        var last = document.present().nodes().getLast();
        robot.write(last.name(), 0);

        assertThat(count(robot)).isEqualTo("1 of 1");
        WaitForAsyncUtils.waitForFxEvents(60);
        assertThat(robot.lookup(".find-mark").queryAll()).isNotEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(last.name());
        robot.push(KeyCode.ESCAPE);
        assertThat(canvas.root().isFocused()).isTrue();
        assertThat(selected()).isEqualTo(last.name());
        assertThat(robot.lookup(".find-mark").queryAll()).isEmpty();
    }

    @Test
    void enter_and_arrows_go_from_one_place_to_the_next_and_round(FxRobot robot) {
        robot.write("e", 0);
        var all = count(robot).split(" of ");
        assertThat(all[0]).isEqualTo("1");

        robot.push(KeyCode.UP);
        assertThat(count(robot)).startsWith(all[1] + " of ");
        robot.push(KeyCode.ENTER);
        assertThat(count(robot)).startsWith("1 of ");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(count(robot)).startsWith(all[1] + " of ");
    }

    @Test
    void what_is_nowhere_is_said_to_be_nowhere(FxRobot robot) {
        robot.write("zebra", 0);

        assertThat(count(robot)).isEqualTo("Not here");
    }

    @Test
    void it_is_a_command_like_any_other() {
        assertThat(new Commands(canvas.commands(), () -> KeyMap.USUAL).told("find"))
                .isEqualTo("Ctrl+F");
    }
}
