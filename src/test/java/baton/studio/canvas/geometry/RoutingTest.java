package baton.studio.canvas.geometry;

import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import baton.workflow.Again;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private final Map<NodeId, Box> boxes = new LinkedHashMap<>();

    private void card(String name, double x, double y) {
        boxes.put(id(name), new Box(x, y, CardSize.WIDTH, CardSize.HEIGHT));
    }

    private EdgePath path(Handoff... handoffs) {
        return path(handoffs[handoffs.length - 1].id().value(), handoffs);
    }

    private EdgePath path(String id, Handoff... handoffs) {
        return Courses.NONE
                .with(List.of(handoffs), BoxIndex.of(boxes))
                .path(new HandoffId(id))
                .orElseThrow();
    }

    @Test
    void a_line_runs_from_the_right_port_to_the_left_port() {
        card("a", 0, 0);
        card("b", 400, 0);

        var path = path(handoff("h", "a", "b"));

        assertThat(path.start()).isEqualTo(new Position(246, CardSize.PORT_Y));
        assertThat(path.end()).isEqualTo(new Position(393, CardSize.PORT_Y));
        assertThat(path.distance(new Position(320, CardSize.PORT_Y))).isLessThan(1);
        assertThat(path.label().x()).isCloseTo(320, within(1.0));
    }

    @Test
    void the_arrow_points_the_way_that_the_line_arrives() {
        card("a", 0, 0);
        card("b", 400, 300);

        var arrow = path(handoff("h", "a", "b")).arrow();

        assertThat(arrow.get(1)).isEqualTo(new Position(393, 332));
        assertThat(arrow.get(0).x()).isCloseTo(386, within(0.01));
        assertThat(arrow.get(0).y()).isCloseTo(337, within(0.01));
        assertThat(arrow.get(2).y()).isCloseTo(327, within(0.01));
    }

    @Test
    void what_goes_back_runs_below_the_row_and_comes_from_below() {
        card("a", 0, 0);
        card("b", 400, 0);

        var path = path(handoff("h", "b", "a").withAgain(Again.USUAL));
        var arrow = path.arrow();

        assertThat(path.start().y()).isGreaterThan(CardSize.HEIGHT);
        assertThat(path.label().y()).isEqualTo(CardSize.HEIGHT + 56);
        assertThat(path.bounds().bottom()).isCloseTo(CardSize.HEIGHT + 56, within(0.01));
        assertThat(arrow.get(0).y()).isGreaterThan(arrow.get(1).y());
    }

    @Test
    void what_goes_back_passes_below_a_card_that_lies_between() {
        card("a", 0, 0);
        card("tall", 400, 60);
        card("b", 800, 0);

        var path = path(handoff("h", "b", "a").withAgain(Again.USUAL));

        assertThat(path.label().y()).isGreaterThan(60 + CardSize.HEIGHT);
        assertThat(path.distance(new Position(520, 108))).isGreaterThan(50);
    }

    @Test
    void two_ways_back_do_not_lie_on_each_other() {
        card("a", 0, 0);
        card("b", 400, 0);
        card("c", 800, 0);
        var inner = handoff("h1", "b", "a").withAgain(Again.USUAL);
        var outer = handoff("h2", "c", "a").withAgain(Again.USUAL);

        var one = path("h1", inner, outer);
        var two = path("h2", inner, outer);

        assertThat(one.label().y()).isNotEqualTo(two.label().y());
        assertThat(one.end()).isNotEqualTo(two.end());
    }

    @Test
    void two_lines_between_the_same_cards_do_not_lie_on_each_other() {
        card("a", 0, 0);
        card("b", 400, 0);

        var first = handoff("h1", "a", "b");
        var second = handoff("h2", "a", "b");

        assertThat(path("h1", first, second).label())
                .isNotEqualTo(path("h2", first, second).label());
    }

    @Test
    void a_line_to_a_card_on_the_left_runs_round_below() {
        card("a", 600, 0);
        card("b", 0, 0);

        var path = path(handoff("h", "a", "b"));

        assertThat(path.bounds().bottom()).isGreaterThan(CardSize.HEIGHT + 40);
        assertThat(path.end()).isEqualTo(new Position(-7, CardSize.PORT_Y));
    }

    @Test
    void within_one_column_what_goes_back_runs_beside_the_cards() {
        card("a", 0, 0);
        card("b", 40, 300);

        var path = path(handoff("h", "b", "a").withAgain(Again.USUAL));

        assertThat(path.label().x()).isLessThan(0);
        assertThat(path.end().x()).isLessThan(0);
    }

    @Test
    void a_line_whose_end_is_gone_is_not_drawn() {
        card("a", 0, 0);

        assertThat(Courses.NONE
                        .with(List.of(handoff("h", "a", "gone")), BoxIndex.of(boxes))
                        .path(new HandoffId("h")))
                .isEmpty();
    }

    @Test
    void a_step_along_the_line_leads_from_its_start_to_its_end() {
        card("a", 0, 0);
        card("b", 400, 200);
        var path = path(handoff("h", "a", "b").withAgain(Again.USUAL));

        assertThat(path.at(0)).isEqualTo(path.start());
        assertThat(path.at(1)).isEqualTo(path.end());
        assertThat(path.at(-3)).isEqualTo(path.start());
    }
}
