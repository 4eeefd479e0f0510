package baton.studio.form;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Mismatch;
import baton.workflow.Value;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FieldFormUiTest {

    private static final List<Field> FIELDS = List.of(
            Field.of("lead", Field.LONG_TEXT).withLabel("Paste the lead").withSample("We are 40 people"),
            Field.of("score", new FieldType.Number(null, null)),
            Field.of("urgent", new FieldType.YesNo()).optional(),
            Field.of("region", new FieldType.Choice(List.of("North", "South"))).optional(),
            Field.of("due", new FieldType.Date()).optional(),
            Field.of("tags", new FieldType.ListOf(Field.TEXT)).optional(),
            Field.of(
                            "contact",
                            new FieldType.Group(
                                    List.of(Field.of("name", Field.TEXT), Field.of("mail", new FieldType.Email()))))
                    .optional());

    private FieldForm form;
    private int changes;

    @Start
    void start(Stage stage) {
        Fonts.load();
        form = new FieldForm(FIELDS, Fields.of("score", Value.of(7)));
        form.onChange(() -> changes++);
        var pane = new ScrollPane(form.root());
        pane.setFitToWidth(true);
        var scene = new Scene(pane, 420, 900);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void shows_what_is_there_and_says_what_is_missing(FxRobot robot) {
        assertThat(text(robot, "#field-score")).isEqualTo("7");
        assertThat(form.values()).isEqualTo(Fields.of("score", Value.of(7)));
        assertThat(form.problems()).containsExactly(new Mismatch("lead", "is missing"));
        assertThat(form.validProperty().get()).isFalse();
    }

    @Test
    void becomes_valid_while_typing_and_tells_of_each_change(FxRobot robot) {
        robot.clickOn("#field-lead").write("Hello");

        assertThat(form.values().text("lead")).isEqualTo("Hello");
        assertThat(form.validProperty().get()).isTrue();
        assertThat(changes).isEqualTo(5);
    }

    @Test
    void complains_about_a_value_only_when_it_is_left_and_forgives_at_once(FxRobot robot) {
        robot.clickOn("#field-score").eraseText(1).write("soon");
        assertThat(visible(robot, "#wrong-score")).isFalse();

        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#wrong-score").queryAs(Label.class).getText())
                .isEqualTo("Must be a number, but it was “soon”.");

        robot.push(KeyCode.SHIFT, KeyCode.TAB).eraseText(4).write("8");
        assertThat(visible(robot, "#wrong-score")).isFalse();
    }

    @Test
    void tab_leaves_a_long_text(FxRobot robot) {
        robot.interact(() -> form.focusFirst());
        robot.push(KeyCode.TAB);

        assertThat(robot.lookup("#field-score").query().isFocused()).isTrue();
    }

    @Test
    void every_kind_of_value_is_given_in_its_own_form(FxRobot robot) {
        var values = Fields.of("lead", "Hi")
                .with("score", Value.of(82))
                .with("urgent", new Value.YesNo(true))
                .with("region", "South")
                .with("due", "2026-11-21")
                .with("tags", new Value.Items(List.of(Value.of("a"), Value.of("b"))))
                .with("contact", new Value.Group(Fields.of("name", "Dana").with("mail", "dana@northwind.example")));
        robot.interact(() -> form.show(values));

        assertThat(form.values()).isEqualTo(values);
        assertThat(form.problems()).isEmpty();
        assertThat(changes).as("showing is not typing").isZero();
    }

    @Test
    void a_list_is_typed_one_a_line(FxRobot robot) {
        robot.clickOn("#field-tags").write("red").push(KeyCode.ENTER).write("blue");

        assertThat(form.values().get("tags")).contains(new Value.Items(List.of(Value.of("red"), Value.of("blue"))));
    }

    @Test
    void a_day_that_is_no_day_is_kept_and_named(FxRobot robot) {
        robot.interact(
                () -> form.show(Fields.of("lead", "Hi").with("score", "1").with("due", "tomorrow")));

        assertThat(form.problems())
                .containsExactly(new Mismatch("due", "must be a date like 2026-11-21, but it was “tomorrow”"));
    }

    @Test
    void samples_are_filled_in_on_request(FxRobot robot) {
        robot.interact(() -> form.useSamples());

        assertThat(form.values().text("lead")).isEqualTo("We are 40 people");
        assertThat(form.values().text("score")).isEqualTo("7");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void all_problems_are_shown_at_once_and_the_first_is_gone_to(FxRobot robot) {
        robot.interact(() -> form.showProblems());

        assertThat(robot.lookup("#wrong-lead").queryAs(Label.class).getText()).isEqualTo("Fill this in.");
        assertThat(robot.lookup("#field-lead").query().isFocused()).isTrue();
    }

    @Test
    void every_control_has_a_name_for_screen_readers(FxRobot robot) {
        assertThat(robot.lookup("#field-lead").query().getAccessibleText()).isEqualTo("Paste the lead");
        assertThat(robot.lookup(".field-label").queryAllAs(Label.class))
                .allSatisfy(label -> assertThat(label.getLabelFor()).isNotNull());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    private static boolean visible(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Node.class).isVisible();
    }
}
