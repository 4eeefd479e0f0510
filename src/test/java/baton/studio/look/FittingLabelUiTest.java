package baton.studio.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FittingLabelUiTest {

    private FittingLabel label;

    @Start
    void start(Stage stage) {
        Fonts.load();
        label = new FittingLabel();
        label.say(List.of("3.4 s · 120 words · $0.004", "3.4 s · $0.004", "3.4 s"));
        var scene = new Scene(new HBox(label), 1000, 700);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private String at(FxRobot robot, double width) {
        robot.interact(() -> {
            label.setMaxWidth(width);
            label.getParent().layout();
        });
        return label.getText();
    }

    @Test
    void as_much_is_said_as_there_is_room_for(FxRobot robot) {
        assertThat(label.getText()).isEqualTo("3.4 s · 120 words · $0.004");
        assertThat(at(robot, 120)).isEqualTo("3.4 s · $0.004");
        assertThat(at(robot, 60)).isEqualTo("3.4 s");
        assertThat(at(robot, 10)).isEqualTo("3.4 s");
        assertThat(at(robot, 400)).isEqualTo("3.4 s · 120 words · $0.004");
    }

    @Test
    void it_asks_for_room_for_all_of_it_also_when_it_says_less(FxRobot robot) {
        double whole = label.prefWidth(-1);
        at(robot, 60);
        assertThat(label.prefWidth(-1)).isEqualTo(whole);
    }
}
