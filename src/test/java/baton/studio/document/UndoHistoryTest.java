package baton.studio.document;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoHistoryTest {

    private static Workflow large(int count) {
        var nodes = IntStream.range(0, count)
                .mapToObj(number -> Node.of(id(number), "Agent " + number, NodeType.Agent.BLANK))
                .toList();
        var handoffs = IntStream.range(1, count)
                .mapToObj(number -> Handoff.of(new HandoffId("h" + number), id(number - 1), id(number)))
                .toList();
        var drawn = Workflow.EMPTY.withGraph(nodes, handoffs);
        var places = new HashMap<NodeId, Position>();
        nodes.forEach(node -> places.put(node.id(), new Position(places.size() * 10.0, 0)));
        return drawn.withLayout(drawn.layout().with(places));
    }

    private static NodeId id(int number) {
        return new NodeId("a" + number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_was_done_is_undone_and_done_again_state_by_state(long seed) {
        var random = new Random(seed);
        var history = new UndoHistory();
        var states = new ArrayList<>(List.of(large(12)));
        for (int done = 0; done < 60; done++) {
            var before = states.getLast();
            var after = changed(before, random, done);
            if (!after.equals(before)) {
                history.changed("change " + done, before, after);
                states.add(after);
            }
        }
        assertThat(states).hasSizeGreaterThan(30);
        for (int place = states.size() - 1; place > 0; place--) {
            assertThat(history.undo(states.get(place), 1)).contains(states.get(place - 1));
        }
        assertThat(history.undo(states.getFirst(), 1)).isEmpty();
        for (int place = 1; place < states.size(); place++) {
            assertThat(history.redo(states.get(place - 1), 1)).contains(states.get(place));
        }
        assertThat(history.undo(states.getLast(), states.size() - 1)).contains(states.getFirst());
        assertThat(history.redo(states.getFirst(), states.size())).contains(states.getLast());
    }

    private static Workflow changed(Workflow from, Random random, int number) {
        var some = from.nodes().isEmpty()
                ? id(0)
                : from.nodes().get(random.nextInt(from.nodes().size())).id();
        return switch (random.nextInt(9)) {
            case 0 ->
                Edits.apply(
                        from,
                        new Edit.AddNode(
                                Node.of(new NodeId("new" + number), "New", NodeType.Agent.BLANK),
                                new Position(number, 1)));
            case 1 -> Edits.apply(from, new Edit.RemoveNodes(Set.of(some)));
            case 2 -> Edits.apply(from, new Edit.MoveNodes(Map.of(some, new Position(number, 2))));
            case 3 ->
                from.node(some)
                        .map(node -> Edits.apply(from, new Edit.ChangeNode(node.withName("Called " + number))))
                        .orElse(from);
            case 4 -> Edits.apply(from, new Edit.AddNote(Note.of("n" + number, "note", new Position(0, 0))));
            case 5 -> Edits.apply(from, new Edit.Describe("Workflow " + number, ""));
            case 6 -> shuffled(from, random);
            case 7 ->
                Edits.apply(
                        from, new Edit.Connect(Handoff.of(new HandoffId("x" + number), some, new NodeId("nowhere"))));
            default ->
                from.handoffs().isEmpty()
                        ? from
                        : Edits.apply(
                                from,
                                new Edit.RemoveHandoffs(
                                        Set.of(from.handoffs().getFirst().id())));
        };
    }

    private static Workflow shuffled(Workflow from, Random random) {
        var nodes = new ArrayList<>(from.nodes());
        Collections.shuffle(nodes, random);
        return from.withGraph(nodes, from.handoffs());
    }

    @Test
    void a_thousand_moves_in_a_large_workflow_hold_on_to_a_thousand_places_and_nothing_else() {
        var history = new UndoHistory();
        var state = large(5_000);
        for (int done = 0; done < 1_000; done++) {
            var moved = Edits.apply(state, new Edit.MoveNodes(Map.of(id(done), new Position(done, 7))));
            history.changed("Move", state, moved);
            state = moved;
        }
        assertThat(history.weight()).isEqualTo(1_000);
        assertThat(history.past(2_000)).hasSize(1_000);
    }

    @Test
    void a_changed_step_in_a_large_workflow_costs_its_two_states() {
        var history = new UndoHistory();
        var before = large(5_000);
        var first = before.nodes().getFirst();
        var last = before.nodes().getLast();
        var after = Edits.apply(
                before,
                new Edit.Together(
                        "Rename",
                        List.of(
                                new Edit.ChangeNode(first.withName("First")),
                                new Edit.ChangeNode(last.withName("Last")))));
        history.changed("Rename", before, after);
        assertThat(history.weight()).isEqualTo(4);
    }

    @Test
    void going_back_leaves_what_was_not_changed_as_the_same_objects() {
        var history = new UndoHistory();
        var before = large(50);
        var after =
                Edits.apply(before, new Edit.ChangeNode(before.nodes().get(7).withName("Seven")));
        history.changed("Rename", before, after);
        var back = history.undo(after, 1).orElseThrow();
        assertThat(back.handoffs()).isSameAs(after.handoffs());
        assertThat(back.layout()).isSameAs(after.layout());
        assertThat(back.nodes().get(8)).isSameAs(after.nodes().get(8));
        assertThat(back.nodes().get(7)).isSameAs(before.nodes().get(7));
    }

    @Test
    void what_belongs_to_the_last_change_is_undone_with_it() {
        var document = new Document();
        document.type("name", new Edit.Describe("L", ""));
        document.type("name", new Edit.Describe("Le", ""));
        document.type("name", new Edit.Describe("Lead", ""));
        assertThat(document.past(9)).containsExactly("Rename workflow");
        document.undo();
        assertThat(document.present()).isEqualTo(Workflow.EMPTY);
        document.redo();
        assertThat(document.present().name()).isEqualTo("Lead");
    }

    @Test
    void one_goes_back_and_forth_over_several_changes_at_once() {
        var document = new Document();
        for (var name : List.of("A", "B", "C", "D")) {
            document.replace("Call it " + name, Workflow.EMPTY.withName(name));
        }
        document.undoLast(3);
        assertThat(document.present().name()).isEqualTo("A");
        assertThat(document.past(9)).containsExactly("Call it A");
        assertThat(document.future(2)).containsExactly("Call it B", "Call it C");
        document.redoNext(2);
        assertThat(document.present().name()).isEqualTo("C");
        document.replace("Call it E", Workflow.EMPTY.withName("E"));
        assertThat(document.future(9)).isEmpty();
    }
}
