package baton.studio.canvas.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was made for the picture before, found at once as long as things come in the order they had then.
///
/// @param <K> what identifies a thing from one picture to the next
final class Memory<K, M> {

    private final Function<M, K> key;
    private List<M> before = List.of();
    private List<M> now = new ArrayList<>();
    private @Nullable Map<K, M> byKey;

    Memory(Function<M, K> key) {
        this.key = key;
    }

    /// Begins another picture.
    void begin() {
        before = now;
        now = new ArrayList<>(before.size());
        byKey = null;
    }

    /// What was made for the picture before, in its order.
    List<M> before() {
        return before;
    }

    /// What was made for `id`, which is the next to be kept.
    @Nullable M before(K id) {
        int place = now.size();
        if (place < before.size() && key.apply(before.get(place)).equals(id)) {
            return before.get(place);
        }
        return all().get(id);
    }

    private Map<K, M> all() {
        var known = byKey;
        if (known == null) {
            known = HashMap.newHashMap(before.size());
            for (var made : before) {
                known.put(key.apply(made), made);
            }
            byKey = known;
        }
        return known;
    }

    void keep(M made) {
        now.add(made);
    }
}
