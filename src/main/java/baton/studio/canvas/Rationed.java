package baton.studio.canvas;

import baton.studio.fx.Reconciler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What has to be done until views show certain values, in portions: a view that is made or changed costs a part of a
/// frame, and nobody sees that a few come a few frames later.
final class Rationed<K, V> {

    private static final int CHANGED_A_FRAME = 6;

    private final Reconciler<K, V, ?> views;
    private final Function<V, K> key;
    private final List<V> wanted;

    Rationed(Reconciler<K, V, ?> views, Function<V, K> key, List<V> wanted) {
        this.views = views;
        this.key = key;
        this.wanted = wanted;
    }

    /// Whether no more than `most` have to be made or changed.
    boolean isAtMost(int most) {
        return wanted.stream().filter(one -> !isShown(one)).limit(most + 1L).count() <= most;
    }

    private boolean isShown(V one) {
        return views.value(key.apply(one)).filter(one::equals).isPresent();
    }

    List<V> all() {
        return wanted;
    }

    /// All that are there, a few of them as they shall be, and the first `made` of those that are missing.
    List<V> some(int made) {
        int mayMake = made;
        int mayChange = CHANGED_A_FRAME;
        var some = new ArrayList<V>(wanted.size());
        for (var one : wanted) {
            var shown = views.value(key.apply(one));
            if (shown.isEmpty()) {
                if (mayMake-- > 0) {
                    some.add(one);
                }
            } else if (shown.get().equals(one) || mayChange-- > 0) {
                some.add(one);
            } else {
                some.add(shown.get());
            }
        }
        return some;
    }
}
