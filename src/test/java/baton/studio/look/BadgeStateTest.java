package baton.studio.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// No state is told by colour alone.
@ExtendWith(ApplicationExtension.class)
class BadgeStateTest {

    private static final int BOX = 32;

    private Scene scene;
    private HBox row;

    @Start
    void start(Stage stage) {
        row = new HBox();
        scene = new Scene(row, 400, 100);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void every_state_has_a_word_an_icon_and_a_style_of_its_own() {
        List<BadgeState> states = List.of(BadgeState.values());

        assertThat(states).hasSize(9);
        assertThat(states.stream().map(StateWords::of)).doesNotHaveDuplicates();
        assertThat(states.stream().map(BadgeState::icon)).doesNotHaveDuplicates();
        assertThat(states.stream().map(BadgeState::styleName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_badges_differ_where_there_is_no_colour(Theme theme) {
        Map<BadgeState, double[]> pictures = new EnumMap<>(BadgeState.class);
        for (BadgeState state : BadgeState.values()) {
            double[] picture = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> greyPicture(theme, state));
            pictures.forEach((other, otherPicture) -> assertThat(difference(picture, otherPicture))
                    .as("%s and %s", state, other)
                    .isGreaterThan(0.03));
            pictures.put(state, picture);
        }
    }

    private double[] greyPicture(Theme theme, BadgeState state) {
        var badge = new StateBadge(state);
        row.getChildren().setAll(badge);
        theme.apply(scene, 1);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        WritableImage image = badge.snapshot(parameters, new WritableImage(BOX, BOX));
        return ink(image.getPixelReader());
    }

    /// How much of each pixel is drawn: a picture in which all hues are one.
    private static double[] ink(PixelReader pixels) {
        double[] ink = new double[BOX * BOX];
        for (int i = 0; i < ink.length; i++) {
            Color colour = pixels.getColor(i % BOX, i / BOX);
            ink[i] = colour.getOpacity() * (0.5 + 0.5 * colour.grayscale().getRed());
        }
        return ink;
    }

    private static double difference(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum / one.length;
    }

    @Test
    void the_arc_turns_only_while_working_and_shown(FxRobot robot) {
        var badge = new StateBadge(BadgeState.WORKING);
        assertThat(badge.isSpinning()).isFalse();

        robot.interact(() -> row.getChildren().setAll(badge));
        assertThat(badge.isSpinning()).isTrue();

        robot.interact(() -> badge.show(BadgeState.DONE));
        assertThat(badge.isSpinning()).isFalse();

        robot.interact(() -> {
            badge.show(BadgeState.WORKING);
            row.getChildren().clear();
        });
        assertThat(badge.isSpinning()).isFalse();
    }

    @Test
    void the_arc_rests_where_people_prefer_less_motion(FxRobot robot) {
        var badge = new StateBadge(BadgeState.WORKING);
        robot.interact(() -> {
            Theme.LIGHT.apply(scene, 1);
            scene.getPreferences().setReducedMotion(true);
            row.getChildren().setAll(badge);
            scene.getRoot().applyCss();
        });

        assertThat(badge.isSpinning()).isFalse();
    }

    @Test
    void a_badge_says_its_word_to_a_screen_reader() {
        assertThat(new StateBadge(BadgeState.NEEDS_YOU).getAccessibleText()).isEqualTo("Needs you");
    }

    @Test
    void a_node_shows_one_state_at_a_time() {
        var node = new HBox();
        StatePseudoClasses.show(node, BadgeState.WORKING);
        StatePseudoClasses.show(node, BadgeState.DONE);

        assertThat(node.getPseudoClassStates()).extracting(Object::toString).containsExactly("done");
    }

    @Test
    void a_pill_shows_the_word_and_the_style_of_its_state(FxRobot robot) {
        assertThat(Platform.isFxApplicationThread()).isFalse();
        robot.interact(() -> {
            var pill = new StatePill(BadgeState.WORKING);
            pill.show(BadgeState.FAILED);
            assertThat(pill.getText()).isEqualTo("Failed");
            assertThat(pill.getStyleClass()).contains("pill", "pill-failed").doesNotContain("pill-working");
        });
    }
}
