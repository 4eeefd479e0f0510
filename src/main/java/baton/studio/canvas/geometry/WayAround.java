package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds a short way with few bends through the streets between cards. It looks first for one that never turns back,
/// which one pass over all crossings finds, each street from the one before; then for one that turns back once, and so
/// on. The same streets always give the same way.
final class WayAround {

    /// What a bend costs, as a length, and what it costs more to run close beside a card.
    private static final double BEND = 32;

    private static final double TOO_NARROW = 30;

    /// Of two ways as long as each other, that which leaves its level early and comes to the other late.
    private static final double ON_THE_WAY = 0.999;

    /// A way that turns back more often is none to follow by eye.
    private static final int MOST_PASSES = 4;

    /// Right or left.
    enum Heading {
        RIGHT(1),
        LEFT(-1);

        private final int step;

        Heading(int step) {
            this.step = step;
        }

        Heading back() {
            return this == RIGHT ? LEFT : RIGHT;
        }
    }

    /// A place at which a way begins or ends, and in which direction one goes on there.
    record Stop(Position at, Heading heading) {}

    private final Streets streets;
    private final int levels;
    private final Crossings right;
    private final Crossings left;
    private final Crossings across;

    /// By crossing: what it costs to come there in one direction, and how one came: to be asked for on the way back.
    private static final class Crossings {
        private final double[] cost;
        private final int[] from;
        private final boolean[] turned;

        Crossings(int count) {
            cost = new double[count];
            from = new int[count];
            turned = new boolean[count];
            Arrays.fill(cost, Double.POSITIVE_INFINITY);
        }

        void offer(int crossing, double newCost, int newFrom, boolean isTurned) {
            if (newCost < cost[crossing]) {
                cost[crossing] = newCost;
                from[crossing] = newFrom;
                turned[crossing] = isTurned;
            }
        }
    }

    private WayAround(Streets streets) {
        this.streets = streets;
        levels = streets.levelCount();
        int count = streets.upCount() * levels;
        right = new Crossings(count);
        left = new Crossings(count);
        across = new Crossings(count);
    }

    /// The corners of the way, both stops among them; nothing if there is none.
    ///
    /// @param streets on which both stops lie
    static Optional<List<Position>> find(Stop from, Stop to, Streets streets) {
        return new WayAround(streets).find(from, to);
    }

    private Optional<List<Position>> find(Stop from, Stop to) {
        int first = crossing(from.at());
        int last = crossing(to.at());
        along(from.heading()).offer(first, 0, -1, false);
        var heading = from.heading();
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            pass(heading, first % levels, last % levels);
            double level = along(to.heading()).cost[last];
            double cost = Math.min(level, across.cost[last] + BEND);
            if (cost < Double.POSITIVE_INFINITY) {
                return Optional.of(corners(last, level <= cost ? along(to.heading()) : across));
            }
            heading = heading.back();
        }
        return Optional.empty();
    }

    private int crossing(Position at) {
        return streets.upAt(at.x()) * levels + streets.levelAt(at.y());
    }

    private Crossings along(Heading heading) {
        return heading == Heading.RIGHT ? right : left;
    }

    private void pass(Heading heading, int first, int last) {
        int ups = streets.upCount();
        int start = heading == Heading.RIGHT ? 0 : ups - 1;
        climb(start);
        for (int up = start + heading.step; up >= 0 && up < ups; up += heading.step) {
            advance(up, heading, first, last);
            climb(up);
        }
    }

    /// Along all levels to an upright street from the one before.
    private void advance(int up, Heading heading, int first, int last) {
        int before = up - heading.step;
        double length = Math.abs(streets.up(up) - streets.up(before));
        var along = along(heading);
        for (int level = 0; level < levels; level++) {
            if (streets.isLevelOpen(level, Math.min(up, before))) {
                int from = before * levels + level;
                double way = length * (level == first || level == last ? 1 : ON_THE_WAY);
                along.offer(up * levels + level, along.cost[from] + way, from, false);
                along.offer(up * levels + level, across.cost[from] + BEND + way, from, true);
            }
        }
    }

    /// Up and down a street, from wherever one comes to it.
    private void climb(int up) {
        double bend = BEND + (streets.isNarrow(up) ? TOO_NARROW : 0);
        int origin = -1;
        for (int level = 0; level < levels; level++) {
            origin = climb(up, level, origin, bend, 1);
        }
        origin = -1;
        for (int level = levels - 1; level >= 0; level--) {
            origin = climb(up, level, origin, bend, -1);
        }
    }

    /// @param origin the level from which it is best to come here; -1 if there is none
    /// @param step   to the next level: 1 down, -1 up
    /// @return that from which it is best to go on
    private int climb(int up, int level, int origin, double bend, int step) {
        double here = alongCost(up, level);
        if (origin < 0 || !streets.isUpOpen(up, Math.min(level, level - step))) {
            return here < Double.POSITIVE_INFINITY ? level : -1;
        }
        double come = alongCost(up, origin) + Math.abs(streets.level(level) - streets.level(origin));
        across.offer(up * levels + level, come + bend, up * levels + origin, true);
        return here <= come ? level : origin;
    }

    private double alongCost(int up, int level) {
        return Math.min(right.cost[up * levels + level], left.cost[up * levels + level]);
    }

    /// All the way back.
    private List<Position> corners(int last, Crossings end) {
        var corners = new ArrayList<Position>();
        int at = last;
        var how = end;
        while (how.from[at] >= 0) {
            corners.add(corner(at));
            boolean turned = how.turned[at];
            at = how.from[at];
            if (turned) {
                how = how == across ? cheaper(at) : across;
            }
        }
        corners.add(corner(at));
        return corners.reversed();
    }

    private Crossings cheaper(int crossing) {
        return right.cost[crossing] <= left.cost[crossing] ? right : left;
    }

    private Position corner(int crossing) {
        return new Position(streets.up(crossing / levels), streets.level(crossing % levels));
    }
}
