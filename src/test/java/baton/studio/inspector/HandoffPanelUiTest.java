package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.studio.monitor.SampleRuns;
import baton.studio.monitor.SampleWorkflows;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HandoffPanelUiTest {

    private static final String SCORED = "qualifier>manager";

    private OpenInspector open;

    @Start
    void start(Stage stage) {
        open = OpenInspector.on(stage, SampleWorkflows.leadToNurture()).atHandoff(SCORED);
    }

    @Test
    void the_ends_lead_to_the_steps(FxRobot robot) {
        robot.clickOn("#inspector-to");

        assertThat(open.document.selection()).isEqualTo(Selection.of(new NodeId("manager")));
    }

    @Test
    void a_field_is_added_and_named_at_once(FxRobot robot) {
        robot.clickOn("#field-add");
        robot.write("budget");

        assertThat(fields()).last().isEqualTo(Field.of("budget", Field.TEXT));
    }

    @Test
    void a_renamed_field_is_followed_by_rules_that_look_at_it(FxRobot robot) {
        choose(robot, "#inspector-when", 1);
        robot.clickOn("#field-0");
        type(robot, "#field-0-name", "rating");

        assertThat(fields().getFirst().name()).isEqualTo("rating");
        assertThat(rule().fields()).containsExactly("rating");
        robot.interact(open.document::undo);
        assertThat(fields().getFirst().name()).isEqualTo("score");
    }

    @Test
    void a_name_that_passes_through_another_is_not_taken_for_it(FxRobot robot) {
        robot.clickOn("#field-0");
        type(robot, "#field-0-name", "reason");
        assertThat(robot.lookup("#field-0-name-wrong").queryLabeled().getText())
                .isEqualTo("There is already a field called “reason”.");
        robot.write("able");

        assertThat(fields()).extracting(Field::name).containsExactly("reasonable", "reason", "email");
    }

    @Test
    void a_name_that_cannot_be_is_put_back_on_leaving(FxRobot robot) {
        robot.clickOn("#field-0");
        type(robot, "#field-0-name", "a.b");
        robot.push(KeyCode.TAB);

        assertThat(fields().getFirst().name()).isEqualTo("a");
        assertThat(robot.lookup("#field-0-name").queryTextInputControl().getText())
                .isEqualTo("a");
    }

    @Test
    void kind_and_range_are_changed(FxRobot robot) {
        robot.clickOn("#field-1");
        choose(robot, "#field-1-kind", FieldKind.choosable().indexOf(FieldKind.NUMBER));
        type(robot, "#field-1-min", "1");
        type(robot, "#field-1-max", "5");

        assertThat(fields().get(1).type()).isEqualTo(new FieldType.Number(BigDecimal.ONE, BigDecimal.valueOf(5)));
    }

    @Test
    void options_are_typed_one_a_line(FxRobot robot) {
        robot.clickOn("#field-1");
        choose(robot, "#field-1-kind", FieldKind.choosable().indexOf(FieldKind.CHOICE));
        type(robot, "#field-1-options", "North\nSouth\n");

        assertThat(fields().get(1).type()).isEqualTo(new FieldType.Choice(List.of("North", "South")));
    }

    @Test
    void a_list_of_groups_is_built_up(FxRobot robot) {
        robot.clickOn("#field-1");
        choose(robot, "#field-1-kind", FieldKind.choosable().indexOf(FieldKind.LIST));
        choose(robot, "#field-1-of-kind", FieldKind.listable().indexOf(FieldKind.RECORD));
        robot.interact(() -> robot.lookup("#field-1-of-part-add").queryButton().fire());
        robot.write("phone");

        assertThat(fields().get(1).type())
                .isEqualTo(new FieldType.ListOf(new FieldType.Group(List.of(Field.of("phone", Field.TEXT)))));
    }

    @Test
    void what_it_means_and_whether_it_must_be_there_are_changed(FxRobot robot) {
        robot.clickOn("#field-2");
        type(robot, "#field-2-about", "Where to write");
        robot.interact(() ->
                robot.lookup("#field-2-required-1").queryAs(ToggleButton.class).fire());
        type(robot, "#field-2-sample", "a@b.example");

        assertThat(fields().get(2))
                .isEqualTo(Field.of("email", new FieldType.Email())
                        .withAbout("Where to write")
                        .withSample("a@b.example")
                        .optional());
    }

    @Test
    void the_menu_moves_and_removes(FxRobot robot) {
        robot.clickOn("#field-0-more").clickOn("Move down");
        assertThat(fields()).extracting(Field::name).containsExactly("reason", "score", "email");

        robot.clickOn("#field-0-more").clickOn("Remove");
        assertThat(fields()).extracting(Field::name).containsExactly("score", "email");
    }

    @Test
    void fields_are_moved_and_removed_by_key(FxRobot robot) {
        robot.interact(() -> robot.lookup("#field-0").query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.DELETE);

        assertThat(fields()).extracting(Field::name).containsExactly("reason", "email");
    }

    @Test
    void a_rule_is_built_by_choosing(FxRobot robot) {
        choose(robot, "#inspector-when", 1);
        type(robot, "#inspector-rule-0-value", "70");
        assertThat(rule()).isEqualTo(new Rule.Compare("score", Operator.AT_LEAST, Value.of(70)));

        robot.clickOn("#inspector-rule-add");
        choose(robot, "#inspector-rule-1-field", 1);
        choose(robot, "#inspector-rule-1-is", 4);
        type(robot, "#inspector-rule-1-value", "budget");
        choose(robot, "#inspector-match", 1);
        assertThat(rule())
                .isEqualTo(new Rule.Any(List.of(
                        new Rule.Compare("score", Operator.AT_LEAST, Value.of(70)),
                        new Rule.Compare("reason", Operator.CONTAINS, Value.of("budget")))));
        assertThat(readBack(robot))
                .isEqualTo("When score is at least 70 or reason contains budget, Lead qualifier gives score, reason and"
                        + " email to Sales manager.");
    }

    @Test
    void without_its_last_row_a_rule_is_gone(FxRobot robot) {
        choose(robot, "#inspector-when", 1);
        robot.interact(
                () -> robot.lookup("#inspector-rule-0-remove").queryButton().fire());

        assertThat(open.handoff(SCORED).when()).isEqualTo(new Route.Always());
        assertThat(robot.lookup("#inspector-rule-add").query().getParent().isVisible())
                .isFalse();
    }

    @Test
    void says_how_often_something_missing_is_asked_for(FxRobot robot) {
        choose(robot, "#inspector-repair", 0);
        assertThat(open.handoff(SCORED).repair()).isZero();

        choose(robot, "#inspector-repair", 2);
        assertThat(open.handoff(SCORED).repair()).as("the usual is left unsaid").isNull();
    }

    @Test
    void a_way_back_has_its_rounds_and_nothing_to_agree(FxRobot robot) {
        robot.interact(() -> open.atHandoff("manager>qualifier"));
        type(robot, "#inspector-rounds", "5");

        assertThat(open.handoff("manager>qualifier").rounds()).isEqualTo(5);
        assertThat(readBack(robot)).endsWith("It may go back up to 5 times.");
    }

    @Test
    void a_review_hands_on_all_or_some_of_what_it_got(FxRobot robot) {
        robot.interact(() -> open.atHandoff("manager>writer"));
        fire(robot, "#inspector-passes-email");
        assertThat(open.handoff("manager>writer").gives().names()).containsExactly("score", "reason");

        fire(robot, "#inspector-passes-email");
        assertThat(open.handoff("manager>writer").gives().isEmpty()).isTrue();
    }

    @Test
    void asking_first_puts_a_review_in_between(FxRobot robot) {
        robot.interact(() -> open.atHandoff("writer>email"));
        robot.interact(() -> robot.lookup("#inspector-ask-first").queryButton().fire());

        var between = open.document.selection().onlyNode().orElseThrow();
        assertThat(open.workflow().node(between).orElseThrow().type()).isInstanceOf(NodeType.Review.class);
        assertThat(open.handoff("writer>email").to()).isEqualTo(between);
        assertThat(open.handoff("writer>email").gives().names()).containsExactly("subject", "body");
    }

    @Test
    void shows_what_the_run_handed_over(FxRobot robot) {
        assertThat(robot.lookup("#inspector-last-handed").query().getParent().isVisible())
                .isFalse();

        robot.interact(() -> open.run.set(Optional.of(SampleRuns.waiting().view())));
        assertThat(robot.lookup(".value").queryAllAs(javafx.scene.control.Label.class))
                .extracting(javafx.scene.control.Label::getText)
                .contains("82", "dana@northwind.example");
    }

    @Test
    void the_words_on_the_line_can_be_written(FxRobot robot) {
        robot.interact(() -> robot.lookup("#inspector-line-words-fold").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        type(robot, "#inspector-line-words", "scored");

        assertThat(open.handoff(SCORED).label()).isEqualTo("scored");
    }

    private List<Field> fields() {
        return open.handoff(SCORED).gives().fields();
    }

    private Rule rule() {
        return ((Route.When) open.handoff(SCORED).when()).rule();
    }

    private static String readBack(FxRobot robot) {
        return robot.lookup("#inspector-read-back").queryLabeled().getText();
    }

    private static void fire(FxRobot robot, String box) {
        robot.interact(() -> robot.lookup(box).queryAs(CheckBox.class).fire());
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            var control = robot.lookup(id).queryTextInputControl();
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text);
    }

    private static void choose(FxRobot robot, String id, int index) {
        robot.interact(() ->
                robot.lookup(id).queryAs(ComboBox.class).getSelectionModel().select(index));
    }
}
