package baton.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ToastsUiTest {

    private final StackPane root = new StackPane();
    private final Toasts toasts = new Toasts(root);
    private final SimpleBooleanProperty looking = new SimpleBooleanProperty(true);

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 600, 400));
        stage.show();
    }

    private List<String> shown() {
        return root.getChildren().stream()
                .map(toast -> ((Label) ((HBox) toast).getChildren().getFirst()).getText())
                .toList();
    }

    @Test
    void what_is_going_on_is_said_no_longer_than_it_goes_on(FxRobot robot) {
        robot.interact(() -> toasts.showWhile(looking, "Looking whether the models are there."));
        assertThat(shown()).containsExactly("Looking whether the models are there.");

        robot.interact(() -> looking.set(false));

        assertThat(shown()).isEmpty();
    }

    @Test
    void later_news_stay_when_what_was_going_on_is_over(FxRobot robot) {
        robot.interact(() -> {
            toasts.showWhile(looking, "Looking whether the models are there.");
            toasts.show("Saved.");
            looking.set(false);
        });

        assertThat(shown()).containsExactly("Saved.");
    }
}
