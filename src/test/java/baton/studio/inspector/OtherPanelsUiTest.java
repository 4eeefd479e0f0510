package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.Contract;
import baton.workflow.Deadline;
import baton.workflow.Edit;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Flow;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.Operator;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.RunLimits;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OtherPanelsUiTest {

    private OpenInspector open;

    @Start
    void start(Stage stage) {
        open = OpenInspector.on(
                stage,
                Flow.withStart()
                        .agent("writer")
                        .review("boss")
                        .decision("fork")
                        .result("end")
                        .result("bin")
                        .node("crowd", new NodeType.Other("team"))
                        .chain("start", "writer")
                        .handoff(
                                "writer",
                                "boss",
                                handoff -> handoff.withGives(
                                        Contract.of(Field.of("score", Field.TEXT), Field.of("reason", Field.TEXT))))
                        .chain("boss", "fork")
                        .rule("fork", "end", "score", Operator.IS, Value.of("good"))
                        .chain("fork", "bin")
                        .drawn());
    }

    @Test
    void the_workflow_is_named_and_described_where_nothing_is_selected(FxRobot robot) {
        type(robot, "#inspector-workflow-name", "Leads");
        type(robot, "#inspector-workflow-about", "Sorts leads");

        assertThat(open.workflow().name()).isEqualTo("Leads");
        assertThat(open.workflow().about()).isEqualTo("Sorts leads");
    }

    @Test
    void the_limits_of_a_run_are_sentences(FxRobot robot) {
        robot.interact(() -> robot.lookup("#inspector-run-limits").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        type(robot, "#inspector-limit-steps", "50");
        tick(robot, "#inspector-limit-minutes-there");
        type(robot, "#inspector-limit-minutes", "10");
        tick(robot, "#inspector-limit-words-there");
        tick(robot, "#inspector-limit-cents-there");
        type(robot, "#inspector-limit-cents", "250");

        var limits = open.workflow().limits();
        assertThat(limits.steps()).isEqualTo(50);
        assertThat(limits.time()).isEqualTo(Duration.ofMinutes(10));
        assertThat(limits.tokens()).isEqualTo(133_333);
        assertThat(limits.cost()).isEqualByComparingTo(new BigDecimal("2.50"));

        tick(robot, "#inspector-limit-minutes-there");
        assertThat(open.workflow().limits().time()).isNull();
        type(robot, "#inspector-limit-steps", Integer.toString(RunLimits.USUAL_STEPS));
        assertThat(open.workflow().limits().steps())
                .as("the usual is left unsaid")
                .isNull();
    }

    @Test
    void all_problems_are_listed_and_lead_to_where_they_are(FxRobot robot) {
        robot.interact(() -> robot.lookup("#problem-type-notRunnable")
                .lookup(hasText("Show it"))
                .queryButton()
                .fire());

        assertThat(open.document.selection()).isEqualTo(Selection.of(new NodeId("crowd")));
        assertThat(robot.lookup("#inspector-other").tryQuery()).isPresent();
    }

    @Test
    void a_review_asks_and_shows(FxRobot robot) {
        robot.interact(() -> open.atNode("boss"));
        robot.clickOn("#inspector-question").push(KeyCode.CONTROL, KeyCode.A).write("Send it?");
        tick(robot, "#inspector-shows-reason");

        assertThat(open.node("boss").type()).isEqualTo(new NodeType.Review("Send it?", List.of("score")));
        assertThat(robot.lookup("#inspector-shows-score").query().isDisabled())
                .as("something has to be shown")
                .isTrue();

        tick(robot, "#inspector-shows-reason");
        assertThat(open.node("boss").type()).isEqualTo(new NodeType.Review("Send it?", List.of()));
    }

    @Test
    void a_review_may_have_a_time_limit(FxRobot robot) {
        robot.interact(() -> open.atNode("boss"));
        robot.interact(() -> robot.lookup("#inspector-deadline-fold").query().requestFocus());
        robot.push(KeyCode.SPACE);
        choose(robot, "#inspector-deadline-then", 4);

        assertThat(deadline()).isEqualTo(new Deadline(Duration.ofHours(24), Deadline.Then.REJECT, ""));

        type(robot, "#inspector-deadline", "3");
        choose(robot, "#inspector-deadline-unit", 2);
        assertThat(deadline().after()).isEqualTo(Duration.ofDays(3));

        robot.interact(open.document::undo);
        assertThat(deadline().after()).isEqualTo(Duration.ofHours(3));
        choose(robot, "#inspector-deadline-then", 0);
        assertThat(open.node("boss").type())
                .isEqualTo(((NodeType.Review) open.node("boss").type()).withDeadline(null));
    }

    private Deadline deadline() {
        return Objects.requireNonNull(((NodeType.Review) open.node("boss").type()).deadline());
    }

    @Test
    void a_review_is_wired_by_its_answers(FxRobot robot) {
        robot.interact(() -> open.atNode("boss"));
        robot.clickOn("#inspector-hand-off-to-sent-back").clickOn("writer");
        robot.clickOn("#inspector-hand-off-to-rejected").clickOn("bin");

        assertThat(open.workflow().from(new NodeId("boss")))
                .extracting(Handoff::to, Handoff::when, Handoff::rounds)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(new NodeId("writer"), new Route.SentBack(), 3),
                        org.assertj.core.groups.Tuple.tuple(new NodeId("bin"), new Route.Rejected(), 0));
    }

    @Test
    void the_ways_of_a_decision_have_an_order(FxRobot robot) {
        robot.interact(() -> open.atNode("fork"));
        assertThat(robot.lookup("#inspector-ways .text-3").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("when score is good", "otherwise");

        robot.clickOn("#inspector-way-down-fork-end");
        assertThat(open.workflow().from(new NodeId("fork")))
                .extracting(Handoff::to)
                .containsExactly(new NodeId("bin"), new NodeId("end"));
    }

    @Test
    void a_decision_can_be_left_to_an_ai_that_is_told_about_its_ways(FxRobot robot) {
        robot.interact(() -> {
            open.atNode("fork");
            robot.lookup("#inspector-decider-1").queryAs(ToggleButton.class).fire();
        });
        robot.clickOn("#inspector-decider-told").write("Good ones end.");
        type(robot, "#inspector-way-label-fork-end", "good");

        assertThat(open.node("fork").type()).isEqualTo(new NodeType.Decision(NodeType.Decider.MODEL, "Good ones end."));
        assertThat(open.handoff("fork>end").label()).isEqualTo("good");
    }

    @Test
    void the_form_of_a_run_is_built_at_the_start(FxRobot robot) {
        robot.interact(() -> open.atNode("start"));
        robot.clickOn("#field-0");
        type(robot, "#field-0-label", "What is it about?");
        choose(robot, "#field-0-kind", FieldKind.choosable().indexOf(FieldKind.LONG_TEXT));
        type(robot, "#field-0-sample", "Hello");

        assertThat(open.workflow().asks())
                .containsExactly(Field.of("message", new FieldType.LongText())
                        .withLabel("What is it about?")
                        .withSample("Hello"));
    }

    @Test
    void a_result_says_what_it_shows(FxRobot robot) {
        robot.interact(() -> open.atNode("end"));
        tick(robot, "#inspector-shows-score");

        assertThat(open.node("end").type()).isEqualTo(new NodeType.Result(List.of("reason"), null));
    }

    @Test
    void a_note_is_written(FxRobot robot) {
        robot.interact(() -> {
            open.document.edit(new Edit.AddNote(Note.of("n1", "", Position.ORIGIN)));
            open.document.select(Selection.ofNote("n1"));
        });
        type(robot, "#inspector-note", "Mind the gap");

        assertThat(open.workflow().notes().getFirst().text()).isEqualTo("Mind the gap");
    }

    @Test
    void several_things_are_removed_at_once(FxRobot robot) {
        robot.interact(() -> open.document.select(
                new Selection(Set.of(new NodeId("bin"), new NodeId("crowd")), Set.of(), Set.of())));
        assertThat(robot.lookup("#inspector-several").queryLabeled().getText()).isEqualTo("2 things selected");

        robot.clickOn("#inspector-remove");
        assertThat(open.workflow().node(new NodeId("bin"))).isEmpty();
        assertThat(open.workflow().node(new NodeId("crowd"))).isEmpty();
        assertThat(robot.lookup("#inspector-workflow").tryQuery()).isPresent();
    }

    @Test
    void what_is_removed_elsewhere_leaves_its_panel(FxRobot robot) {
        robot.interact(() -> {
            open.atNode("writer");
            open.document.edit(new Edit.RemoveNodes(Set.of(new NodeId("writer"))));
        });

        assertThat(robot.lookup("#inspector-workflow").tryQuery()).isPresent();
    }

    private static java.util.function.Predicate<javafx.scene.Node> hasText(String text) {
        return node -> node instanceof Labeled labeled && labeled.getText().equals(text);
    }

    private static void tick(FxRobot robot, String box) {
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
        robot.interact(() -> robot.lookup(id)
                .queryAs(javafx.scene.control.ComboBox.class)
                .getSelectionModel()
                .select(index));
    }
}
