package baton.studio.palette;

import static baton.studio.palette.PaletteKind.AGENT;
import static baton.studio.palette.PaletteKind.DECISION;
import static baton.studio.palette.PaletteKind.DISCUSSION;
import static baton.studio.palette.PaletteKind.FRAME;
import static baton.studio.palette.PaletteKind.RESULT;
import static baton.studio.palette.PaletteKind.REVIEW;
import static baton.studio.palette.PaletteKind.START;
import static baton.studio.palette.PaletteKind.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private static final PaletteModel ALL = new PaletteModel("", true);

    @Test
    void shows_everything_in_its_order() {
        assertThat(ALL.kinds()).containsExactly(PaletteKind.values());
    }

    @Test
    void offers_a_start_only_to_a_workflow_without_one() {
        assertThat(ALL.withOffersStart(false).kinds()).doesNotContain(START).hasSize(11);
    }

    @Test
    void search_looks_at_names_and_at_what_they_are_for() {
        assertThat(ALL.withSearch("agent").kinds()).containsExactly(AGENT, DISCUSSION);
        assertThat(ALL.withSearch(" PERSON ").kinds()).containsExactly(REVIEW);
        assertThat(ALL.withSearch("nothing of the kind").kinds()).isEmpty();
    }

    @Test
    void enter_takes_the_first_find_that_can_be_added() {
        assertThat(ALL.withSearch("hands out").first())
                .as("a team cannot run yet")
                .isEmpty();
        assertThat(ALL.withSearch("disc").first()).isEmpty();
        assertThat(ALL.withSearch("agent").first()).contains(AGENT);
    }

    @Test
    void what_cannot_run_yet_is_shown_and_not_offered() {
        assertThat(ALL.kinds().stream().filter(kind -> !kind.runnable()).map(PaletteKind::key))
                .containsExactly("team", "discussion", "forEach", "workflow", "action");
    }

    @Test
    void arrows_stop_at_the_ends() {
        assertThat(ALL.moved(AGENT, 1)).isEqualTo(TEAM);
        assertThat(ALL.moved(AGENT, -1)).isEqualTo(AGENT);
        assertThat(ALL.moved(FRAME, 1)).isEqualTo(FRAME);
    }

    @Test
    void a_letter_goes_to_the_next_name_that_begins_with_it_and_round() {
        assertThat(ALL.next(AGENT, "d")).contains(DISCUSSION);
        assertThat(ALL.next(DISCUSSION, "D")).contains(DECISION);
        assertThat(ALL.next(DECISION, "d")).contains(DISCUSSION);
        assertThat(ALL.next(REVIEW, "r")).contains(RESULT);
        assertThat(ALL.next(AGENT, "q")).isEmpty();
    }
}
