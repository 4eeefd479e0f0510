package baton.studio.canvas.arrange;

import baton.studio.canvas.geometry.Box;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// A way to line things up, or to leave as much room between each of them.
public enum Order {
    LEFT("left", 2, true),
    CENTRE("centre", 2, true),
    RIGHT("right", 2, true),
    TOP("top", 2, false),
    MIDDLE("middle", 2, false),
    BOTTOM("bottom", 2, false),
    ACROSS("across", 3, true),
    DOWN("down", 3, false);

    private final String key;
    private final int atLeast;
    private final boolean across;

    Order(String key, int atLeast, boolean across) {
        this.key = key;
        this.atLeast = atLeast;
        this.across = across;
    }

    /// The short name, for ids of controls and for words.
    public String key() {
        return key;
    }

    /// How many things it takes.
    public int atLeast() {
        return atLeast;
    }

    /// Where they lie then, in whole units; those that are too few stay where they are.
    ///
    /// @param <K> what a box belongs to
    public <K> Map<K, Box> of(Map<K, Box> boxes) {
        var all = Box.around(boxes.values());
        if (boxes.size() < atLeast() || all.isEmpty()) {
            return boxes;
        }
        return switch (this) {
            case LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM -> lined(boxes, all.get());
            case ACROSS, DOWN -> spread(boxes, all.get());
        };
    }

    private <K> Map<K, Box> lined(Map<K, Box> boxes, Box all) {
        var lined = new LinkedHashMap<K, Box>();
        boxes.forEach((owner, box) -> lined.put(owner, put(box, line(box, all))));
        return lined;
    }

    private double line(Box box, Box all) {
        return switch (this) {
            case LEFT, TOP, ACROSS, DOWN -> start(all);
            case CENTRE, MIDDLE -> start(all) + (size(all) - size(box)) / 2;
            case RIGHT, BOTTOM -> start(all) + size(all) - size(box);
        };
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
