package baton.studio.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import baton.workflow.Position;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewportTest {

    @Property(tries = 300)
    void what_lies_under_the_pointer_stays_there_while_zooming(
            @ForAll @DoubleRange(min = -2000, max = 2000) double x,
            @ForAll @DoubleRange(min = -2000, max = 2000) double y,
            @ForAll @DoubleRange(min = 0.1, max = 4) double zoom,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor,
            @ForAll @DoubleRange(min = 0, max = 1400) double at) {
        var viewport = new Viewport(x, y, zoom);
        var pixel = new Position(at, at / 2);
        var before = viewport.toCanvas(pixel);

        var after = viewport.zoomedBy(factor, pixel).toPixels(before);

        assertThat(after.x()).isCloseTo(pixel.x(), within(1e-6));
        assertThat(after.y()).isCloseTo(pixel.y(), within(1e-6));
    }

    @Property(tries = 100)
    void pixels_and_canvas_are_each_others_reverse(
            @ForAll @DoubleRange(min = -2000, max = 2000) double x,
            @ForAll @DoubleRange(min = 0.1, max = 4) double zoom) {
        var viewport = new Viewport(x, -x, zoom);
        var point = new Position(x / 3, 17);

        var back = viewport.toCanvas(viewport.toPixels(point));

        assertThat(back.x()).isCloseTo(point.x(), within(1e-6));
        assertThat(back.y()).isCloseTo(point.y(), within(1e-6));
    }

    @Test
    void zoom_ends_at_ten_and_at_four_hundred_percent() {
        assertThat(Viewport.USUAL.zoomedBy(100, Position.ORIGIN).percent()).isEqualTo(400);
        assertThat(Viewport.USUAL.zoomedBy(0.0001, Position.ORIGIN).percent()).isEqualTo(10);
    }

    @Test
    void the_buttons_step_from_one_round_zoom_to_the_next() {
        assertThat(Viewport.USUAL.nextStop()).isEqualTo(1.5);
        assertThat(Viewport.USUAL.previousStop()).isEqualTo(0.75);
        assertThat(new Viewport(0, 0, 0.71).nextStop()).isEqualTo(0.75);
        assertThat(new Viewport(0, 0, 4).nextStop()).isEqualTo(4);
        assertThat(new Viewport(0, 0, 0.1).previousStop()).isEqualTo(0.1);
    }

    @Test
    void fitting_shows_everything_in_the_middle() {
        var content = new Box(-500, 100, 3000, 400);

        var seen = Viewport.fitting(content, 1000, 600, 50).toPixels(content);

        assertThat(seen.x()).isCloseTo(50, within(1e-6));
        assertThat(seen.right()).isCloseTo(950, within(1e-6));
        assertThat(seen.centre().y()).isCloseTo(300, within(1e-6));
    }

    @Test
    void fitting_never_shows_it_larger_than_it_is() {
        assertThat(Viewport.fitting(new Box(0, 0, 10, 10), 1000, 600, 50).zoom())
                .isEqualTo(1);
    }

    @Test
    void revealing_what_is_seen_already_moves_nothing() {
        assertThat(Viewport.USUAL.showing(new Box(100, 100, 50, 50), 800, 600, 24))
                .isEqualTo(Viewport.USUAL);
    }

    @Test
    void revealing_moves_no_further_than_it_must() {
        var right = Viewport.USUAL.showing(new Box(900, 100, 50, 50), 800, 600, 24);
        var above = Viewport.USUAL.showing(new Box(100, -80, 50, 50), 800, 600, 24);

        assertThat(right).isEqualTo(new Viewport(-174, 0, 1));
        assertThat(above).isEqualTo(new Viewport(0, 104, 1));
    }

    @Test
    void of_what_is_too_large_the_upper_left_corner_is_revealed() {
        var shown = Viewport.USUAL.showing(new Box(300, 100, 2000, 50), 800, 600, 24);

        assertThat(shown.toPixels(new Position(300, 100)).x()).isEqualTo(24);
    }

    @Test
    void less_is_shown_the_further_away_one_is() {
        assertThat(Detail.at(1)).isEqualTo(Detail.ALL);
        assertThat(Detail.at(0.7)).isEqualTo(Detail.ALL);
        assertThat(Detail.at(0.5)).isEqualTo(Detail.NAMES);
        assertThat(Detail.at(0.3)).isEqualTo(Detail.BLOCKS);
    }
}
