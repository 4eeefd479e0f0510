package baton.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How alike two texts are by the words in them.
final class Likeness {

    private static final double CLOSE = 0.9;
    /// What is longer is judged by its beginning.
    private static final int LONGEST = 20_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /// Whether nine of ten words are the same: the Jaccard index of the two bags of words, in which upper and
    /// lower case and punctuation do not matter.
    static boolean isClose(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var words = words(one);
        var others = words(other);
        long shared = words.entrySet().stream()
                .mapToLong(word -> Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0L)))
                .sum();
        long all = count(words) + count(others) - shared;
        return all > 0 && shared >= CLOSE * all;
    }

    private static Map<String, Long> words(String text) {
        var beginning = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(beginning))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, HashMap::new, Collectors.counting()));
    }

    private static long count(Map<String, Long> words) {
        return words.values().stream().mapToLong(Long::longValue).sum();
    }
}
