package baton.studio.canvas.geometry;

import baton.workflow.HandoffId;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the words of lines stand that are led around cards: where there is room, none covers those of another line, or
/// a corner of one.
final class Labels {

    /// How much room words need, from their middle to that of others.
    private static final double WIDTH = 120;

    private static final double HEIGHT = 22;

    private record Cell(long x, long y) {}

    /// @param width  how far to the side of its middle no words may stand
    /// @param height how far above and below
    private record Taken(HandoffId by, Position middle, double width, double height) {

        boolean covers(Position other) {
            return Math.abs(middle.x() - other.x()) < width && Math.abs(middle.y() - other.y()) < height;
        }
    }

    private final Map<Cell, List<Taken>> taken = new HashMap<>();

    /// No words of other lines are to cover this corner of a line.
    void keepFree(HandoffId line, Position corner) {
        take(new Taken(line, corner, WIDTH / 2, HEIGHT / 2));
    }

    /// Takes the first of `places` that is free, or the first of all.
    Position place(HandoffId line, List<Position> places) {
        var place = places.stream().filter(at -> isFree(line, at)).findFirst().orElse(places.getFirst());
        take(new Taken(line, place, WIDTH, HEIGHT));
        return place;
    }

    private void take(Taken place) {
        taken.computeIfAbsent(cell(place.middle()), _ -> new ArrayList<>()).add(place);
    }

    private static Cell cell(Position at) {
        return new Cell(Math.floorDiv((long) at.x(), (long) WIDTH), Math.floorDiv((long) at.y(), (long) HEIGHT));
    }

    private boolean isFree(HandoffId line, Position place) {
        var cell = cell(place);
        for (long x = cell.x() - 1; x <= cell.x() + 1; x++) {
            for (long y = cell.y() - 1; y <= cell.y() + 1; y++) {
                if (taken.getOrDefault(new Cell(x, y), List.of()).stream()
                        .anyMatch(other -> !other.by().equals(line) && other.covers(place))) {
                    return false;
                }
            }
        }
        return true;
    }
}
