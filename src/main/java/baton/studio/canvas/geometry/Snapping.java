package baton.studio.canvas.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Holds what is moved where it lines up with its neighbours: edges, middles, and rooms as wide as the next.
///
/// Whoever is caught is let go only a little further away than where he was caught, so that nothing trembles.
public final class Snapping {

    private final double catches;
    private final double letsGo;

    /// @param catches how near something has to come to be caught, on the canvas
    /// @param letsGo  how far it has to be moved to come loose; not less
    public Snapping(double catches, double letsGo) {
        this.catches = catches;
        this.letsGo = letsGo;
    }

    /// @param held   where the hand has it
    /// @param near   its neighbours
    /// @param before what held it until now
    public Snap of(Box held, Collection<Box> near, Snap before) {
        var across = new Axis(held, List.copyOf(near));
        var down = new Axis(turned(held), near.stream().map(Snapping::turned).toList());
        return new Snap(caught(across, before.x()), caught(down, before.y()), List.of());
    }

    /// The same, with the guides that show why.
    ///
    /// @param there where it comes to lie
    public static Snap explained(Snap snap, Box there, Collection<Box> near) {
        var guides = new ArrayList<Guide>();
        if (snap.x().isPresent()) {
            guides.addAll(new Axis(there, List.copyOf(near)).guides());
        }
        if (snap.y().isPresent()) {
            new Axis(turned(there), near.stream().map(Snapping::turned).toList())
                    .guides().stream().map(Guide::turned).forEach(guides::add);
        }
        return new Snap(snap.x(), snap.y(), guides);
    }

    private static Box turned(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }

    private OptionalDouble caught(Axis axis, OptionalDouble before) {
        double hand = axis.held().x();
        var places =
                Stream.concat(axis.aligned(), axis.spaced()).map(Math::rint).toList();
        if (before.isPresent() && places.contains(before.getAsDouble())) {
            if (Math.abs(before.getAsDouble() - hand) <= letsGo) {
                return before;
            }
        }
        double best = Double.NaN;
        for (double place : places) {
            double away = Math.abs(place - hand);
            if (away <= catches && (Double.isNaN(best) || away < Math.abs(best - hand))) {
                best = place;
            }
        }
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }
}
