package baton.studio.canvas.far;

import java.nio.IntBuffer;
import java.util.Arrays;

/// Pixels to paint on, with soft edges. Whatever lies outside is not painted. A colour is `0xAARRGGBB`; what is kept
/// has
/// its alpha multiplied in, as JavaFX wants it.
final class Raster {

    private final int width;
    private final int height;
    private final IntBuffer buffer;
    private final int[] pixels;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        buffer = IntBuffer.allocate(width * height);
        pixels = buffer.array();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The pixels themselves, row by row.
    IntBuffer buffer() {
        return buffer;
    }

    int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    void clear() {
        Arrays.fill(pixels, 0);
    }

    /// Paints a box whose edges are at whole pixels or between them; at least a pixel of it.
    void box(double x, double y, double wide, double high, int colour) {
        int left = Math.max(0, (int) Math.round(x));
        int top = Math.max(0, (int) Math.round(y));
        int right = Math.min(width, Math.max((int) Math.round(x + wide), (int) Math.round(x) + 1));
        int bottom = Math.min(height, Math.max((int) Math.round(y + high), (int) Math.round(y) + 1));
        if (left >= right) {
            return;
        }
        boolean opaque = colour >>> 24 == 0xff;
        for (int row = top; row < bottom; row++) {
            if (opaque) {
                Arrays.fill(pixels, row * width + left, row * width + right, colour);
            } else {
                for (int column = left; column < right; column++) {
                    blend(column, row, colour, 1);
                }
            }
        }
    }

    /// Paints a box with round corners; its edges are at whole pixels, so that all four corners are alike.
    void rounded(double x, double y, double wide, double high, double radius, int colour) {
        double left = Math.rint(x);
        double top = Math.rint(y);
        double right = Math.max(left + 1, Math.rint(x + wide));
        double bottom = Math.max(top + 1, Math.rint(y + high));
        double corner = Math.min(radius, Math.min(right - left, bottom - top) / 2);
        int round = (int) Math.round(corner);
        for (int row = 0; row < round; row++) {
            double up = corner - row - 0.5;
            double inset = Math.rint(corner - Math.sqrt(Math.max(0, corner * corner - up * up)));
            box(left + inset, top + row, right - left - 2 * inset, 1, colour);
            box(left + inset, bottom - row - 1, right - left - 2 * inset, 1, colour);
        }
        if (bottom - top > 2 * round) {
            box(left, top + round, right - left, bottom - top - 2 * round, colour);
        }
    }

    /// Paints a point of about two pixels, with its middle on the pixel nearest to there.
    void dot(double x, double y, int colour) {
        int column = (int) Math.round(x);
        int row = (int) Math.round(y);
        blend(column, row, colour, 1);
        for (int side = -1; side <= 1; side += 2) {
            blend(column + side, row, colour, 0.45);
            blend(column, row + side, colour, 0.45);
            blend(column + side, row - 1, colour, 0.2);
            blend(column + side, row + 1, colour, 0.2);
        }
    }

    /// Paints a circle.
    void disc(double x, double y, double radius, int colour) {
        for (int row = first(y - radius); row <= last(y + radius, height); row++) {
            for (int column = first(x - radius); column <= last(x + radius, width); column++) {
                double inside = radius + 0.5 - Math.hypot(column + 0.5 - x, row + 0.5 - y);
                blend(column, row, colour, Math.clamp(inside, 0, 1));
            }
        }
    }

    /// Paints a square that stands on one corner.
    void diamond(double x, double y, double radius, int colour) {
        for (int row = first(y - radius); row <= last(y + radius, height); row++) {
            for (int column = first(x - radius); column <= last(x + radius, width); column++) {
                double inside = radius + 0.5 - Math.abs(column + 0.5 - x) - Math.abs(row + 0.5 - y);
                blend(column, row, colour, Math.clamp(inside, 0, 1));
            }
        }
    }

    private static int first(double at) {
        return Math.max(0, (int) Math.floor(at));
    }

    private static int last(double at, int size) {
        return Math.min(size - 1, (int) Math.ceil(at));
    }

    /// Paints a line about a pixel wide, after Xiaolin Wu ("An Efficient Antialiasing Technique", 1991): each column,
    /// or
    /// row where it is steep, shares its ink between the two pixels that the line passes between.
    ///
    /// @param strength how much of a pixel's ink it has, from 0 to 1
    void line(double x1, double y1, double x2, double y2, int colour, double strength) {
        if (Math.max(x1, x2) < -1 || Math.min(x1, x2) > width || Math.max(y1, y2) < -1 || Math.min(y1, y2) > height) {
            return;
        }
        if (Math.abs(y2 - y1) > Math.abs(x2 - x1)) {
            steep(x1, y1, x2, y2, colour, strength);
        } else {
            flat(x1, y1, x2, y2, colour, strength);
        }
    }

    private void flat(double x1, double y1, double x2, double y2, int colour, double strength) {
        double slope = x1 == x2 ? 0 : (y2 - y1) / (x2 - x1);
        int to = (int) Math.min(width - 1, Math.floor(Math.max(x1, x2)));
        for (int column = first(Math.min(x1, x2)); column <= to; column++) {
            double y = y1 + (column + 0.5 - x1) * slope - 0.5;
            int row = (int) Math.floor(y);
            blend(column, row, colour, strength * (1 - (y - row)));
            blend(column, row + 1, colour, strength * (y - row));
        }
    }

    private void steep(double x1, double y1, double x2, double y2, int colour, double strength) {
        double slope = (x2 - x1) / (y2 - y1);
        int to = (int) Math.min(height - 1, Math.floor(Math.max(y1, y2)));
        for (int row = first(Math.min(y1, y2)); row <= to; row++) {
            double x = x1 + (row + 0.5 - y1) * slope - 0.5;
            int column = (int) Math.floor(x);
            blend(column, row, colour, strength * (1 - (x - column)));
            blend(column + 1, row, colour, strength * (x - column));
        }
    }

    private void blend(int column, int row, int colour, double part) {
        if (column < 0 || column >= width || row < 0 || row >= height || part <= 0) {
            return;
        }
        int alpha = (int) ((colour >>> 24) * part + 0.5);
        int at = row * width + column;
        int below = pixels[at];
        int rest = 255 - alpha;
        pixels[at] = mixed(alpha, 255, below >>> 24, rest) << 24
                | mixed(alpha, colour >> 16 & 0xff, below >> 16 & 0xff, rest) << 16
                | mixed(alpha, colour >> 8 & 0xff, below >> 8 & 0xff, rest) << 8
                | mixed(alpha, colour & 0xff, below & 0xff, rest);
    }

    /// `ink` with `alpha`, over what is there already multiplied.
    private static int mixed(int alpha, int ink, int below, int rest) {
        return Math.min(255, (alpha * ink + below * rest + 127) / 255);
    }
}
