package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.Handoff;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Walks all panels of a workflow that has everything in it.
@ExtendWith(ApplicationExtension.class)
class PanelAccessUiTest {

    private OpenInspector open;

    @Start
    void start(Stage stage) {
        open = OpenInspector.on(stage, Crowded.workflow());
    }

    @Test
    void everything_that_takes_the_focus_has_a_name(FxRobot robot) {
        var nameless = new ArrayList<String>();
        onEveryPanel(
                robot,
                panel -> visible(panel)
                        .filter(Node::isFocusTraversable)
                        .filter(node -> !isNamed(node))
                        .forEach(node -> nameless.add(panel + ": " + node)));

        assertThat(nameless).isEmpty();
    }

    @Test
    void a_button_that_is_only_a_drawing_has_a_tooltip(FxRobot robot) {
        var silent = new ArrayList<String>();
        onEveryPanel(
                robot,
                panel -> visible(panel)
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(button -> !(button instanceof CheckBox))
                        .filter(button -> button.getText().isEmpty())
                        .filter(button -> button.getTooltip() == null)
                        .forEach(button -> silent.add(panel + ": " + button)));

        assertThat(silent).isEmpty();
    }

    @Test
    void nothing_is_wider_than_the_panel(FxRobot robot) {
        var wide = new ArrayList<String>();
        onEveryPanel(
                robot,
                panel -> visible(panel).forEach(node -> {
                    var bounds = node.localToScene(node.getLayoutBounds());
                    if (bounds.getMinX() < -0.5 || bounds.getMaxX() > 360.5) {
                        wide.add(panel + ": " + node + " from " + bounds.getMinX() + " to " + bounds.getMaxX());
                    }
                }));

        assertThat(wide).isEmpty();
    }

    @Test
    void targets_are_large_enough_to_hit(FxRobot robot) {
        var small = new ArrayList<String>();
        onEveryPanel(
                robot,
                panel -> visible(panel)
                        .filter(node -> node instanceof ButtonBase
                                || node instanceof TextInputControl
                                || node instanceof ComboBoxBase<?>)
                        .filter(node -> !node.getStyleClass().contains("hyperlink"))
                        .filter(node -> node.getLayoutBounds().getWidth() < 23.5
                                || node.getLayoutBounds().getHeight() < 23.5)
                        .forEach(node -> small.add(panel + ": " + node + " " + node.getLayoutBounds())));

        assertThat(small).isEmpty();
    }

    @Test
    void no_button_loses_its_words(FxRobot robot) {
        var cut = new ArrayList<String>();
        onEveryPanel(
                robot,
                panel -> visible(panel)
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .flatMap(button -> button.lookupAll(".text").stream()
                                .filter(Text.class::isInstance)
                                .map(text -> ((Text) text).getText())
                                .filter(text ->
                                        text.endsWith(button.getEllipsisString()) && !text.equals(button.getText())))
                        .forEach(text -> cut.add(panel + ": " + text)));

        assertThat(cut).isEmpty();
    }

    private interface Look {
        void at(Parent panel);
    }

    private void onEveryPanel(FxRobot robot, Look look) {
        var subjects = new ArrayList<Selection>(List.of(Selection.NOTHING));
        open.workflow().nodes().stream()
                .map(step -> step.id())
                .map(Selection::of)
                .forEach(subjects::add);
        open.workflow().handoffs().stream().map(Handoff::id).map(Selection::of).forEach(subjects::add);
        for (var subject : subjects) {
            robot.interact(() -> {
                open.document.select(subject);
                unfold();
                open.view.root().applyCss();
                open.view.root().layout();
                look.at(open.view.root());
            });
        }
        assertThat(subjects).hasSizeGreaterThan(12);
    }

    private void unfold() {
        open.view.root().lookupAll(".fold").forEach(fold -> fold.executeAccessibleAction(AccessibleAction.EXPAND));
        open.view
                .root()
                .lookupAll("#field-0")
                .forEach(card -> card.fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    }

    private static Stream<Node> visible(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(child -> Stream.concat(
                        Stream.of(child),
                        child instanceof Parent inner && !isClipped(child) ? visible(inner) : Stream.empty()));
    }

    /// What is typed may be longer than its box, and is cut off there.
    private static boolean isClipped(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
    }

    /// For a text control its content is no name.
    private static boolean isNamed(Node node) {
        var given =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return switch (node) {
            case TextInputControl _, ComboBoxBase<?> _, GenericStyledArea<?, ?, ?> _ -> given;
            case Labeled labeled -> given || !labeled.getText().isBlank();
            default -> given;
        };
    }
}
