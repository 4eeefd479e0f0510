package baton.studio.canvas.editing;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.loanCheck;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemovingTest {

    private static Removing removing(Workflow workflow, Selection selection) {
        return Removing.of(workflow, selection).orElseThrow();
    }

    @Test
    void a_step_between_two_others_leaves_them_joined() {
        var removing = removing(leadToNurture(), Selection.of(id("writer")));
        var then = Edits.apply(leadToNurture(), removing.edit());

        assertThat(then.node(id("writer"))).isEmpty();
        assertThat(then.handoffs())
                .filteredOn(handoff -> handoff.to().equals(id("email")))
                .singleElement()
                .satisfies(handoff -> {
                    assertThat(handoff.from()).isEqualTo(id("manager"));
                    assertThat(handoff.when()).isEqualTo(new Route.Approved());
                });
        assertThat(removing.said()).isEqualTo("Removed Nurture writer. Sales manager now hands off to First email.");
        assertThat(removing.joined()).isTrue();
        assertThat(Edits.label(leadToNurture(), removing.edit())).isEqualTo("Remove Nurture writer");
    }

    @Test
    void a_review_that_also_sent_back_leaves_its_neighbours_joined_by_what_was_agreed() {
        var then = Edits.apply(
                leadToNurture(),
                removing(leadToNurture(), Selection.of(id("manager"))).edit());

        assertThat(then.handoffs()).noneMatch(Handoff::goesBack);
        assertThat(then.from(id("qualifier"))).singleElement().satisfies(handoff -> {
            assertThat(handoff.to()).isEqualTo(id("writer"));
            assertThat(handoff.gives().names()).containsExactly("score", "reason", "email");
        });
    }

    @Test
    void nobody_has_to_join_them() {
        var removing = removing(leadToNurture(), Selection.of(id("writer")));

        assertThat(Edits.apply(leadToNurture(), removing.plain()).to(id("email")))
                .isEmpty();
    }

    @Test
    void the_first_and_the_last_step_leave_nothing_to_join() {
        for (var name : List.of("lead", "email")) {
            var removing = removing(leadToNurture(), Selection.of(id(name)));

            assertThat(removing.joined()).isFalse();
            assertThat(Edits.apply(leadToNurture(), removing.edit()).nodes()).hasSize(4);
        }
        assertThat(removing(leadToNurture(), Selection.of(id("email"))).said()).isEqualTo("Removed First email.");
    }

    @Test
    void several_steps_leave_nothing_joined() {
        var removing =
                removing(leadToNurture(), new Selection(Set.of(id("writer"), id("manager")), Set.of(), Set.of()));
        var then = Edits.apply(leadToNurture(), removing.edit());

        assertThat(then.handoffs()).extracting(Handoff::id).containsExactly(new HandoffId("h1"));
        assertThat(removing.said()).isEqualTo("Removed 2 steps.");
    }

    @Test
    void steps_hand_offs_and_notes_go_in_one_step_of_undo() {
        var workflow = leadToNurture().withNotes(List.of(Note.of("n", "", Position.ORIGIN)));
        var selection = new Selection(Set.of(id("lead")), Set.of(new HandoffId("h5")), Set.of("n"));

        var then = Edits.apply(workflow, removing(workflow, selection).edit());

        assertThat(then.nodes()).hasSize(4);
        assertThat(then.handoffs()).hasSize(3);
        assertThat(then.notes()).isEmpty();
    }

    @Test
    void a_hand_off_goes_without_a_word() {
        var removing = removing(leadToNurture(), Selection.of(new HandoffId("h5")));

        assertThat(removing.said()).isEmpty();
        assertThat(Edits.apply(leadToNurture(), removing.edit()).handoffs()).hasSize(4);
    }

    @Test
    void nothing_selected_is_nothing_to_remove() {
        assertThat(Removing.of(leadToNurture(), Selection.NOTHING)).isEmpty();
    }

    @Test
    void by_force_all_that_was_before_is_joined_with_all_that_was_after() {
        var removing = Removing.joining(loanCheck(), Selection.of(id("intake"))).orElseThrow();
        var then = Edits.apply(loanCheck(), removing.edit());

        assertThat(then.from(id("application")))
                .extracting(Handoff::to)
                .containsExactly(id("credit"), id("fraud"), id("rules"));
        assertThat(removing.said()).isEqualTo("Removed Intake. 3 hand-offs join what was before and after.");
        assertThat(removing.joined()).isTrue();
    }

    @Test
    void by_force_a_chain_in_the_middle_is_bridged() {
        var both = new Selection(Set.of(id("manager"), id("writer")), Set.of(), Set.of());
        var then = Edits.apply(
                leadToNurture(),
                Removing.joining(leadToNurture(), both).orElseThrow().edit());

        assertThat(then.nodes()).hasSize(3);
        assertThat(then.from(id("qualifier"))).singleElement().satisfies(handoff -> {
            assertThat(handoff.to()).isEqualTo(id("email"));
            assertThat(handoff.gives().names()).containsExactly("score", "reason", "email");
        });
    }

    @Test
    void by_force_too_an_end_leaves_nothing_to_join() {
        var removing =
                Removing.joining(leadToNurture(), Selection.of(id("email"))).orElseThrow();

        assertThat(removing.joined()).isFalse();
        assertThat(Edits.apply(leadToNurture(), removing.edit()).nodes()).hasSize(4);
    }
}
