package baton.studio.canvas.arrange;

import baton.studio.canvas.geometry.Box;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/// A way to line things up, or to leave as much room between each of them.
public enum Order {
    LEFT("left", (box, all) -> all.x(), true),
    CENTRE("centre", (box, all) -> all.centre().x() - box.width() / 2, true),
    RIGHT("right", (box, all) -> all.right() - box.width(), true),
    TOP("top", (box, all) -> all.y(), false),
    MIDDLE("middle", (box, all) -> all.centre().y() - box.height() / 2, false),
    BOTTOM("bottom", (box, all) -> all.bottom() - box.height(), false),
    ACROSS("across", null, true),
    DOWN("down", null, false);

    private final String key;
    private final @Nullable ToDoubleBiFunction<Box, Box> place;
    private final boolean across;

    Order(String key, @Nullable ToDoubleBiFunction<Box, Box> place, boolean across) {
        this.key = key;
        this.place = place;
        this.across = across;
    }

    /// The short name, for ids of controls and for words.
    public String key() {
        return key;
    }

    /// How many things it takes.
    public int atLeast() {
        return place == null ? 3 : 2;
    }

    /// Where they lie then, in whole units; those that are too few stay where they are.
    ///
    /// @param <K> what a box belongs to
    public <K> Map<K, Box> of(Map<K, Box> boxes) {
        var all = Box.around(boxes.values());
        if (boxes.size() < atLeast() || all.isEmpty()) {
            return boxes;
        }
        return place == null ? spread(boxes, all.get()) : lined(boxes, all.get(), place);
    }

    private <K> Map<K, Box> lined(Map<K, Box> boxes, Box all, ToDoubleBiFunction<Box, Box> wanted) {
        var lined = new LinkedHashMap<K, Box>();
        boxes.forEach((owner, box) -> lined.put(owner, put(box, wanted.applyAsDouble(box, all))));
        return lined;
    }

    /// The outermost stay; between all others is as much room.
    private <K> Map<K, Box> spread(Map<K, Box> boxes, Box all) {
        double taken = boxes.values().stream().mapToDouble(this::size).sum();
        double room = (size(all) - taken) / (boxes.size() - 1);
        var spread = new LinkedHashMap<K, Box>();
        double at = start(all);
        for (var one : boxes.entrySet().stream().sorted(inOrder()).toList()) {
            spread.put(one.getKey(), put(one.getValue(), at));
            at += size(one.getValue()) + room;
        }
        return spread;
    }

    private <K> Comparator<Map.Entry<K, Box>> inOrder() {
        return Comparator.comparingDouble(one -> start(one.getValue()) + size(one.getValue()) / 2);
    }

    private double start(Box box) {
        return across ? box.x() : box.y();
    }

    private double size(Box box) {
        return across ? box.width() : box.height();
    }

    private Box put(Box box, double at) {
        double whole = Math.rint(at);
        return across ? box.moved(whole - box.x(), 0) : box.moved(0, whole - box.y());
    }
}
