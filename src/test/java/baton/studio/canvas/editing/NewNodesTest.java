package baton.studio.canvas.editing;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Places;
import baton.studio.document.Selection;
import baton.workflow.Contract;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewNodesTest {

    private static final Position HERE = new Position(400, 200);
    private static final Workflow STARTED =
            after(Workflow.EMPTY, NewNodes.at(Workflow.EMPTY, Kind.START.unnamed(), Position.ORIGIN));

    private static Workflow after(Workflow workflow, Added added) {
        return Edits.apply(workflow, added.edit());
    }

    private static Box box(Workflow workflow, NodeId id) {
        return Objects.requireNonNull(Places.of(workflow).get(id));
    }

    private static NodeId only(Added added) {
        return added.selection().onlyNode().orElseThrow();
    }

    @Test
    void the_first_step_brings_the_start_along_which_hands_off_to_it() {
        var added = NewNodes.at(Workflow.EMPTY, Kind.AGENT.unnamed(), HERE);
        var workflow = after(Workflow.EMPTY, added);

        assertThat(workflow.nodes()).extracting(Node::name).containsExactly("Start", "Agent");
        assertThat(workflow.asks()).hasSize(1);
        assertThat(workflow.handoffs()).containsExactly(Handoff.of(new HandoffId("h1"), id("start"), id("agent")));
        assertThat(added.selection()).isEqualTo(Selection.of(id("agent")));
        assertThat(box(workflow, id("start")).right()).isEqualTo(HERE.x() - CardSize.GAP);
        assertThat(Edits.label(Workflow.EMPTY, added.edit())).isEqualTo("Add Agent");
    }

    @Test
    void later_steps_come_alone() {
        var workflow = after(STARTED, NewNodes.at(STARTED, Kind.AGENT.unnamed(), HERE));

        assertThat(workflow.nodes()).hasSize(2);
        assertThat(workflow.handoffs()).isEmpty();
        assertThat(workflow.layout().of(id("agent"))).contains(HERE);
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENT", "REVIEW", "DECISION", "RESULT"})
    void each_kind_has_a_name_of_its_own(Kind kind) {
        var once = after(STARTED, NewNodes.at(STARTED, kind.unnamed(), HERE));
        var twice = after(once, NewNodes.at(once, kind.unnamed(), HERE));

        var name = once.nodes().getLast().name();
        assertThat(twice.nodes().getLast().name()).isEqualTo(name + " 2");
        assertThat(twice.nodes().getLast().type().key()).isEqualTo(kind.key());
    }

    @Test
    void a_name_that_was_typed_is_kept_unless_it_is_taken() {
        var once = after(STARTED, NewNodes.at(STARTED, Kind.AGENT.named(" Critic "), HERE));
        var twice = after(once, NewNodes.at(once, Kind.AGENT.named("Critic"), HERE));

        assertThat(twice.nodes()).extracting(Node::name).containsExactly("Start", "Critic", "Critic 2");
    }

    @Test
    void two_steps_never_lie_on_each_other() {
        var workflow = STARTED;
        for (int i = 0; i < 6; i++) {
            workflow = after(workflow, NewNodes.at(workflow, Kind.AGENT.unnamed(), HERE));
        }

        var boxes = Places.of(workflow).values().stream().toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).touches(boxes.get(j))).isFalse();
            }
        }
    }

    @Test
    void after_a_step_comes_the_next_one_to_its_right_already_wired() {
        var added = NewNodes.after(leadToNurture(), id("qualifier"), Kind.AGENT.unnamed());
        var workflow = after(leadToNurture(), added);

        var handoff = workflow.handoffs().getLast();
        assertThat(handoff.from()).isEqualTo(id("qualifier"));
        assertThat(handoff.to()).isEqualTo(only(added));
        assertThat(box(workflow, only(added)).x())
                .isEqualTo(box(workflow, id("qualifier")).right() + CardSize.GAP);
    }

    @Test
    void after_a_result_comes_nothing_wired() {
        var workflow = after(leadToNurture(), NewNodes.after(leadToNurture(), id("email"), Kind.AGENT.unnamed()));

        assertThat(workflow.handoffs()).hasSameSizeAs(leadToNurture().handoffs());
        assertThat(workflow.nodes()).hasSize(6);
    }

    @Test
    void from_a_line_that_was_let_go_the_new_step_stands_where_it_ended() {
        var added = NewNodes.from(STARTED, id("start"), Kind.AGENT.unnamed(), HERE);
        var workflow = after(STARTED, added);

        assertThat(workflow.layout().of(only(added))).contains(HERE);
        assertThat(workflow.handoffs()).hasSize(1);
    }

    @Test
    void a_review_in_the_middle_of_a_hand_off_gets_what_was_agreed_and_hands_on_what_was_approved() {
        var workflow = leadToNurture();
        var added = NewNodes.into(workflow, new HandoffId("h5"), Kind.REVIEW.unnamed());
        var then = after(workflow, added);

        var first = then.handoff(new HandoffId("h5")).orElseThrow();
        assertThat(first.to()).isEqualTo(only(added));
        assertThat(first.gives().names()).containsExactly("subject", "body");
        var second = then.from(only(added)).getFirst();
        assertThat(second.to()).isEqualTo(id("email"));
        assertThat(second.when()).isEqualTo(new Route.Approved());
        assertThat(second.gives()).isEqualTo(Contract.NONE);
    }

    @Test
    void what_lies_after_an_inserted_step_moves_on_to_make_room() {
        var workflow = leadToNurture();
        var added = NewNodes.into(workflow, new HandoffId("h5"), Kind.AGENT.unnamed());
        var then = after(workflow, added);

        var inserted = box(then, only(added));
        assertThat(box(then, id("email")).x()).isGreaterThanOrEqualTo(inserted.right() + CardSize.GAP);
        assertThat(box(then, id("writer"))).isEqualTo(box(workflow, id("writer")));
        assertThat(inserted.x()).isEqualTo(box(then, id("writer")).right() + CardSize.GAP);
    }

    @Test
    void a_note_is_no_step_and_needs_no_start() {
        var added = NewNodes.at(Workflow.EMPTY, Kind.NOTE.unnamed(), new Position(3, 5));
        var workflow = after(Workflow.EMPTY, added);

        assertThat(workflow.nodes()).isEmpty();
        assertThat(workflow.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.at()).isEqualTo(new Position(0, 8)));
        assertThat(added.selection()).isEqualTo(Selection.ofNote("note-1"));
    }

    @Test
    void in_the_middle_means_the_middle_of_the_card() {
        var workflow = after(STARTED, NewNodes.inMiddle(STARTED, Kind.AGENT.unnamed(), new Position(520, 248)));

        assertThat(box(workflow, id("agent")).centre()).isEqualTo(new Position(520, 248));
    }

    @Test
    void a_start_asks_for_something_at_once() {
        assertThat(STARTED.nodes().getFirst().type())
                .isInstanceOfSatisfying(
                        NodeType.Start.class, start -> assertThat(start.asks()).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_palette_drags_is_known_here(Kind kind) {
        assertThat(Kind.ofDragged(kind.dragged())).contains(kind);
        assertThat(Kind.ofDragged("baton/")).isEmpty();
    }
}
