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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CoursesTest {

    private final Map<NodeId, Box> boxes = new LinkedHashMap<>();

    private void card(String name, double x, double y) {
        boxes.put(id(name), new Box(x, y, CardSize.WIDTH, CardSize.HEIGHT));
    }

    private Courses courses(Handoff... handoffs) {
        return Courses.NONE.with(List.of(handoffs), BoxIndex.of(boxes));
    }

    private static EdgePath path(Courses courses, String handoff) {
        return courses.path(new HandoffId(handoff)).orElseThrow();
    }

    /// How far a line stays off a card, to about two pixels.
    private double gap(EdgePath path, String card) {
        var box = boxes.getOrDefault(id(card), new Box(0, 0, 0, 0));
        double nearest = Double.MAX_VALUE;
        for (double part = 0; part <= 1; part += 1.0 / 64) {
            double x = box.x() + part * box.width();
            double y = box.y() + part * box.height();
            for (var at : List.of(
                    new Position(x, box.y()),
                    new Position(x, box.bottom()),
                    new Position(box.x(), y),
                    new Position(box.right(), y))) {
                nearest = Math.min(nearest, path.distance(at));
            }
        }
        return nearest;
    }

    private boolean isFree(EdgePath path, Handoff handoff, double gap) {
        return new Ground(BoxIndex.of(boxes), Map.of()).isFree(path, gap, Set.of(handoff.from(), handoff.to()));
    }

    private static void assertEndsAreLevel(EdgePath path) {
        var first = path.curves().getFirst();
        var last = path.curves().getLast();
        assertThat(first.pull().y()).isEqualTo(path.start().y());
        assertThat(first.pull().x()).isGreaterThan(path.start().x());
        assertThat(last.pullBack().y()).isEqualTo(path.end().y());
        assertThat(last.pullBack().x()).isLessThan(path.end().x());
    }

    @Test
    void a_line_with_nothing_in_its_way_is_one_curve() {
        card("a", 0, 0);
        card("b", 400, 200);
        card("elsewhere", 300, 400);

        assertThat(path(courses(handoff("h", "a", "b")), "h").curves()).hasSize(1);
    }

    @Test
    void a_line_is_led_above_a_card_in_its_way_and_keeps_off_it() {
        card("a", 0, 0);
        card("between", 344, 0);
        card("b", 688, 0);

        var path = path(courses(handoff("h", "a", "b")), "h");

        assertThat(gap(path, "between")).isBetween(12.0, 20.0);
        assertThat(path.label().y()).isEqualTo(-Streets.GAP);
        assertThat(path.label().x()).isCloseTo(464, within(20.0));
        assertEndsAreLevel(path);
    }

    @Test
    void a_line_is_led_below_a_card_where_that_is_shorter() {
        card("a", 0, 0);
        card("between", 344, -60);
        card("b", 688, 0);

        var path = path(courses(handoff("h", "a", "b")), "h");

        assertThat(path.label().y()).isEqualTo(-60 + CardSize.HEIGHT + Streets.GAP);
        assertThat(gap(path, "between")).isGreaterThan(12);
    }

    @Test
    void a_line_finds_its_way_between_cards_at_different_heights() {
        card("a", 0, 0);
        card("high", 344, -80);
        card("low", 688, 40);
        card("wall above", 344, -240);
        card("wall below", 344, 80);
        card("b", 1032, 0);

        var path = path(courses(handoff("h", "a", "b")), "h");

        for (var card : List.of("high", "low", "wall above", "wall below")) {
            assertThat(gap(path, card)).as(card).isGreaterThan(7);
        }
        assertEndsAreLevel(path);
    }

    @Test
    void a_line_that_has_no_other_way_runs_as_it_would_alone() {
        card("a", 0, 0);
        card("b", 688, 0);
        for (int row = -5; row <= 5; row++) {
            card("wall " + row, 344, row * (CardSize.HEIGHT + 4));
        }

        assertThat(path(courses(handoff("h", "a", "b")), "h").curves()).hasSize(1);
    }

    @Test
    void what_goes_back_keeps_off_a_card_that_lies_right_below_its_own() {
        card("a", 0, 0);
        card("b", 344, 0);
        card("below b", 344, 144);
        card("below a", 0, 144);
        var back = handoff("h", "b", "a").withAgain(Again.USUAL);

        var path = path(courses(back), "h");

        assertThat(gap(path, "below a")).isGreaterThan(7);
        assertThat(gap(path, "below b")).isGreaterThan(7);
        assertThat(path.label().y()).isBetween(CardSize.HEIGHT + 8, 136.0);
    }

    @Test
    void what_goes_back_in_a_column_keeps_off_a_card_on_its_left() {
        card("a", 0, 0);
        card("b", 0, 300);
        card("left", -300, 100);
        card("further left", -270, 220);
        var back = handoff("h", "b", "a").withAgain(Again.USUAL);

        var path = path(courses(back), "h");

        assertThat(gap(path, "left")).isGreaterThan(7);
        assertThat(gap(path, "further left")).isGreaterThan(7);
    }

    @Test
    void two_lines_led_around_the_same_card_do_not_lie_on_each_other() {
        card("a", 0, 0);
        card("b", 344, 0);
        card("c", 688, 0);
        card("d", 1032, 0);
        card("e", 1376, 0);

        var courses = courses(handoff("h1", "a", "d"), handoff("h2", "b", "e"));
        var above = new Position(808, -Streets.GAP);

        assertThat(path(courses, "h1").distance(above)).isLessThan(1);
        assertThat(path(courses, "h2").distance(above)).isBetween(12.0, 16.0);
        assertThat(gap(path(courses, "h2"), "c")).isGreaterThan(12);
    }

    @Test
    void two_lines_between_the_same_cards_are_told_apart_on_a_way_around_too() {
        card("a", 0, 0);
        card("b", 344, 0);
        card("c", 688, 0);

        var courses = courses(handoff("h1", "a", "c"), handoff("h2", "a", "c"));

        assertThat(path(courses, "h1").label().x())
                .isGreaterThan(path(courses, "h2").label().x() + 60);
        assertThat(path(courses, "h2").label().y()).isEqualTo(-Streets.GAP - 14);
    }

    @Test
    void lines_from_one_card_leave_it_as_one() {
        card("a", 0, 0);
        card("b", 344, 0);
        card("c", 688, 0);
        card("d", 1032, 0);

        var courses = courses(handoff("h1", "a", "c"), handoff("h2", "a", "d"));

        assertThat(path(courses, "h2").distance(new Position(CardSize.WIDTH + Streets.ASIDE, 6)))
                .isLessThan(2);
        assertThat(path(courses, "h1").distance(new Position(CardSize.WIDTH + Streets.ASIDE, 6)))
                .isLessThan(2);
        assertThat(path(courses, "h1").label().y())
                .isNotEqualTo(path(courses, "h2").label().y());
    }

    @Test
    void a_card_in_the_hand_pushes_lines_aside_that_are_not_its_own() {
        card("a", 0, 0);
        card("b", 688, 0);
        card("held", 344, 400);
        var courses = courses(handoff("h", "a", "b"));
        var there = new Box(344, 0, CardSize.WIDTH, CardSize.HEIGHT);

        var held = courses.held(Map.of(id("held"), there)).path(new HandoffId("h"));
        boxes.put(id("held"), there);

        assertThat(held).contains(path(courses(handoff("h", "a", "b")), "h"));
    }

    @Test
    void a_line_closes_up_when_the_card_in_its_way_is_taken_away() {
        card("a", 0, 0);
        card("b", 688, 0);
        card("held", 344, 0);
        var courses = courses(handoff("h", "a", "b"));

        var held = courses.held(Map.of(id("held"), new Box(344, 900, 240, 96))).path(new HandoffId("h"));

        assertThat(held.orElseThrow().curves()).hasSize(1);
        assertThat(courses.held(Map.of()).path(new HandoffId("h"))).isEmpty();
    }

    @Property(tries = 1500)
    void no_line_runs_behind_the_one_card_that_is_in_its_way(
            @ForAll @IntRange(min = -1000, max = 1000) int toX,
            @ForAll @IntRange(min = -500, max = 500) int toY,
            @ForAll @IntRange(min = -1000, max = 1000) int x,
            @ForAll @IntRange(min = -500, max = 500) int y,
            @ForAll boolean back) {
        card("a", 0, 0);
        card("b", toX, toY);
        card("foreign", x, y);
        Assume.that(areApart(60));
        var handoff = back ? handoff("h", "a", "b").withAgain(Again.USUAL) : handoff("h", "a", "b");

        var path = path(courses(handoff), "h");

        assertThat(isFree(path, handoff, Routing.CLEAR - 0.5)).isTrue();
        if (!back) {
            assertEndsAreLevel(path);
        }
    }

    private boolean areApart(double gap) {
        return boxes.entrySet().stream()
                .allMatch(one -> boxes.entrySet().stream()
                        .filter(other -> !other.getKey().equals(one.getKey()))
                        .noneMatch(other -> other.getValue().grown(gap).touches(one.getValue())));
    }

    @Property(tries = 200)
    void no_line_runs_behind_a_card_of_a_field_with_room_between_all(@ForAll Random random) {
        field(random, 60);
        var handoffs = lines(random);

        var courses = courses(handoffs.toArray(Handoff[]::new));

        for (var handoff : handoffs) {
            assertThat(isFree(path(courses, handoff.id().value()), handoff, 1))
                    .as(handoff.toString())
                    .isTrue();
        }
    }

    /// Cards in columns and rows, each a little off its place, so that there is a street on each side of each.
    private void field(Random random, int room) {
        for (int column = 0; column < 6; column++) {
            for (int row = 0; row < 5; row++) {
                if (random.nextInt(4) > 0) {
                    card(
                            "c" + column + "-" + row,
                            column * (CardSize.WIDTH + 2 * room) + random.nextInt(room),
                            row * (CardSize.HEIGHT + 2 * room) + random.nextInt(room));
                }
            }
        }
    }

    private List<Handoff> lines(Random random) {
        var ids = List.copyOf(boxes.keySet());
        var handoffs = new ArrayList<Handoff>();
        for (int i = 0; i < 12 && ids.size() > 1; i++) {
            var from = ids.get(random.nextInt(ids.size()));
            var to = ids.get(random.nextInt(ids.size()));
            if (!from.equals(to)) {
                handoffs.add(handoff("h" + i, from.value(), to.value()));
            }
        }
        return handoffs;
    }

    @Property(tries = 200)
    void lines_found_from_the_ones_before_are_those_found_anew(@ForAll Random random) {
        field(random, 40);
        var handoffs = lines(random);
        var courses = courses(handoffs.toArray(Handoff[]::new));
        for (int change = 0; change < 6; change++) {
            var ids = List.copyOf(boxes.keySet());
            var id = ids.get(random.nextInt(ids.size()));
            if (random.nextInt(5) == 0) {
                boxes.remove(id);
            } else {
                boxes.put(id, new Box(random.nextInt(1800), random.nextInt(900), CardSize.WIDTH, CardSize.HEIGHT));
            }

            courses = courses.with(handoffs, BoxIndex.of(boxes));

            var anew = courses(handoffs.toArray(Handoff[]::new));
            for (var handoff : handoffs) {
                assertThat(courses.path(handoff.id())).isEqualTo(anew.path(handoff.id()));
            }
        }
    }

    @Property(tries = 200)
    void lines_in_the_hand_run_as_they_will_when_it_lets_go(@ForAll Random random) {
        field(random, 40);
        var handoffs = lines(random);
        var courses = courses(handoffs.toArray(Handoff[]::new));
        var ids = List.copyOf(boxes.keySet());
        var held = ids.get(random.nextInt(ids.size()));
        var there = new Box(random.nextInt(1800), random.nextInt(900), CardSize.WIDTH, CardSize.HEIGHT);

        var meanwhile = courses.held(Map.of(held, there));

        boxes.put(held, there);
        var then = courses.with(handoffs, BoxIndex.of(boxes));
        for (var handoff : handoffs) {
            var expected = then.path(handoff.id());
            assertThat(meanwhile.path(handoff.id()).or(() -> courses.path(handoff.id())))
                    .isEqualTo(expected);
        }
    }
}
