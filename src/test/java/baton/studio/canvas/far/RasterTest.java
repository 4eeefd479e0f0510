package baton.studio.canvas.far;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RasterTest {

    private static final int RED = 0xffff0000;
    private static final int HALF_BLUE = 0x800000ff;

    private final Raster raster = new Raster(20, 10);

    private int alpha(int x, int y) {
        return raster.pixel(x, y) >>> 24;
    }

    @Test
    void a_box_covers_its_pixels_and_no_others() {
        raster.box(2, 3, 4, 2, RED);

        assertThat(raster.pixel(2, 3)).isEqualTo(RED);
        assertThat(raster.pixel(5, 4)).isEqualTo(RED);
        assertThat(raster.pixel(1, 3)).isZero();
        assertThat(raster.pixel(6, 4)).isZero();
        assertThat(raster.pixel(2, 5)).isZero();
    }

    @Test
    void what_is_smaller_than_a_pixel_is_still_seen() {
        raster.box(4.2, 4.2, 0.1, 0.1, RED);

        assertThat(raster.pixel(4, 4)).isEqualTo(RED);
    }

    @Test
    void what_lies_outside_is_cut_off_and_harms_nobody() {
        raster.box(-5, -5, 100, 7, RED);
        raster.line(-50, 5, 70, 5, RED, 1);
        raster.line(3, -900, 4, 900, RED, 1);
        raster.disc(20, 10, 6, RED);
        raster.diamond(0, 10, 4, RED);
        raster.dot(-1, 11, RED);
        raster.rounded(15, 5, 30, 30, 4, RED);

        assertThat(raster.pixel(0, 0)).isEqualTo(RED);
        assertThat(raster.pixel(19, 1)).isEqualTo(RED);
        assertThat(alpha(0, 5)).isPositive();
        assertThat(alpha(19, 9)).isEqualTo(255);
    }

    @Test
    void colours_that_are_seen_through_are_mixed_with_what_is_below() {
        raster.box(0, 0, 4, 4, RED);
        raster.box(0, 0, 4, 4, HALF_BLUE);

        assertThat(raster.pixel(1, 1)).isEqualTo(0xff7f0080);

        raster.box(6, 0, 4, 4, HALF_BLUE);
        assertThat(raster.pixel(7, 1)).isEqualTo(0x80000080);
    }

    @Test
    void a_line_between_two_rows_shares_its_ink_between_them() {
        raster.line(2, 5, 12, 5, RED, 1);

        assertThat(alpha(7, 4)).isBetween(126, 129);
        assertThat(alpha(7, 5)).isBetween(126, 129);
        assertThat(alpha(7, 6)).isZero();
        assertThat(alpha(1, 5)).isZero();
        assertThat(alpha(13, 5)).isZero();
    }

    @Test
    void steep_lines_leave_no_gaps() {
        raster.line(3, 0, 6, 10, RED, 1);

        for (int row = 0; row < 10; row++) {
            int ink = 0;
            for (int column = 0; column < 20; column++) {
                ink += alpha(column, row);
            }
            assertThat(ink).isBetween(250, 258);
        }
    }

    @Test
    void corners_are_round() {
        raster.rounded(0, 0, 10, 10, 4, RED);

        assertThat(alpha(0, 0)).isZero();
        assertThat(alpha(9, 9)).isZero();
        assertThat(raster.pixel(5, 0)).isEqualTo(RED);
        assertThat(raster.pixel(0, 5)).isEqualTo(RED);
        assertThat(raster.pixel(9, 5)).isEqualTo(RED);
    }

    @Test
    void clear_is_clear() {
        raster.box(0, 0, 20, 10, RED);
        raster.clear();

        assertThat(raster.pixel(10, 5)).isZero();
    }
}
