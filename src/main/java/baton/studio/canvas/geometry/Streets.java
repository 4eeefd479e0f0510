package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The streets between cards that a line may use: level ones just above and below each card, and
/// upright ones just beside each card.
final class Streets {

    /// How far a line keeps off the cards above and below it, beside it, and where there is little room.
    static final double GAP = 16;

    static final double ASIDE = 28;
    static final double NARROW = 12;

    /// No line comes closer to a card.
    static final double CLOSEST = 8;

    /// Where the upright streets are, from left to right, and which of them run closer to a card than is good to look
    /// at.
    private final double[] ups;

    private final BitSet narrow = new BitSet();

    /// Where the level streets are, from above.
    private final double[] levels;

    private final BitSet[] closedLevel;
    private final BitSet[] closedUp;

    /// @param stops that have to lie on streets of both kinds
    /// @param area  that no street leaves
    Streets(Collection<Position> stops, Box area, Collection<Box> cards) {
        var found = upright(stops, area, cards);
        ups = found.keySet().stream().mapToDouble(x -> x).toArray();
        for (int up = 0; up < ups.length; up++) {
            narrow.set(up, Boolean.TRUE.equals(found.get(ups[up])));
        }
        levels = level(stops, area, cards);
        closedLevel = bits(levels.length);
        closedUp = bits(ups.length);
        cards.forEach(card -> close(card.grown(CLOSEST)));
    }

    /// By place, and whether each is narrow.
    private static Map<Double, Boolean> upright(Collection<Position> stops, Box area, Collection<Box> cards) {
        var found = new TreeMap<Double, Boolean>();
        for (var card : cards) {
            for (double x : List.of(card.x() - NARROW, card.right() + NARROW)) {
                found.putIfAbsent(x, true);
            }
            for (double x : List.of(card.x() - ASIDE, card.right() + ASIDE)) {
                found.put(x, false);
            }
        }
        found.keySet().removeIf(x -> x < area.x() || x > area.right());
        stops.forEach(stop -> found.putIfAbsent(stop.x(), true));
        return found;
    }

    private static double[] level(Collection<Position> stops, Box area, Collection<Box> cards) {
        var found = new TreeSet<Double>();
        for (var card : cards) {
            found.add(card.y() - GAP);
            found.add(card.bottom() + GAP);
        }
        found.removeIf(y -> y < area.y() || y > area.bottom());
        stops.forEach(stop -> found.add(stop.y()));
        return found.stream().mapToDouble(y -> y).toArray();
    }

    private static BitSet[] bits(int count) {
        var bits = new BitSet[count];
        for (int i = 0; i < count; i++) {
            bits[i] = new BitSet();
        }
        return bits;
    }

    private void close(Box card) {
        for (int level = 0; level < levels.length; level++) {
            if (levels[level] > card.y() && levels[level] < card.bottom()) {
                close(closedLevel[level], ups, card.x(), card.right());
            }
        }
        for (int up = 0; up < ups.length; up++) {
            if (ups[up] > card.x() && ups[up] < card.right()) {
                close(closedUp[up], levels, card.y(), card.bottom());
            }
        }
    }

    /// Closes each piece of a street that has something of what lies between `first` and `last`.
    private static void close(BitSet closed, double[] crossings, double first, double last) {
        for (int i = 0; i + 1 < crossings.length; i++) {
            if (crossings[i] < last && crossings[i + 1] > first) {
                closed.set(i);
            }
        }
    }

    /// How often they cross.
    int count() {
        return ups.length * levels.length;
    }

    int upCount() {
        return ups.length;
    }

    int levelCount() {
        return levels.length;
    }

    double up(int number) {
        return ups[number];
    }

    double level(int number) {
        return levels[number];
    }

    boolean isNarrow(int up) {
        return narrow.get(up);
    }

    /// Whether the level street can be used from one upright street to the next.
    boolean isLevelOpen(int level, int up) {
        return !closedLevel[level].get(up);
    }

    /// Whether the upright street can be used from one level street to the next below.
    boolean isUpOpen(int up, int level) {
        return !closedUp[up].get(level);
    }

    /// Which of the upright streets is at `x`.
    int upAt(double x) {
        return Arrays.binarySearch(ups, x);
    }

    /// Which of the level streets is at `y`.
    int levelAt(double y) {
        return Arrays.binarySearch(levels, y);
    }
}
