package baton.studio.canvas.gesture;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.loanCheck;
import static baton.studio.canvas.gesture.Hands.body;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Places;
import baton.workflow.HandoffId;
import baton.workflow.Workflow;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WalkingTest {

    private static Walking in(Workflow workflow) {
        return new Walking(workflow, Places.of(workflow), Map.of());
    }

    @Test
    void right_and_left_lead_along_the_hand_offs() {
        var walking = in(leadToNurture());

        assertThat(walking.from(id("qualifier"), Walking.Way.RIGHT)).contains(body("manager"));
        assertThat(walking.from(id("qualifier"), Walking.Way.LEFT)).contains(body("lead"));
    }

    @Test
    void ways_back_are_not_walked_along() {
        assertThat(in(leadToNurture()).from(id("manager"), Walking.Way.RIGHT)).contains(body("writer"));
    }

    @Test
    void of_several_ways_the_straightest_is_taken() {
        assertThat(in(loanCheck()).from(id("intake"), Walking.Way.RIGHT)).contains(body("fraud"));
        assertThat(in(loanCheck()).from(id("underwriter"), Walking.Way.LEFT)).contains(body("fraud"));
    }

    @Test
    void up_and_down_lead_to_the_neighbours() {
        var walking = in(loanCheck());

        assertThat(walking.from(id("fraud"), Walking.Way.UP)).contains(body("credit"));
        assertThat(walking.from(id("fraud"), Walking.Way.DOWN)).contains(body("rules"));
        assertThat(walking.from(id("rules"), Walking.Way.DOWN)).isEmpty();
    }

    @Test
    void without_a_hand_off_that_way_the_nearest_card_is_next() {
        var loose = leadToNurture().withGraph(leadToNurture().nodes(), java.util.List.of());

        assertThat(in(loose).from(id("manager"), Walking.Way.RIGHT)).contains(body("writer"));
        assertThat(in(loose).from(id("manager"), Walking.Way.LEFT)).contains(body("qualifier"));
        assertThat(in(loose).from(id("lead"), Walking.Way.LEFT)).isEmpty();
    }

    @Test
    void notes_are_walked_to_and_from() {
        var workflow = leadToNurture();
        var walking = new Walking(workflow, Places.of(workflow), Map.of("n", new Box(272, 400, 200, 120)));

        assertThat(walking.from(id("qualifier"), Walking.Way.DOWN)).contains(new Hit.OnNote("n"));
        assertThat(walking.nearest(new Hit.OnNote("n"), Walking.Way.UP)).contains(body("qualifier"));
    }

    @Test
    void home_and_end_are_the_outermost() {
        assertThat(in(loanCheck()).first()).contains(body("application"));
        assertThat(in(loanCheck()).last()).contains(body("letter"));
        assertThat(in(Workflow.EMPTY).first()).isEmpty();
    }

    @Test
    void from_a_place_that_is_gone_one_comes_to_the_first() {
        assertThat(in(loanCheck()).from(id("gone"), Walking.Way.UP)).contains(body("application"));
    }

    @Test
    void the_hand_offs_of_a_card_begin_with_those_that_leave_it() {
        assertThat(in(leadToNurture()).handoffs(id("manager")))
                .containsExactly(new HandoffId("h3"), new HandoffId("h4"), new HandoffId("h2"));
    }
}
