package baton.studio.canvas.editing;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.loanCheck;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Places;
import baton.studio.document.Selection;
import baton.workflow.Edits;
import baton.workflow.NodeId;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FramingTest {

    private static final Selection CHECKS = nodes("credit", "fraud");

    private static Selection nodes(String... names) {
        return new Selection(
                Set.copyOf(java.util.Arrays.stream(names).map(name -> id(name)).toList()), Set.of(), Set.of());
    }

    private static Map<NodeId, Box> cards(Workflow workflow) {
        return Places.of(workflow);
    }

    private static Function<Box, List<NodeId>> near(Workflow workflow) {
        return area -> cards(workflow).entrySet().stream()
                .filter(card -> card.getValue().touches(area))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Workflow framed() {
        var added = Framing.around(loanCheck(), CHECKS, cards(loanCheck())).orElseThrow();
        return Edits.apply(loanCheck(), added.edit());
    }

    private static Selection frame() {
        return Selection.ofNote("frame-1");
    }

    @Test
    void a_frame_leaves_room_around_the_cards_and_for_its_title_and_lies_below_all() {
        var frame = framed().notes().getFirst();

        assertThat(frame.isFrame()).isTrue();
        assertThat(frame.at()).isEqualTo(new Position(608, 16));
        assertThat(frame.width()).isEqualTo(288);
        assertThat(frame.height()).isEqualTo(304);
    }

    @Test
    void it_is_one_step_of_undo_that_says_what_was_framed() {
        var added = Framing.around(loanCheck(), CHECKS, cards(loanCheck())).orElseThrow();

        assertThat(Edits.label(loanCheck(), added.edit())).isEqualTo("Frame 2 agents");
        assertThat(added.selection()).isEqualTo(frame());
    }

    @Test
    void nothing_selected_is_nothing_framed() {
        assertThat(Framing.around(loanCheck(), Selection.NOTHING, cards(loanCheck())))
                .isEmpty();
    }

    @Test
    void what_lies_wholly_inside_moves_with_it_and_what_only_touches_it_does_not() {
        var workflow = framed();
        var touching = workflow.notes().getFirst().at().plus(-40, 40);
        var noted = workflow.withNotes(List.of(
                workflow.notes().getFirst(),
                Note.of("inside", "", workflow.notes().getFirst().at().plus(40, 100)),
                Note.of("touching", "", touching)));

        var all = Framing.withContents(noted, frame(), cards(noted), near(noted));

        assertThat(all.nodes()).containsExactlyInAnyOrder(id("credit"), id("fraud"));
        assertThat(all.notes()).containsExactlyInAnyOrder("frame-1", "inside");
    }

    @Test
    void a_frame_is_taken_away_and_what_is_in_it_stays() {
        var workflow = framed();

        var edit = Framing.remove(workflow, frame(), cards(workflow)).orElseThrow();

        assertThat(Edits.apply(workflow, edit)).isEqualTo(loanCheck());
        assertThat(Edits.label(workflow, edit)).isEqualTo("Remove frame");
    }

    @Test
    void a_card_in_it_is_enough_to_say_which_frame_is_meant() {
        var workflow = framed();

        assertThat(Framing.remove(workflow, nodes("credit"), cards(workflow))).isPresent();
        assertThat(Framing.remove(workflow, nodes("credit", "letter"), cards(workflow)))
                .isEmpty();
    }

    @Test
    void where_its_cards_go_it_goes_too_and_is_as_large_as_they_need() {
        var workflow = framed();
        var after = new java.util.HashMap<>(cards(workflow));
        after.put(id("credit"), new Box(1000, 0, 240, 96));
        after.put(id("fraud"), new Box(1000, 160, 240, 96));

        var edits = Framing.refitted(workflow, cards(workflow), after);

        var moved = Edits.apply(workflow, edits.getFirst()).notes().getFirst();
        assertThat(Framing.box(moved)).isEqualTo(Framing.room(new Box(1000, 0, 240, 256)));
        assertThat(Framing.refitted(workflow, cards(workflow), cards(workflow))).isEmpty();
    }
}
