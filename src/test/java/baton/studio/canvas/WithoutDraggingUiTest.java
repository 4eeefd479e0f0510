package baton.studio.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.gesture.Gesture;
import baton.studio.command.Command;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A5: whatever is done by dragging can be done without.
@ExtendWith(ApplicationExtension.class)
class WithoutDraggingUiTest {

    /// The commands that do what a gesture does. Moving is `Ctrl` with arrows besides, which are no commands: they
    /// always walk or move.
    private static final Map<Class<?>, List<String>> TWINS = Map.of(
            Gesture.Panning.class,
            List.of("fit", "fit-selection", "next-handoff"),
            Gesture.PressedRight.class,
            List.of("context-menu"),
            Gesture.Moving.class,
            List.of("tidy", "arrange-left", "arrange-down", "duplicate"),
            Gesture.Resizing.class,
            List.of("wider", "narrower", "higher", "lower"),
            Gesture.Marquee.class,
            List.of("select-all"),
            Gesture.Drawing.class,
            List.of("connect", "add-next"),
            Gesture.Reconnecting.class,
            List.of("lead", "begin"));

    /// In these nothing is dragged.
    private static final List<Class<?>> STILL = List.of(Gesture.Idle.class, Gesture.Pressed.class);

    private OpenCanvas open;

    @Start
    void show(Stage stage) {
        open = OpenCanvas.on(stage);
    }

    @Test
    void each_gesture_has_a_command_that_does_the_same() {
        var commands = open.canvas().commands().stream().map(Command::id).toList();

        assertThat(Gesture.class.getPermittedSubclasses())
                .filteredOn(state -> !STILL.contains(state))
                .allSatisfy(state -> assertThat(TWINS.getOrDefault(state, List.of()))
                        .as("%s without dragging", state.getSimpleName())
                        .isNotEmpty());
        assertThat(commands)
                .containsAll(TWINS.values().stream().flatMap(List::stream).toList());
    }
}
