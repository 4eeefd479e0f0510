package baton.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Gives numbers to words, so that a list of words takes up little; every word that occurs anywhere is kept
/// once. For one thread at a time.
final class WordLists {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /// The list of `words`, of which each stands on a line of its own.
    WordList list(String words) {
        var list = IntStream.builder();
        int start = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
            list.add(number(words.substring(start, end)));
            start = end + 1;
        }
        if (start < words.length()) {
            list.add(number(words.substring(start)));
        }
        return WordList.of(list.build());
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, fresh -> {
            words.add(fresh);
            return words.size() - 1;
        });
    }

    /// The words that hold `piece`, by their numbers.
    BitSet holding(String piece) {
        var holding = new BitSet(words.size());
        for (int number = 0; number < words.size(); number++) {
            if (words.get(number).contains(piece)) {
                holding.set(number);
            }
        }
        return holding;
    }
}
