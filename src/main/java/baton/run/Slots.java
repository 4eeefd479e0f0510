package baton.run;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// A list of fixed length of which a copy with one place changed is cheap, whatever the length: a tree of
/// blocks, of which the copy shares all but the few on the way to that place.
final class Slots<T> {

    private static final int BITS = 5;
    private static final int BLOCK = 1 << BITS;

    private final Object[] root;
    /// By how many bits a place is shifted to find its way out of the root.
    private final int shift;

    private Slots(Object[] root, int shift) {
        this.root = root;
        this.shift = shift;
    }

    static <T> Slots<T> filled(int length, IntFunction<T> value) {
        int shift = 0;
        while (length > BLOCK << shift) {
            shift += BITS;
        }
        return new Slots<>(block(0, length, shift, value), shift);
    }

    private static Object[] block(int first, int length, int shift, IntFunction<?> value) {
        int width = 1 << shift;
        var block = new Object[(length + width - 1) >> shift];
        for (int at = 0; at < block.length; at++) {
            int begin = first + at * width;
            block[at] = shift == 0
                    ? value.apply(begin)
                    : block(begin, Math.min(width, length - at * width), shift - BITS, value);
        }
        return block;
    }

    @SuppressWarnings("unchecked") // only T is ever put in
    T get(int place) {
        var block = root;
        for (int level = shift; level > 0; level -= BITS) {
            block = (Object[]) block[place >>> level & BLOCK - 1];
        }
        return (T) block[place & BLOCK - 1];
    }

    Slots<T> with(int place, T value) {
        return new Slots<>(with(root, shift, place, value), shift);
    }

    /// Tells `place` each place at which another thing is here than in `other`, which has the same length. Costs
    /// what is different and not what there is, where one was made from the other.
    void eachUnlike(Slots<T> other, IntConsumer place) {
        eachUnlike(root, other.root, shift, 0, place);
    }

    @SuppressWarnings("ReferenceEquality") // what was shared is the same
    private static void eachUnlike(Object[] block, Object[] other, int shift, int first, IntConsumer place) {
        for (int at = 0; at < block.length; at++) {
            if (block[at] == other[at]) {
                continue;
            }
            int begin = first + (at << shift);
            if (shift == 0) {
                place.accept(begin);
            } else {
                eachUnlike((Object[]) block[at], (Object[]) other[at], shift - BITS, begin, place);
            }
        }
    }

    private static Object[] with(Object[] block, int shift, int place, Object value) {
        var changed = block.clone();
        int at = place >>> shift & BLOCK - 1;
        changed[at] = shift == 0 ? value : with((Object[]) block[at], shift - BITS, place, value);
        return changed;
    }
}
