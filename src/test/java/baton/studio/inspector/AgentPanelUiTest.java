package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.Contract;
import baton.workflow.Edit;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import baton.workflow.Value;
import baton.workflow.WaitsFor;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AgentPanelUiTest {

    private OpenInspector open;

    @Start
    void start(Stage stage) {
        open = OpenInspector.on(
                        stage,
                        Flow.withStart()
                                .agent("reader")
                                .agent("writer")
                                .result("end")
                                .chain("start", "reader", "end")
                                .handoff(
                                        "reader",
                                        "writer",
                                        handoff -> handoff.withGives(
                                                Contract.of(Field.of("score", new FieldType.Number(null, null)))))
                                .drawn())
                .atNode("reader");
    }

    @BeforeEach
    void atTheTop(FxRobot robot) {
        robot.interact(() -> open.view.root().requestFocus());
    }

    @Test
    void a_name_is_typed_in_one_step_of_undo(FxRobot robot) {
        robot.clickOn("#inspector-name").push(KeyCode.END).write(" 2");
        assertThat(open.node("reader").name()).isEqualTo("reader 2");

        robot.interact(open.document::undo);
        assertThat(open.node("reader").name()).isEqualTo("reader");
        assertThat(text(robot, "#inspector-name")).isEqualTo("reader");
    }

    @Test
    void leaving_a_field_ends_the_step_of_undo(FxRobot robot) {
        robot.clickOn("#inspector-job").write("a").clickOn("#inspector-name");
        robot.clickOn("#inspector-job").push(KeyCode.END).write("b");
        robot.interact(open.document::undo);

        assertThat(open.agent("reader").role()).isEqualTo("a");
    }

    @Test
    void focus_and_caret_stay_while_the_workflow_changes_underneath(FxRobot robot) {
        robot.clickOn("#inspector-name").push(KeyCode.HOME).push(KeyCode.RIGHT);
        robot.interact(() -> open.document.edit(new Edit.Describe("Elsewhere", "changed")));
        robot.write("x");

        assertThat(open.node("reader").name()).isEqualTo("rxeader");
    }

    @Test
    void the_undo_key_goes_on_with_the_workflow_when_nothing_is_typed(FxRobot robot) {
        robot.interact(() -> open.document.edit(new Edit.Describe("Elsewhere", "changed")));
        robot.clickOn("#inspector-job").push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(open.workflow().name()).isEqualTo("Test");
    }

    @Test
    void instructions_are_typed_and_undone_with_the_workflow(FxRobot robot) {
        robot.clickOn("#inspector-instructions")
                .push(KeyCode.CONTROL, KeyCode.END)
                .write(" Now");
        assertThat(open.agent("reader").instructions()).isEqualTo("Do your job. Now");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.agent("reader").instructions()).isEqualTo("Do your job.");
    }

    @Test
    void a_slash_offers_the_fields_and_puts_in_a_chip(FxRobot robot) {
        robot.clickOn("#inspector-instructions")
                .push(KeyCode.CONTROL, KeyCode.END)
                .write(" /");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(open.agent("reader").instructions()).isEqualTo("Do your job. {{message}}");
        assertThat(robot.lookup(".chip.inline").queryLabeled().getText()).isEqualTo("message");
    }

    @Test
    void the_field_button_puts_in_a_chip_where_the_caret_is(FxRobot robot) {
        robot.clickOn("#inspector-instructions").push(KeyCode.CONTROL, KeyCode.HOME);
        robot.clickOn("#inspector-instructions-fields").push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(open.agent("reader").instructions()).isEqualTo("{{message}}Do your job.");
    }

    @Test
    void a_placeholder_that_is_typed_becomes_a_chip(FxRobot robot) {
        robot.interact(() -> open.document.edit(new Edit.ChangeNode(
                open.node("reader").withType(open.agent("reader").withInstructions("")))));
        robot.clickOn("#inspector-instructions").write("{{message}} x");

        assertThat(open.agent("reader").instructions()).isEqualTo("{{message}} x");
        assertThat(robot.lookup(".chip.inline").queryLabeled().getText()).isEqualTo("message");
    }

    @Test
    void chips_are_cut_and_pasted(FxRobot robot) {
        robot.interact(() -> open.document.edit(new Edit.ChangeNode(
                open.node("reader").withType(open.agent("reader").withInstructions("a{{message}}b")))));
        robot.clickOn("#inspector-instructions")
                .push(KeyCode.CONTROL, KeyCode.A)
                .push(KeyCode.CONTROL, KeyCode.X);
        assertThat(open.agent("reader").instructions()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.CONTROL, KeyCode.V);
        assertThat(open.agent("reader").instructions()).isEqualTo("a{{message}}ba{{message}}b");
    }

    @Test
    void tab_leaves_the_instructions(FxRobot robot) {
        robot.clickOn("#inspector-instructions").push(KeyCode.TAB);

        assertThat(Objects.requireNonNull(open.view.root().getScene().getFocusOwner())
                        .getId())
                .isEqualTo("inspector-instructions-fields");
        assertThat(open.agent("reader").instructions()).isEqualTo("Do your job.");
    }

    @Test
    void an_empty_goal_is_folded_and_opens_by_key(FxRobot robot) {
        assertThat(robot.lookup("#inspector-goal")
                        .query()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();

        robot.interact(() -> robot.lookup("#inspector-goal-fold").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.clickOn("#inspector-goal").write("Win");
        assertThat(open.agent("reader").goal()).isEqualTo("Win");
    }

    @Test
    void says_what_it_receives_and_leads_to_the_hand_off(FxRobot robot) {
        robot.clickOn("from start");

        assertThat(open.document.selection()).isEqualTo(Selection.of(new HandoffId("start>reader")));
    }

    @Test
    void hands_off_to_another_step_without_a_drag(FxRobot robot) {
        robot.interact(() -> open.atNode("writer"));
        robot.clickOn("#inspector-hand-off-to").clickOn("end");

        assertThat(open.workflow().from(new NodeId("writer")))
                .extracting(Handoff::to)
                .containsExactly(new NodeId("end"));
    }

    @Test
    void hands_off_to_a_new_step_and_goes_there(FxRobot robot) {
        robot.interact(() -> open.atNode("writer"));
        robot.clickOn("#inspector-hand-off-to").clickOn("A new review");

        assertThat(open.document.selection().onlyNode()).isPresent();
        assertThat(robot.lookup("#inspector-question").tryQuery()).isPresent();
    }

    @Test
    void a_row_leads_to_its_hand_off(FxRobot robot) {
        robot.interact(() -> robot.lookup("#inspector-edit-reader-writer")
                .queryAs(javafx.scene.control.Hyperlink.class)
                .fire());

        assertThat(open.document.selection()).isEqualTo(Selection.of(new HandoffId("reader>writer")));
    }

    @Test
    void another_model_is_chosen_and_the_default_again(FxRobot robot) {
        choose(robot, "#inspector-model", 2);
        assertThat(open.agent("reader").model()).isEqualTo("llama3.2");

        choose(robot, "#inspector-model", 0);
        assertThat(open.agent("reader").model()).isNull();
    }

    @Test
    void a_new_connection_is_offered_at_once(FxRobot robot) {
        robot.interact(() -> open.models.set(new ModelNames("office", java.util.List.of("office"))));

        ComboBox<?> models = robot.lookup("#inspector-model").queryComboBox();
        assertThat(models.getItems().size()).isEqualTo(3);
    }

    @Test
    void says_what_happens_when_it_fails(FxRobot robot) {
        unfold(robot, "#inspector-failure");
        type(robot, "#inspector-tries", "4");
        choose(robot, "#inspector-on-failure", 1);

        assertThat(open.agent("reader").limits().triesOrUsual()).isEqualTo(5);
        assertThat(open.agent("reader").onFailure()).isEqualTo(OnFailure.CONTINUE);
        assertThat(robot.lookup("#problem-agent-otherwise").tryQuery()).isPresent();
    }

    @Test
    void the_answer_to_go_on_with_is_a_form(FxRobot robot) {
        unfold(robot, "#inspector-failure");
        choose(robot, "#inspector-on-failure", 1);
        type(robot, "#inspector-failure-content #field-score", "5");

        assertThat(open.agent("reader").otherwise()).isEqualTo(Fields.of("score", Value.of(5)));
        assertThat(robot.lookup("#problem-agent-otherwise").tryQuery()).isEmpty();
    }

    @Test
    void a_limit_is_typed_or_stepped_and_nonsense_is_put_right(FxRobot robot) {
        unfold(robot, "#inspector-limits");
        type(robot, "#inspector-timeout", "5");
        robot.push(KeyCode.UP);
        assertThat(open.agent("reader").limits().timeout()).isEqualTo(Duration.ofMinutes(6));

        type(robot, "#inspector-timeout", "soon");
        robot.push(KeyCode.TAB);
        assertThat(open.agent("reader").limits().timeout()).isEqualTo(Duration.ofMinutes(6));
        assertThat(text(robot, "#inspector-timeout")).isEqualTo("6");
    }

    @Test
    void a_practice_answer_is_written_and_given_back(FxRobot robot) {
        unfold(robot, "#inspector-practice");
        type(robot, "#inspector-practice-content #field-score", "82");
        assertThat(open.agent("reader").practice()).isEqualTo(new Value.Group(Fields.of("score", Value.of(82))));

        robot.interact(
                () -> robot.lookup("#inspector-practice-clear").queryButton().fire());
        assertThat(open.agent("reader").practice()).isNull();
        assertThat(text(robot, "#inspector-practice-content #field-score")).isEmpty();
    }

    @Test
    void waits_for_everyone_or_for_whoever_is_first(FxRobot robot) {
        assertThat(robot.lookup("#inspector-waits").query().getParent().isVisible())
                .isFalse();

        robot.interact(() -> {
            open.document.edit(
                    new Edit.Connect(Handoff.of(new HandoffId("more"), new NodeId("start"), new NodeId("writer"))));
            open.atNode("writer");
        });
        robot.interact(() -> robot.lookup("#inspector-waits-1")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        assertThat(open.node("writer").waitsFor()).isEqualTo(WaitsFor.ANY);
    }

    @Test
    void a_person_is_asked_before_it_hands_off_and_no_longer_in_one_step_of_undo_each(FxRobot robot) {
        var before = open.workflow();
        robot.interact(
                () -> robot.lookup("#inspector-asks-1").<ToggleButton>query().fire());
        assertThat(open.workflow().from(new NodeId("reader")))
                .allMatch(way -> open.node(way.to().value()).type() instanceof NodeType.Review);

        robot.interact(
                () -> robot.lookup("#inspector-asks-0").<ToggleButton>query().fire());
        assertThat(open.workflow().from(new NodeId("reader")))
                .extracting(way -> way.to().value())
                .containsExactlyInAnyOrder("end", "writer");

        robot.interact(open.document::undo);
        assertThat(robot.lookup("#inspector-asks-1").<ToggleButton>query().isSelected())
                .isTrue();
        robot.interact(open.document::undo);
        assertThat(open.workflow()).isEqualTo(before);
    }

    @Test
    void a_problem_is_shown_where_it_is_and_put_right_by_a_click(FxRobot robot) {
        robot.interact(() -> open.document.edit(new Edit.ChangeNode(
                open.node("reader").withType(open.agent("reader").withInstructions("")))));
        robot.clickOn("Use an example");

        assertThat(open.agent("reader").instructions()).isNotBlank();
        assertThat(robot.lookup(".problem").tryQuery()).isEmpty();
    }

    private static void unfold(FxRobot robot, String fold) {
        robot.interact(() -> robot.lookup(fold).query().requestFocus());
        robot.push(KeyCode.RIGHT);
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            var control = robot.lookup(id).queryAs(TextInputControl.class);
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text);
    }

    private static void choose(FxRobot robot, String id, int index) {
        robot.interact(() ->
                robot.lookup(id).queryAs(ComboBox.class).getSelectionModel().select(index));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl().getText();
    }
}
