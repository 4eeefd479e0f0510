package baton.studio.fx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps a list of views in step with a list of values: same key, same view.
///
/// Each [reconcile][#reconcile] creates views for new keys, updates those whose value changed, removes those
/// whose key is gone and puts the rest in order while moving as few as possible, so that focus, hover and
/// running animations survive. The target list belongs to the reconciler; use it on one thread (for scene
/// nodes: the JavaFX thread).
///
/// @param <K> what identifies a value over time
/// @param <V> an immutable value
/// @param <C> the view of one value
public final class Reconciler<K, V, C> {

    /// How one value becomes visible.
    public interface Part<V, C> {

        /// Makes the view for a new key; [#update] follows at once.
        C create(V value);

        /// Shows `value`; called once after [#create] and then only when the value differs from the last one.
        void update(C view, V value);

        /// Lets go of what the view holds; it has left the target list.
        default void remove(C view) {}
    }

    private record Shown<V, C>(V value, C view) {}

    private final List<? super C> target;
    private final Function<? super V, ? extends K> key;
    private final Part<V, C> part;
    private Map<K, Shown<V, C>> shown = Map.of();

    /// @param target the list to keep, empty at first
    public Reconciler(List<? super C> target, Function<? super V, ? extends K> key, Part<V, C> part) {
        this.target = target;
        this.key = key;
        this.part = part;
    }

    /// Makes the target show exactly `values`, in their order.
    ///
    /// @throws IllegalArgumentException when two values have the same key; nothing has changed then
    public void reconcile(List<? extends V> values) {
        Map<K, V> wanted = byKey(values);
        Map<K, Shown<V, C>> before = shown;
        Map<K, Shown<V, C>> after = new LinkedHashMap<>();
        wanted.forEach((id, value) -> after.put(id, show(before.get(id), value)));
        arrange(after);
        shown = after;
        before.forEach((id, old) -> {
            if (!after.containsKey(id)) {
                part.remove(old.view());
            }
        });
    }

    /// The view that shows the value with this key now.
    public Optional<C> view(K id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::view);
    }

    /// What the view with this key shows now.
    public Optional<V> value(K id) {
        return Optional.ofNullable(shown.get(id)).map(Shown::value);
    }

    private Map<K, V> byKey(List<? extends V> values) {
        Map<K, V> wanted = LinkedHashMap.newLinkedHashMap(values.size());
        for (V value : values) {
            K id = key.apply(value);
            if (wanted.putIfAbsent(id, value) != null) {
                throw new IllegalArgumentException("two values with the key " + id);
            }
        }
        return wanted;
    }

    private Shown<V, C> show(@Nullable Shown<V, C> old, V value) {
        if (old != null && old.value().equals(value)) {
            return old;
        }
        C view = old == null ? part.create(value) : old.view();
        part.update(view, value);
        return new Shown<>(value, view);
    }

    private void arrange(Map<K, Shown<V, C>> after) {
        List<C> stay = new ArrayList<>();
        shown.forEach((id, old) -> {
            if (after.containsKey(id)) {
                stay.add(old.view());
            } else {
                target.remove(old.view());
            }
        });
        List<C> order = after.values().stream().map(Shown::view).toList();
        if (stay.equals(order)) {
            return;
        }
        move(stay, order);
    }

    private void move(List<C> stay, List<C> order) {
        List<Integer> places = placesIn(order, stay);
        BitSet kept = LongestRise.of(places);
        for (int i = 0; i < stay.size(); i++) {
            if (!kept.get(places.get(i))) {
                target.remove(stay.get(i));
            }
        }
        for (int i = 0; i < order.size(); i++) {
            if (i >= target.size() || !Objects.equals(target.get(i), order.get(i))) {
                target.add(i, order.get(i));
            }
        }
    }

    private static <C> List<Integer> placesIn(List<C> order, List<C> stay) {
        IdentityHashMap<C, Integer> place = new IdentityHashMap<>();
        for (C view : order) {
            place.put(view, place.size());
        }
        return stay.stream()
                .map(view -> Objects.requireNonNull(place.get(view)))
                .toList();
    }
}
