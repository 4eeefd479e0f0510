package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditsTest {

    private final Workflow duo =
            Flow.withStart().agents("a", "b").chain("start", "a", "b").drawn();

    @Test
    void removing_a_node_takes_its_hand_offs_and_its_place_along() {
        var placed = Edits.apply(duo, new Edit.MoveNodes(Map.of(new NodeId("a"), new Position(8, 16))));
        var changed = Edits.apply(placed, new Edit.RemoveNodes(Set.of(new NodeId("a"))));
        assertThat(changed.node(new NodeId("a"))).isEmpty();
        assertThat(changed.handoffs()).isEmpty();
        assertThat(changed.layout()).isEqualTo(Layout.NONE);
    }

    @Test
    void moving_changes_the_layout_and_nothing_else() {
        var moved = Edits.apply(duo, new Edit.MoveNodes(Map.of(new NodeId("a"), new Position(8, 16))));
        assertThat(moved.withLayout(Layout.NONE)).isEqualTo(duo);
    }

    @Test
    void an_edit_of_what_is_not_there_changes_nothing() {
        var ghost = Node.of(new NodeId("ghost"), "Ghost", NodeType.Agent.BLANK);
        assertThat(Edits.apply(duo, new Edit.ChangeNode(ghost))).isEqualTo(duo);
        assertThat(Edits.apply(duo, new Edit.RemoveHandoffs(Set.of(new HandoffId("x")))))
                .isEqualTo(duo);
    }

    @Test
    void several_edits_are_done_in_order_under_one_name() {
        var together = new Edit.Together(
                "Rename both",
                List.of(
                        new Edit.ChangeNode(
                                duo.node(new NodeId("a")).orElseThrow().withName("One")),
                        new Edit.ChangeNode(
                                duo.node(new NodeId("b")).orElseThrow().withName("Two"))));
        assertThat(Edits.apply(duo, together).nameOf(new NodeId("b"))).isEqualTo("Two");
        assertThat(Edits.label(duo, together)).isEqualTo("Rename both");
    }

    @Test
    void labels_say_what_a_person_did() {
        assertThat(Edits.label(duo, new Edit.RemoveNodes(Set.of(new NodeId("a")))))
                .isEqualTo("Remove a");
        assertThat(Edits.label(
                        duo,
                        new Edit.MoveNodes(Map.of(new NodeId("a"), Position.ORIGIN, new NodeId("b"), Position.ORIGIN))))
                .isEqualTo("Move 2 steps");
        assertThat(Edits.label(duo, new Edit.Connect(Handoff.of(new HandoffId("h"), new NodeId("a"), new NodeId("b")))))
                .isEqualTo("Hand off from a to b");
    }

    @Test
    void fresh_names_and_ids_are_not_taken() {
        assertThat(duo.freshNodeId("a")).isEqualTo(new NodeId("a-2"));
        assertThat(duo.freshName("b")).isEqualTo("b 2");
        assertThat(duo.handoff(duo.freshHandoffId())).isEmpty();
    }
}
