package baton.studio.canvas.picture;

import java.util.List;
import java.util.function.Function;

/// Compares lists of which most elements are the very same ones.
final class Alike {

    private Alike() {}

    /// Whether `part` is the same all along both lists.
    static <T> boolean in(List<T> one, List<T> other, Function<T, ?> part) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int place = 0; place < one.size(); place++) {
            if (!isSame(one.get(place), other.get(place), part)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // what is the very same needs no look into it
    private static <T> boolean isSame(T one, T other, Function<T, ?> part) {
        return one == other || part.apply(one).equals(part.apply(other));
    }
}
