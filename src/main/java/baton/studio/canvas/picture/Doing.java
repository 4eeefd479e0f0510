package baton.studio.canvas.picture;

import baton.run.ToolWish;
import java.util.Locale;

/// Says what a tool is at, from what it was wished to do: `read the page` becomes `Reading the page`.
final class Doing {

    private Doing() {}

    static String of(ToolWish wish) {
        var words = wish.words().strip();
        int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
        var verb = words.substring(0, end);
        if (verb.isEmpty() || !verb.chars().allMatch(Character::isLetter)) {
            return words;
        }
        return verb.substring(0, 1).toUpperCase(Locale.ROOT) + stem(verb).substring(1) + "ing" + words.substring(end);
    }

    /// What `ing` is put to: `writ` of write, `runn` of run.
    private static String stem(String verb) {
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return verb.substring(0, verb.length() - 1);
        }
        return verb.matches("[^aeiou]*[aeiou][bdgmnprt]") ? verb + verb.charAt(verb.length() - 1) : verb;
    }
}
