package baton.run;

import java.util.Arrays;
import java.util.function.IntFunction;

/// A list of fixed length of which a copy with one place changed is cheap, whatever the length: the copy shares
/// all blocks but one.
final class Slots<T> {

    private static final int BLOCK = 32;

    private final Object[][] blocks;

    private Slots(Object[][] blocks) {
        this.blocks = blocks;
    }

    static <T> Slots<T> filled(int length, IntFunction<T> value) {
        var blocks = new Object[(length + BLOCK - 1) / BLOCK][];
        for (int block = 0; block < blocks.length; block++) {
            blocks[block] = new Object[Math.min(BLOCK, length - block * BLOCK)];
            int first = block * BLOCK;
            Arrays.setAll(blocks[block], place -> value.apply(first + place));
        }
        return new Slots<>(blocks);
    }

    @SuppressWarnings("unchecked") // only T is ever put in
    T get(int place) {
        return (T) blocks[place / BLOCK][place % BLOCK];
    }

    Slots<T> with(int place, T value) {
        var changed = blocks.clone();
        changed[place / BLOCK] = changed[place / BLOCK].clone();
        changed[place / BLOCK][place % BLOCK] = value;
        return new Slots<>(changed);
    }
}
