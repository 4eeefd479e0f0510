package baton.history;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The numbers of some words, in a few bytes: the differences between the sorted numbers, seven bits to a byte.
final class WordList {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int LONGEST = 5;

    private final byte[] bytes;

    private WordList(byte[] bytes) {
        this.bytes = bytes;
    }

    static WordList of(IntStream numbers) {
        var sorted = numbers.sorted().distinct().toArray();
        var bytes = new byte[sorted.length * LONGEST];
        int length = 0;
        int before = 0;
        for (int number : sorted) {
            int rest = number - before;
            before = number;
            while (rest >= MORE) {
                bytes[length++] = (byte) (rest | MORE);
                rest >>>= BITS;
            }
            bytes[length++] = (byte) rest;
        }
        return new WordList(Arrays.copyOf(bytes, length));
    }

    /// Whether at least one of each of the `wanted` is in it.
    boolean hasAll(List<BitSet> wanted) {
        for (var one : wanted) {
            if (!hasAny(one)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAny(BitSet wanted) {
        int number = 0;
        int shift = 0;
        for (byte part : bytes) {
            number += (part & (MORE - 1)) << shift;
            if (part < 0) {
                shift += BITS;
                continue;
            }
            if (wanted.get(number)) {
                return true;
            }
            shift = 0;
        }
        return false;
    }
}
