package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the words of lines stand that are led around cards: none covers another where there is room.
final class Labels {

    /// How much room words need, from their middle to that of others.
    private static final double WIDTH = 120;

    private static final double HEIGHT = 22;

    private record Cell(long x, long y) {}

    private final Map<Cell, List<Position>> taken = new HashMap<>();

    /// Takes the first of `places` that is free, or the first of all.
    Position place(List<Position> places) {
        var place = places.stream().filter(this::isFree).findFirst().orElse(places.getFirst());
        taken.computeIfAbsent(cell(place), _ -> new ArrayList<>()).add(place);
        return place;
    }

    private static Cell cell(Position at) {
        return new Cell(Math.floorDiv((long) at.x(), (long) WIDTH), Math.floorDiv((long) at.y(), (long) HEIGHT));
    }

    private boolean isFree(Position place) {
        var cell = cell(place);
        for (long x = cell.x() - 1; x <= cell.x() + 1; x++) {
            for (long y = cell.y() - 1; y <= cell.y() + 1; y++) {
                if (taken.getOrDefault(new Cell(x, y), List.of()).stream().anyMatch(other -> cover(place, other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean cover(Position one, Position other) {
        return Math.abs(one.x() - other.x()) < WIDTH && Math.abs(one.y() - other.y()) < HEIGHT;
    }
}
