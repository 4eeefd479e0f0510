package baton.studio.canvas.gesture;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.node;
import static baton.studio.canvas.CanvasSamples.workflow;
import static baton.studio.canvas.gesture.Hands.body;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A card that is not connected yet is dragged onto a line.
class OntoLineTest {

    private static final Workflow ROW = workflow(
            "Row",
            List.of(
                    node("a", "A", agent("Works")),
                    node("b", "B", agent("Works")),
                    node("loose", "Loose", agent("Works"))),
            List.of(handoff("h", "a", "b")),
            Map.of(
                    id("a"), new Position(0, 0),
                    id("b"), new Position(640, 0),
                    id("loose"), new Position(320, 400)));

    private final Hands hands = Hands.on(ROW);

    private Optional<HandoffId> onto() {
        return hands.gesture() instanceof Gesture.Moving moving ? moving.onto() : Optional.empty();
    }

    private List<NodeId> after(String node) {
        return hands.workflow().from(id(node)).stream()
                .map(handoff -> handoff.to())
                .toList();
    }

    @Test
    void with_its_middle_on_the_line_it_would_be_put_there() {
        hands.press(400, 430, body("loose")).drag(400, 200);
        assertThat(onto()).isEmpty();

        hands.drag(400, 20);
        assertThat(onto()).contains(new HandoffId("h"));

        hands.drag(400, 200);
        assertThat(onto()).isEmpty();
    }

    @Test
    void let_go_there_it_stands_between_the_two_in_one_step() {
        hands.press(400, 430, body("loose")).drag(400, 200).drag(400, 20).release(400, 20);

        assertThat(after("a")).containsExactly(id("loose"));
        assertThat(after("loose")).containsExactly(id("b"));
        assertThat(hands.changes()).hasSize(1);
        assertThat(hands.selection()).isEqualTo(Selection.of(id("loose")));
    }

    @Test
    void with_mod_it_is_only_moved() {
        hands.press(400, 430, body("loose")).drag(400, 200).drag(400, 20, Keys.MOD);
        assertThat(onto()).isEmpty();

        hands.release(400, 20);
        assertThat(after("a")).containsExactly(id("b"));
        assertThat(hands.workflow().layout().of(id("loose"))).contains(new Position(320, -10));
    }

    @Test
    void a_card_that_is_connected_is_only_moved() {
        hands.press(20, 20, body("a")).drag(20, 200).drag(340, 20);

        assertThat(onto()).isEmpty();
    }
}
