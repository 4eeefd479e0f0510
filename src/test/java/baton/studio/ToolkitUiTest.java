package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.fxmisc.richtext.InlineCssTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the studio is built from works with this JavaFX, without a screen: the place to look after a version
/// was raised.
@ExtendWith(ApplicationExtension.class)
class ToolkitUiTest {

    private final AtomicInteger pressed = new AtomicInteger();
    private Button button;
    private InlineCssTextArea text;
    private PopOver popOver;

    @Start
    void show(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        button = new Button("Press", new FontIcon(Feather.PLAY));
        button.setOnAction(_ -> pressed.incrementAndGet());
        text = new InlineCssTextArea();
        text.setPrefHeight(60);
        popOver = new PopOver(new Label("Hello"));
        stage.setScene(new Scene(new VBox(8, button, text), 400, 300));
        stage.show();
    }

    @Test
    void a_button_with_an_icon_is_pressed_by_mouse(FxRobot robot) {
        robot.clickOn(button);

        assertThat(pressed).hasValue(1);
        assertThat(button.getGraphic())
                .isInstanceOfSatisfying(
                        FontIcon.class,
                        icon -> assertThat(icon.getText()).isEqualTo(Character.toString(Feather.PLAY.getCode())));
    }

    @Test
    void rich_text_is_typed_and_styled(FxRobot robot) {
        robot.clickOn(text).write("Dear you");
        robot.interact(() -> text.setStyle(0, 4, "-fx-font-weight: bold;"));

        assertThat(text.getText()).isEqualTo("Dear you");
        assertThat(text.getStyleOfChar(2)).contains("bold");
    }

    @Test
    void a_pop_over_opens_beside_its_owner(FxRobot robot) {
        robot.interact(() -> popOver.show(button));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(popOver.isShowing()).isTrue();
    }
}
