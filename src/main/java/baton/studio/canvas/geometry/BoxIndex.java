package baton.studio.canvas.geometry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Boxes by what they belong to, and what lies where among them, in a time that depends on how much lies there and not
/// on how much there is. Immutable.
///
/// @param <K> what a box belongs to
public final class BoxIndex<K> {

    private static final double CELL = 1024;

    /// A box over more cells than this is looked at in every search.
    private static final int MOST_CELLS = 64;

    private final Map<K, Box> boxes;
    private final List<K> keys;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();
    private final List<Integer> large = new ArrayList<>();

    private record Cell(int x, int y) {}

    /// The cells from one to the other, both included.
    private record Span(int left, int top, int right, int bottom) {

        static Span of(Box box) {
            return new Span(cell(box.x()), cell(box.y()), cell(box.right()), cell(box.bottom()));
        }

        private static int cell(double at) {
            return (int) Math.floor(at / CELL);
        }

        long count() {
            return (right - left + 1L) * (bottom - top + 1L);
        }
    }

    private BoxIndex(Map<K, Box> boxes) {
        this.boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        keys = List.copyOf(boxes.keySet());
        int place = 0;
        for (var box : boxes.values()) {
            add(place++, Span.of(box));
        }
    }

    public static <K> BoxIndex<K> of(Map<K, Box> boxes) {
        return new BoxIndex<>(boxes);
    }

    private void add(int place, Span span) {
        if (span.count() > MOST_CELLS) {
            large.add(place);
            return;
        }
        for (int x = span.left(); x <= span.right(); x++) {
            for (int y = span.top(); y <= span.bottom(); y++) {
                cells.computeIfAbsent(new Cell(x, y), _ -> new ArrayList<>(4)).add(place);
            }
        }
    }

    /// All of them, in the order in which they were given.
    public Map<K, Box> all() {
        return boxes;
    }

    public Optional<Box> find(K key) {
        return Optional.ofNullable(boxes.get(key));
    }

    /// Those whose box shares at least an edge with `area`, in the order in which they were given.
    public List<K> touching(Box area) {
        var near = near(Span.of(area));
        var found = new ArrayList<K>();
        if (near == null) {
            boxes.forEach((key, box) -> {
                if (box.touches(area)) {
                    found.add(key);
                }
            });
            return found;
        }
        for (int place = near.nextSetBit(0); place >= 0; place = near.nextSetBit(place + 1)) {
            var box = boxes.get(keys.get(place));
            if (box != null && box.touches(area)) {
                found.add(keys.get(place));
            }
        }
        return found;
    }

    /// Whether any box shares at least an edge with `area`.
    public boolean touchesAny(Box area) {
        var span = Span.of(area);
        if (span.count() >= cells.size()) {
            return boxes.values().stream().anyMatch(area::touches);
        }
        boolean found = isAnyOf(large, area);
        for (int x = span.left(); x <= span.right() && !found; x++) {
            for (int y = span.top(); y <= span.bottom() && !found; y++) {
                found = isAnyOf(cells.getOrDefault(new Cell(x, y), List.of()), area);
            }
        }
        return found;
    }

    private boolean isAnyOf(List<Integer> places, Box area) {
        for (int place : places) {
            var box = boxes.get(keys.get(place));
            if (box != null && box.touches(area)) {
                return true;
            }
        }
        return false;
    }

    /// The places of those that may be within; `null` where it is no more work to look at all.
    private @Nullable BitSet near(Span span) {
        if (span.count() >= cells.size()) {
            return null;
        }
        var near = new BitSet(keys.size());
        large.forEach(near::set);
        for (int x = span.left(); x <= span.right(); x++) {
            for (int y = span.top(); y <= span.bottom(); y++) {
                cells.getOrDefault(new Cell(x, y), List.of()).forEach(near::set);
            }
        }
        return near;
    }
}
