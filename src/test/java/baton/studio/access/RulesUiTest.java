package baton.studio.access;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.look.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Each rule finds the culprit that was planted for it, and lets go what is as it should be.
@ExtendWith(ApplicationExtension.class)
class RulesUiTest {

    private final Pane around = new Pane();

    @Start
    void start(Stage stage) {
        var scene = new Scene(around, 400, 300);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private List<String> found(FxRobot robot, Function<Parent, Stream<String>> rule, Node... nodes) {
        var found = new ArrayList<String>();
        robot.interact(() -> {
            around.getChildren().setAll(nodes);
            around.applyCss();
            around.layout();
            rule.apply(around).forEach(found::add);
        });
        return found;
    }

    private static Button drawing(String name, String tooltip) {
        var button = new Button("", new Circle(6));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(tooltip));
        return button;
    }

    @Test
    void a_text_field_is_not_named_by_what_is_in_it(FxRobot robot) {
        var nameless = new TextField("Writer");
        var named = new TextField("Writer");
        named.setAccessibleText("Name");
        var label = new Label("Name");
        var labelled = new TextField("Writer");
        label.setLabelFor(labelled);

        assertThat(found(robot, Rules::unnamed, nameless, named, label, labelled))
                .singleElement()
                .asString()
                .contains("TextField");
    }

    @Test
    void a_drawing_says_in_its_tooltip_what_it_is_called(FxRobot robot) {
        assertThat(found(
                        robot,
                        Rules::silent,
                        drawing("Undo", "Undo (Ctrl+Z)"),
                        drawing("Redo", "Something else"),
                        new Button("Run")))
                .singleElement()
                .asString()
                .contains("Redo");
    }

    @Test
    void what_is_smaller_than_24_cannot_be_hit(FxRobot robot) {
        var tiny = new Button("x");
        tiny.setMinSize(10, 10);
        tiny.setMaxHeight(20);
        tiny.setPrefHeight(20);

        assertThat(found(robot, Rules::small, tiny, new Button("Run"), new Hyperlink("Edit")))
                .singleElement()
                .asString()
                .contains("20");
    }

    @Test
    void words_that_are_not_all_there_are_cut(FxRobot robot) {
        var cut = new Label("Much too long for this");
        cut.setPrefWidth(60);
        var told = new Label("Much too long for this");
        told.setPrefWidth(60);
        told.setTooltip(new Tooltip("Much too long for this"));

        assertThat(found(robot, Rules::cut, cut, told, new Label("Choose…")))
                .singleElement()
                .asString()
                .contains("Much too long");
    }

    @Test
    void what_lies_beyond_what_it_is_in_is_outside(FxRobot robot) {
        var inside = new Label("In");
        var box = new Pane(inside, new Label("Beyond"));
        box.getChildren().get(1).setTranslateX(200);
        box.setMaxWidth(100);
        box.setPrefWidth(100);

        assertThat(found(robot, Rules::outside, box)).singleElement().asString().contains("Beyond");
    }
}
