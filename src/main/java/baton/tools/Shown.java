package baton.tools;

import java.util.regex.Pattern;

/// Puts what a model or a stranger wrote into a line that a person reads: without line breaks, and without the
/// signs that hide, turn round or imitate text.
public final class Shown {

    private static final Pattern HIDING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private Shown() {}

    /// At most `longest` letters of `text`, on one line.
    public static String line(String text, int longest) {
        var start = text.length() > 2 * longest ? text.substring(0, 2 * longest) : text;
        var line = HIDING.matcher(start).replaceAll(" ").strip();
        return line.length() > longest ? line.substring(0, longest) + "…" : line;
    }

    /// A name or an address as people read it; up to 200 letters.
    public static String name(String text) {
        return line(text, 200);
    }
}
