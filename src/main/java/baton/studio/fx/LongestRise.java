package baton.studio.fx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// The longest rising subsequence of distinct numbers: the views that may stay where they are while the others
/// move.
final class LongestRise {

    private LongestRise() {}

    /// The members of the subsequence, for numbers from 0 on; O(n log n).
    static BitSet of(List<Integer> numbers) {
        int[] previous = new int[numbers.size()];
        List<Integer> tails = new ArrayList<>();
        List<Integer> tailValues = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int at = insertionPoint(tailValues, numbers.get(i));
            previous[i] = at == 0 ? -1 : tails.get(at - 1);
            put(tails, at, i);
            put(tailValues, at, numbers.get(i));
        }
        return walkBack(numbers, previous, tails);
    }

    private static int insertionPoint(List<Integer> tailValues, int number) {
        int found = Collections.binarySearch(tailValues, number);
        return found < 0 ? -found - 1 : found;
    }

    private static void put(List<Integer> list, int at, int value) {
        if (at == list.size()) {
            list.add(value);
        } else {
            list.set(at, value);
        }
    }

    private static BitSet walkBack(List<Integer> numbers, int[] previous, List<Integer> tails) {
        BitSet rise = new BitSet();
        int i = tails.isEmpty() ? -1 : tails.getLast();
        while (i >= 0) {
            rise.set(numbers.get(i));
            i = previous[i];
        }
        return rise;
    }
}
