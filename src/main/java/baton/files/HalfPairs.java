package baton.files;

/// Half a surrogate pair, which models and strangers' files do send, is no character and has no bytes. It is
/// written as an escape, or it would come back as a question mark; and since the parser takes such an escape
/// in values only, it is put back before parsing.
final class HalfPairs {

    private static final int ESCAPE = 6;

    private HalfPairs() {}

    /// `text` with every half as an escape.
    static String escape(String text) {
        if (!holdsSurrogates(text)) {
            return text;
        }
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                escaped.append(String.format("\\u%04X", point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static boolean holdsSurrogates(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// `text` with every escape of a half as that half; all other escapes stay.
    static String unescape(String text) {
        if (!text.contains("\\uD") && !text.contains("\\ud")) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int half = half(text, at);
            if (half < 0) {
                int length = text.charAt(at) == '\\' ? Math.min(2, text.length() - at) : 1;
                plain.append(text, at, at + length);
                at += length;
            } else if (Character.isHighSurrogate((char) half) && isLow(half(text, at + ESCAPE))) {
                plain.append(text, at, at + 2 * ESCAPE);
                at += 2 * ESCAPE;
            } else {
                plain.append((char) half);
                at += ESCAPE;
            }
        }
        return plain.toString();
    }

    private static boolean isLow(int half) {
        return half >= Character.MIN_LOW_SURROGATE && half <= Character.MAX_LOW_SURROGATE;
    }

    /// The half that is escaped at `at`, or -1 if something else is there.
    private static int half(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at) != '\\' || text.charAt(at + 1) != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = at + 2; digit < at + ESCAPE; digit++) {
            int value = Character.digit(text.charAt(digit), 16);
            if (value < 0) {
                return -1;
            }
            unit = unit * 16 + value;
        }
        return Character.isSurrogate((char) unit) ? unit : -1;
    }
}
