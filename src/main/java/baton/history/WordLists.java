package baton.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives numbers to words, so that a list of words takes up little; every word that occurs anywhere is kept
/// once. For one thread at a time.
final class WordLists {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /// The words that stand between the white space of `text`.
    WordList list(String text) {
        return WordList.of(SearchText.split(text).mapToInt(this::number));
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
