package baton.studio.canvas.editing;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.node;
import static baton.studio.canvas.CanvasSamples.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.CanvasSamples;
import baton.studio.canvas.editing.Inserting.Inserted;
import baton.studio.document.Selection;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InsertingTest {

    private static final Position MIDDLE = new Position(500, 500);

    private static Selection nodes(String... names) {
        return new Selection(Stream.of(names).map(CanvasSamples::id).collect(Collectors.toSet()), Set.of(), Set.of());
    }

    private static Workflow piece(String... names) {
        return Excerpt.of(leadToNurture(), nodes(names)).orElseThrow();
    }

    private static Workflow after(Workflow workflow, Inserted inserted) {
        return Edits.apply(workflow, inserted.added().orElseThrow().edit());
    }

    private static Inserted insert(Workflow workflow, Workflow piece) {
        return Inserting.around(workflow, piece, MIDDLE, Act.PASTE);
    }

    @Test
    void an_excerpt_is_a_workflow_of_the_selected_steps_and_the_hand_offs_among_them() {
        var piece = piece("qualifier", "manager");

        assertThat(piece.nodes()).extracting(Node::id).containsExactly(id("qualifier"), id("manager"));
        assertThat(piece.handoffs()).extracting(one -> one.id().value()).containsExactly("h2", "h4");
        assertThat(piece.layout().positions()).containsOnlyKeys(id("qualifier"), id("manager"));
        assertThat(Excerpt.of(leadToNurture(), Selection.NOTHING)).isEmpty();
    }

    @Test
    void in_an_empty_workflow_all_keep_their_ids_and_names() {
        var then = after(Workflow.EMPTY, insert(Workflow.EMPTY, leadToNurture()));

        assertThat(then.nodes()).isEqualTo(leadToNurture().nodes());
        assertThat(then.handoffs()).hasSize(5);
        assertThat(then.start()).isPresent();
    }

    @Test
    void what_is_pasted_lies_around_the_pointer_in_the_shape_that_it_had() {
        var then = after(Workflow.EMPTY, insert(Workflow.EMPTY, piece("qualifier", "manager")));

        var qualifier = then.layout().of(id("qualifier")).orElseThrow();
        var manager = then.layout().of(id("manager")).orElseThrow();
        assertThat(manager.x() - qualifier.x()).isEqualTo(664.0 - 272);
        assertThat(qualifier.x()).isLessThan(MIDDLE.x());
        assertThat(manager.x()).isGreaterThan(MIDDLE.x() - 240);
        assertThat(qualifier.x() % 8).isZero();
    }

    @Test
    void pasted_twice_at_one_place_the_second_lies_aside() {
        var piece = piece("writer");
        var once = after(Workflow.EMPTY, insert(Workflow.EMPTY, piece));
        var twice = after(once, insert(once, piece));

        var first = twice.layout().of(id("writer")).orElseThrow();
        assertThat(twice.layout().of(id("writer-2"))).contains(first.plus(24, 24));
        assertThat(twice.nameOf(id("writer-2"))).isEqualTo("Nurture writer 2");
    }

    @Test
    void a_second_start_is_left_out_and_named() {
        var inserted = insert(leadToNurture(), leadToNurture());
        var then = after(leadToNurture(), inserted);

        assertThat(inserted.leftOut()).containsExactly("New lead");
        assertThat(then.nodes()).hasSize(9);
        assertThat(then.handoffs()).hasSize(5 + 4);
        assertThat(insert(leadToNurture(), piece("lead")).added()).isEmpty();
    }

    @Test
    void incoming_hand_offs_are_kept_from_steps_that_are_here() {
        var piece = Excerpt.withIncoming(leadToNurture(), nodes("writer")).orElseThrow();

        var here = after(leadToNurture(), insert(leadToNurture(), piece));
        assertThat(here.to(id("writer-2"))).extracting(Handoff::from).containsExactly(id("manager"));

        var elsewhere = after(Workflow.EMPTY, insert(Workflow.EMPTY, piece));
        assertThat(elsewhere.handoffs()).isEmpty();
    }

    @Test
    void texts_speak_of_the_copies_and_else_of_what_they_spoke_of_before() {
        var told = workflow(
                "Told",
                List.of(
                        node("one", "One", agent("first")),
                        node("two", "Two", agent("second")),
                        node(
                                "three",
                                "Three",
                                NodeType.Agent.BLANK.withInstructions("Hold {{two.text}} against {{one.text}}"))),
                List.of(handoff("h1", "two", "three")),
                Map.of());
        var piece = Excerpt.of(told, nodes("two", "three")).orElseThrow();

        var then = after(told, insert(told, piece));

        assertThat(then.node(id("three-2")).map(Node::type))
                .contains(NodeType.Agent.BLANK.withInstructions("Hold {{two-2.text}} against {{one.text}}"));
    }

    @Test
    void notes_come_along() {
        var noted = leadToNurture().withNotes(List.of(Note.of("note-1", "Look", new Position(0, 0))));
        var selection = new Selection(Set.of(id("writer")), Set.of(), Set.of("note-1"));
        var inserted = insert(noted, Excerpt.of(noted, selection).orElseThrow());

        assertThat(after(noted, inserted).notes()).extracting(Note::id).containsExactly("note-1", "note-2");
        assertThat(inserted.added().orElseThrow().selection())
                .isEqualTo(new Selection(Set.of(new NodeId("writer-2")), Set.of(), Set.of("note-2")));
    }

    @Test
    void the_step_of_undo_says_what_it_was() {
        assertThat(label(insert(Workflow.EMPTY, piece("writer")))).isEqualTo("Paste Nurture writer");
        assertThat(label(insert(Workflow.EMPTY, piece("writer", "qualifier")))).isEqualTo("Paste 2 agents");
        assertThat(label(insert(Workflow.EMPTY, piece("writer", "manager")))).isEqualTo("Paste 2 steps");
    }

    private static String label(Inserted inserted) {
        return Edits.label(Workflow.EMPTY, inserted.added().orElseThrow().edit());
    }
}
