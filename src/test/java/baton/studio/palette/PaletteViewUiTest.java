package baton.studio.palette;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PaletteViewUiTest {

    private final List<String> added = new ArrayList<>();
    private PaletteView palette;

    @Start
    void start(Stage stage) {
        Fonts.load();
        palette = new PaletteView(added::add);
        var scene = new Scene(new HBox(palette.root(), new Button("after")), 400, 800);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_double_click_adds(FxRobot robot) {
        robot.doubleClickOn("#palette-agent");

        assertThat(added).containsExactly("agent");
    }

    @Test
    void what_cannot_run_yet_is_not_added_in_any_way(FxRobot robot) {
        robot.doubleClickOn("#palette-team").push(KeyCode.ENTER);
        robot.interact(() -> item("#palette-team").executeAccessibleAction(AccessibleAction.FIRE));
        robot.clickOn("#palette-team", MouseButton.SECONDARY);

        assertThat(added).isEmpty();
        assertThat(robot.lookup(".context-menu").tryQuery()).isEmpty();
        assertThat(item("#palette-team").getAccessibleText()).isEqualTo("Team, Soon");
    }

    @Test
    void arrows_and_enter_add_and_the_list_is_one_tab_stop(FxRobot robot) {
        robot.interact(palette::focusList);
        robot.push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.ENTER)
                .push(KeyCode.TAB);

        assertThat(added).containsExactly("review");
        assertThat(focused()).isInstanceOf(Button.class);
    }

    @Test
    void a_letter_jumps_and_a_slash_searches(FxRobot robot) {
        robot.interact(palette::focusList);
        robot.write("n").push(KeyCode.ENTER);
        robot.write("/");

        assertThat(added).containsExactly("note");
        assertThat(focused()).isInstanceOf(TextField.class);
        assertThat(((TextField) focused()).getText()).isEmpty();
    }

    @Test
    void search_filters_and_enter_adds_the_first(FxRobot robot) {
        robot.clickOn("#palette-search").write("way");

        assertThat(palette.shown()).containsExactly("decision");
        robot.push(KeyCode.ENTER);
        assertThat(added).containsExactly("decision");

        robot.push(KeyCode.ESCAPE);
        assertThat(palette.shown()).hasSize(11);
    }

    @Test
    void narrow_it_shows_icons_alone(FxRobot robot) {
        double wide = palette.root().getWidth();
        robot.interact(() -> palette.setCompact(true));

        assertThat(palette.root().getWidth()).isLessThan(wide / 2);
        assertThat(robot.lookup("#palette-search").query().isVisible()).isTrue();
        assertThat(robot.lookup("#palette-search").query().getParent().isVisible())
                .isFalse();
        robot.doubleClickOn("#palette-result");
        assertThat(added).containsExactly("result");
    }

    @Test
    void the_context_menu_adds(FxRobot robot) {
        robot.clickOn("#palette-result", MouseButton.SECONDARY)
                .push(KeyCode.DOWN)
                .push(KeyCode.ENTER);

        assertThat(added).containsExactly("result");
    }

    private Node item(String id) {
        return Objects.requireNonNull(palette.root().lookup(id));
    }

    private Node focused() {
        return Objects.requireNonNull(palette.root().getScene().getFocusOwner());
    }
}
