package baton.history;

/// A window on a text with a hash of what is seen through it, which moves on by one character at the same small
/// cost however wide the window is. Equal hashes say no more than that it is worth comparing.
final class RollingWindow {

    static final int WIDTH = 256;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long LEAVING = power(WIDTH);

    private final String text;
    private int at;
    private long hash;

    RollingWindow(String text) {
        this.text = text;
        moveTo(0);
    }

    /// Where it begins.
    int at() {
        return at;
    }

    long hash() {
        return hash;
    }

    /// Whether all of it is over the text; otherwise its hash says nothing.
    boolean isOverText() {
        return at + WIDTH <= text.length();
    }

    void moveOn() {
        if (at + WIDTH < text.length()) {
            hash = hash * FACTOR + text.charAt(at + WIDTH) - LEAVING * text.charAt(at);
        }
        at++;
    }

    void moveTo(int start) {
        at = start;
        hash = isOverText() ? hash(text, start) : 0;
    }

    /// The hash of the window that begins at `start`.
    static long hash(String text, int start) {
        long hash = 0;
        for (int at = start; at < start + WIDTH; at++) {
            hash = hash * FACTOR + text.charAt(at);
        }
        return hash;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int count = 0; count < exponent; count++) {
            power *= FACTOR;
        }
        return power;
    }
}
