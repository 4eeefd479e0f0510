package baton.studio.inspector;

/// Models count in pieces of words; people count words. Four pieces are about three words.
final class WordCount {

    private WordCount() {}

    static long words(long pieces) {
        return Math.max(1, Math.round(pieces * 0.75));
    }

    static long tokens(long words) {
        return Math.round(words / 0.75);
    }
}
