package baton.studio.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SegmentedTest {

    private Segmented<String> tabs;

    @Start
    void start(Stage stage) {
        tabs = new Segmented<>(List.of("build", "runs", "reviews"), String::toUpperCase);
        stage.setScene(new Scene(new VBox(tabs), 400, 200));
        stage.show();
    }

    @Test
    void begins_with_the_first_and_follows_a_click(FxRobot robot) {
        assertThat(tabs.chosenProperty().get()).isEqualTo("build");

        robot.clickOn("RUNS");

        assertThat(tabs.chosenProperty().get()).isEqualTo("runs");
        assertThat(selected()).containsExactly("RUNS");
    }

    @Test
    void a_click_on_the_chosen_one_leaves_it_chosen(FxRobot robot) {
        robot.clickOn("BUILD");

        assertThat(selected()).containsExactly("BUILD");
    }

    @Test
    void can_be_set_from_outside(FxRobot robot) {
        robot.interact(() -> tabs.chosenProperty().set("reviews"));

        assertThat(selected()).containsExactly("REVIEWS");
    }

    @Test
    void the_arrow_keys_move_the_choice_and_stop_at_the_ends(FxRobot robot) {
        robot.interact(() -> tabs.button("build").requestFocus());

        robot.type(KeyCode.LEFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);

        assertThat(tabs.chosenProperty().get()).isEqualTo("reviews");
        assertThat(tabs.button("reviews").isFocused()).isTrue();
    }

    @Test
    void is_one_stop_for_the_tab_key() {
        assertThat(tabs.getChildren().stream().filter(button -> button.isFocusTraversable()))
                .hasSize(1);
    }

    private List<String> selected() {
        return tabs.getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList();
    }
}
