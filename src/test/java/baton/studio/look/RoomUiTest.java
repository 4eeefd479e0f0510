package baton.studio.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What gives way where there is little room.
@ExtendWith(ApplicationExtension.class)
class RoomUiTest {

    private static final double LITTLE = 250;
    private static final double MUCH = 600;

    private StackPane place;
    private StackPane frame;

    @Start
    void start(Stage stage) {
        place = new StackPane();
        frame = new StackPane(place);
        place.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        stage.setScene(new Scene(frame, 700, 500));
        stage.show();
    }

    private void show(FxRobot robot, Region part, double width, double height) {
        robot.interact(() -> {
            place.getChildren().setAll(part);
            size(width, height);
        });
        lay(robot);
    }

    private void size(double width, double height) {
        place.setPrefSize(width, height);
        place.setMinSize(width, height);
    }

    /// What turns while it is laid out is laid out once more.
    private void lay(FxRobot robot) {
        robot.interact(() -> {
            frame.applyCss();
            frame.layout();
            frame.layout();
        });
    }

    private static Region part(double width) {
        var part = new Region();
        part.setMinSize(width, 20);
        part.setPrefSize(width, 20);
        return part;
    }

    @Test
    void two_parts_stand_below_each_other_where_they_have_no_room_beside_each_other(FxRobot robot) {
        var split = new TurningSplit(part(150), part(200), 0.5, 0.3);

        show(robot, split, MUCH, 300);
        assertThat(split.getOrientation()).isEqualTo(Orientation.HORIZONTAL);

        robot.interact(() -> size(LITTLE, 300));
        lay(robot);
        assertThat(split.getOrientation()).isEqualTo(Orientation.VERTICAL);
        assertThat(split.getDividerPositions()[0]).isCloseTo(0.3, within(0.01));
        assertThat(split.minWidth(-1)).isEqualTo(200);
    }

    @Test
    void the_line_between_them_is_where_it_was_when_there_is_room_again(FxRobot robot) {
        var split = new TurningSplit(part(150), part(200), 0.5, 0.3);
        show(robot, split, MUCH, 300);
        robot.interact(() -> split.setDividerPositions(0.4));
        robot.interact(() -> size(LITTLE, 300));
        lay(robot);

        robot.interact(() -> size(MUCH, 300));
        lay(robot);

        assertThat(split.getDividerPositions()[0]).isCloseTo(0.4, within(0.01));
    }

    @Test
    void buttons_go_below_their_words_where_the_row_is_too_narrow(FxRobot robot) {
        var words = new HBox(part(150));
        var buttons = new HBox(part(200));
        var row = new EndsRow(words, buttons);
        var column = new VBox(row);

        show(robot, column, MUCH, 300);
        assertThat(buttons.getBoundsInParent().getMaxX()).isEqualTo(MUCH);
        assertThat(buttons.getLayoutY()).isZero();

        robot.interact(() -> size(LITTLE, 300));
        lay(robot);
        assertThat(buttons.getLayoutX()).isZero();
        assertThat(buttons.getLayoutY())
                .isGreaterThanOrEqualTo(words.getBoundsInParent().getMaxY());
        assertThat(row.getHeight())
                .isGreaterThanOrEqualTo(buttons.getBoundsInParent().getMaxY());
    }

    @Test
    void content_is_as_high_as_its_place_until_that_is_lower_than_it_may_be(FxRobot robot) {
        var content = new VBox(part(100));
        content.setMinHeight(200);
        var scroll = new RoomyScroll(content);

        show(robot, scroll, MUCH, 400);
        assertThat(content.getHeight()).isCloseTo(400, within(3.0));

        robot.interact(() -> size(MUCH, 100));
        lay(robot);
        assertThat(content.getHeight()).isEqualTo(200);
    }

    @Test
    void what_gets_the_keyboard_is_scrolled_into_view(FxRobot robot) {
        var last = new Button("Last");
        var first = new Button("First");
        var gap = part(100);
        gap.setMinHeight(400);
        var scroll = new RoomyScroll(new VBox(first, gap, last));
        show(robot, scroll, MUCH, 100);

        robot.interact(last::requestFocus);
        assertThat(isInView(last)).isTrue();

        robot.interact(first::requestFocus);
        assertThat(isInView(first)).isTrue();
    }

    private boolean isInView(Button button) {
        return place.localToScene(place.getLayoutBounds()).contains(button.localToScene(button.getLayoutBounds()));
    }
}
