package baton.studio.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import baton.workflow.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgePathTest {

    private final EdgePath path = Shapes.softly(
            List.of(
                    new Position(0, 0),
                    new Position(40, 0),
                    new Position(40, -60),
                    new Position(1040, -60),
                    new Position(1040, 0),
                    new Position(1080, 0)),
            new Position(540, -60));

    @Test
    void a_long_straight_piece_is_on_the_line_everywhere() {
        for (int x = 80; x < 1000; x += 7) {
            assertThat(path.distance(new Position(x, -60))).isLessThan(0.1);
            assertThat(path.distance(new Position(x, -50))).isCloseTo(10, within(0.1));
        }
    }

    @Test
    void whoever_travels_on_it_is_equally_fast_everywhere() {
        double longest = 0;
        double shortest = Double.MAX_VALUE;
        for (int step = 1; step <= 100; step++) {
            var from = path.at((step - 1) / 100.0);
            var to = path.at(step / 100.0);
            double way = Math.hypot(to.x() - from.x(), to.y() - from.y());
            longest = Math.max(longest, way);
            shortest = Math.min(shortest, way);
        }
        assertThat(path.at(0.5).x()).isCloseTo(540, within(1.0));
        assertThat(longest).isLessThan(1.5 * shortest);
    }

    @Test
    void a_small_step_becomes_a_gentle_wave() {
        var step = Shapes.softly(
                List.of(new Position(0, 0), new Position(40, 0), new Position(40, 6), new Position(80, 6)),
                new Position(40, 3));

        assertThat(step.distance(new Position(40, 3))).isLessThan(0.5);
        assertThat(step.distance(new Position(30, 0))).isBetween(0.2, 3.0);
        assertThat(step.curves().getFirst().isStraight(step.start())).isTrue();
    }

    @Test
    void its_box_holds_all_of_it() {
        assertThat(path.bounds()).isEqualTo(new Box(0, -60, 1080, 60));
        assertThat(path.hull().and(path.bounds())).isEqualTo(path.hull());
    }
}
