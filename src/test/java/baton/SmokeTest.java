package baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SmokeTest {

    private final AtomicInteger pressed = new AtomicInteger();
    private Button button;

    @Start
    void show(Stage stage) {
        button = new Button("Press");
        button.setId("press");
        button.setOnAction(_ -> pressed.incrementAndGet());
        stage.setScene(new Scene(new StackPane(button), 300, 200));
        stage.show();
    }

    @Test
    void a_button_is_pressed_by_mouse(FxRobot robot) {
        robot.clickOn(button);
        assertThat(pressed).hasValue(1);
    }
}
