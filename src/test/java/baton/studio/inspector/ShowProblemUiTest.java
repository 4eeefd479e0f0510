package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.Place;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import baton.workflow.WrongWorkflows;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// “Show it” of whatever can be wrong ends with the keyboard where it is put right.
@ExtendWith(ApplicationExtension.class)
class ShowProblemUiTest {

    private OpenInspector open;

    @Start
    void start(Stage stage) {
        open = OpenInspector.on(stage, Workflow.EMPTY);
    }

    private static Selection at(Place place) {
        return switch (place) {
            case Place.Whole _ -> Selection.NOTHING;
            case Place.AtNode(var node) -> Selection.of(node);
            case Place.AtHandoff(var handoff) -> Selection.of(handoff);
        };
    }

    private Problem show(FxRobot robot, String code, Workflow workflow) {
        robot.interact(() -> {
            open.document.open(workflow);
            open.document.select(Selection.NOTHING);
        });
        var problem = open.document.problemsProperty().get().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            open.document.select(at(problem.place()));
            assertThat(open.view.focusField(problem)).as(code).isTrue();
        });
        return problem;
    }

    private Node focused() {
        return open.view.root().getScene().getFocusOwner();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("baton.workflow.ValidatorTest#wrong")
    void the_keyboard_is_in_a_control_of_the_settings_that_can_be_seen(String code, Workflow workflow, FxRobot robot) {
        show(robot, code, workflow);

        assertThat(focused()).isNotNull();
        assertThat(open.view.root().lookupAll("*")).contains(focused());
        var seen = focused().localToScene(focused().getLayoutBounds());
        assertThat(open.view.root().getScene().getHeight()).isGreaterThan(seen.getMinY());
        assertThat(seen.getMaxY()).isPositive();
        for (Node up = focused(); up != null; up = up.getParent()) {
            assertThat(up.isVisible()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "name.missing, inspector-name",
        "name.twice, inspector-name",
        "agent.instructions, inspector-instructions",
        "name.unknown, inspector-instructions",
        "loop.rounds, inspector-rounds"
    })
    void where_the_field_is_known_it_is_that_one(String code, String id, FxRobot robot) {
        var workflow = WrongWorkflows.of(code);
        show(robot, code, workflow);

        assertThat(focused().getId()).isEqualTo(id);
    }

    @Test
    void where_there_is_no_field_it_is_what_puts_it_right(FxRobot robot) {
        var problem = show(robot, "start.missing", Workflow.EMPTY);

        assertThat(focused().getParent().getStyleClass()).contains("problem-fixes");
        assertThat(problem.fixes()).isNotEmpty();
    }
}
