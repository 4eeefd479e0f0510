package baton.studio.inspector;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What several selected agents share is read and changed at once.
@ExtendWith(ApplicationExtension.class)
class SeveralUiTest {

    private OpenInspector inspector;

    @Start
    void show(Stage stage) {
        inspector = OpenInspector.on(stage, leadToNurture());
    }

    @BeforeEach
    void selectBothAgents(FxRobot robot) {
        robot.interact(() -> {
            inspector.document.open(leadToNurture());
            inspector.document.select(
                    new Selection(Set.of(id("qualifier"), id("writer"), id("manager")), Set.of(), Set.of()));
        });
    }

    private NodeType.Agent agent(String name) {
        return (NodeType.Agent)
                inspector.workflow().node(id(name)).orElseThrow().type();
    }

    private static String shown(FxRobot robot, String choice) {
        var box = robot.lookup(choice).queryAs(ComboBox.class);
        return words(box, box.getValue());
    }

    @SuppressWarnings("unchecked")
    private static String words(ComboBox<?> box, Object value) {
        return ((ComboBox<Object>) box).getConverter().toString(value);
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String choice, String words) {
        var box = (ComboBox<Object>) robot.lookup(choice).queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(box.getItems().stream()
                .filter(one -> words(box, one).equals(words))
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void a_model_is_chosen_for_all_in_one_step_of_undo(FxRobot robot) {
        choose(robot, "#several-model", "llama3.2");

        assertThat(agent("qualifier").model()).isEqualTo("llama3.2");
        assertThat(agent("writer").model()).isEqualTo("llama3.2");
        robot.interact(inspector.document::undo);
        assertThat(inspector.workflow()).isEqualTo(leadToNurture());
    }

    @Test
    void where_they_differ_it_is_said_and_a_choice_makes_them_alike(FxRobot robot) {
        robot.interact(() -> new NodeHandle(inspector.document, id("writer"))
                .changeAgent(agent -> agent.withModel("llama3.2").withOnFailure(OnFailure.STOP)));
        assertThat(shown(robot, "#several-model")).isEqualTo("Mixed");
        assertThat(shown(robot, "#several-failure")).isEqualTo("Mixed");

        choose(robot, "#several-failure", Words.text("failure.long.ask"));

        assertThat(shown(robot, "#several-failure")).isEqualTo(Words.text("failure.long.ask"));
        assertThat(List.of(agent("qualifier"), agent("writer")))
                .allSatisfy(one -> assertThat(one.onFailureOrUsual()).isEqualTo(OnFailure.ASK));
        assertThat(agent("writer").model()).isEqualTo("llama3.2");
    }

    @Test
    void limits_hold_for_all(FxRobot robot) {
        choose(robot, "#several-minutes", LimitWords.time(Duration.ofMinutes(5)));
        choose(robot, "#several-tries", Words.text("several.times", 5));

        assertThat(agent("writer").limits().timeoutOrUsual()).isEqualTo(Duration.ofMinutes(5));
        assertThat(agent("qualifier").limits().triesOrUsual()).isEqualTo(5);
    }

    @Test
    void a_tool_that_some_have_is_given_to_all_and_taken_from_all(FxRobot robot) {
        robot.clickOn("#several-tools");
        var tables = robot.lookup("#several-tool-tables").queryAs(CheckBox.class);
        assertThat(tables.isIndeterminate()).isTrue();

        robot.clickOn(tables);
        assertThat(ToolEdits.find(agent("writer").tools(), "tables")).isPresent();
        assertThat(tables.isSelected()).isTrue();

        robot.clickOn(tables);
        assertThat(ToolEdits.find(agent("qualifier").tools(), "tables")).isEqualTo(Optional.empty());
    }

    @Test
    void a_person_is_asked_before_each_of_them_hands_off(FxRobot robot) {
        assertThat(shown(robot, "#several-asks")).isEqualTo("Mixed");

        choose(robot, "#several-asks", Words.text("asks-first.before"));

        assertThat(new AskFirst(inspector.workflow(), id("writer")).now()).isEqualTo(AskFirst.Now.ALWAYS);
        robot.interact(inspector.document::undo);
        assertThat(inspector.workflow()).isEqualTo(leadToNurture());
    }

    @Test
    void without_an_agent_there_is_nothing_to_share(FxRobot robot) {
        robot.interact(
                () -> inspector.document.select(new Selection(Set.of(id("lead"), id("manager")), Set.of(), Set.of())));

        assertThat(robot.lookup("#several-agents").query().isVisible()).isFalse();
    }
}
