package baton.studio.seek;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How well what somebody typed fits a name: each typed word has to be in it, as a whole, as the beginning of a
/// word, as the first letters of its words (`lq` for `Lead qualifier`), within it, or as letters in this order.
/// Immutable; made once for each text that is typed.
final class Fuzzy {

    static final int NOT_AT_ALL = -1;

    private static final int WHOLE = 100;
    private static final int BEGINNING = 90;
    private static final int WORD = 80;
    private static final int FIRST_LETTERS = 70;
    private static final int WITHIN = 60;
    private static final int DETAIL = 40;
    private static final int SCATTERED = 20;
    private static final int LEAST_SCATTERED = 3;
    private static final int FARTHEST = 3;

    private final String sought;
    private final List<String> words;

    Fuzzy(String typed) {
        sought = typed.strip().toLowerCase(Locale.ROOT);
        words = sought.isEmpty() ? List.of() : List.of(sought.split("\\s+"));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The higher the better; [#NOT_AT_ALL] if it does not fit.
    ///
    /// @param detail what stands beside the title, and counts for less
    int rank(String title, String detail) {
        var name = title.toLowerCase(Locale.ROOT);
        if (name.equals(sought)) {
            return WHOLE * 2;
        }
        if (name.startsWith(sought)) {
            return WHOLE + BEGINNING;
        }
        int worst = WHOLE;
        for (var word : words) {
            int rank = rank(word, name, detail);
            if (rank == NOT_AT_ALL) {
                return NOT_AT_ALL;
            }
            worst = Math.min(worst, rank);
        }
        return worst;
    }

    private static int rank(String word, String name, String detail) {
        if (name.startsWith(word)) {
            return BEGINNING;
        }
        int at = name.indexOf(word);
        if (at > 0) {
            return beginsWord(name, at) || hasAtWordStart(name, word) ? WORD : WITHIN;
        }
        if (firstLetters(name).contains(word)) {
            return FIRST_LETTERS;
        }
        if (detail.toLowerCase(Locale.ROOT).contains(word)) {
            return DETAIL;
        }
        return word.length() >= LEAST_SCATTERED && isScattered(word, name) ? SCATTERED : NOT_AT_ALL;
    }

    private static boolean hasAtWordStart(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            if (beginsWord(name, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(String name, int at) {
        return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
    }

    private static String firstLetters(String name) {
        var letters = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            if (Character.isLetterOrDigit(name.charAt(at)) && beginsWord(name, at)) {
                letters.append(name.charAt(at));
            }
        }
        return letters.toString();
    }

    /// Whether the letters come in this order, from the beginning of a word on, and not too far from each other.
    private static boolean isScattered(String word, String name) {
        for (int start = name.indexOf(word.charAt(0)); start >= 0; start = name.indexOf(word.charAt(0), start + 1)) {
            if (beginsWord(name, start) && end(word, name, start) <= start + FARTHEST * word.length()) {
                return true;
            }
        }
        return false;
    }

    private static int end(String word, String name, int start) {
        int at = start;
        for (int letter = 0; letter < word.length(); letter++) {
            at = name.indexOf(word.charAt(letter), at) + 1;
            if (at == 0) {
                return Integer.MAX_VALUE;
            }
        }
        return at;
    }

    /// Those of `entries` that fit, best first, of equals as they were; at most `most`.
    List<Entry> best(List<Entry> entries, int most) {
        record Ranked(Entry entry, int rank) {}
        var fitting = new ArrayList<Ranked>();
        for (var entry : entries) {
            int rank = rank(entry.title(), entry.detail());
            if (rank != NOT_AT_ALL) {
                fitting.add(new Ranked(entry, rank));
            }
        }
        return fitting.stream()
                .sorted((one, other) -> Integer.compare(other.rank(), one.rank()))
                .limit(most)
                .map(Ranked::entry)
                .toList();
    }
}
