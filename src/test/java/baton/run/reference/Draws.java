package baton.run.reference;

import java.util.List;

/// Choices that were drawn beforehand, one after the other; nothing but zeros once they are used up, so that a
/// failing case can be cut short until only the choices that matter are left.
public final class Draws {

    private final int[] drawn;
    private int next;

    public Draws(int[] drawn) {
        this.drawn = drawn.clone();
    }

    /// A number from 0 to `bound` - 1.
    public int below(int bound) {
        return next < drawn.length ? Math.floorMod(drawn[next++], bound) : 0;
    }

    /// Whether something happens that happens once in `times`; never once the choices are used up.
    public boolean oneIn(int times) {
        return below(times) == 1;
    }

    public <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
