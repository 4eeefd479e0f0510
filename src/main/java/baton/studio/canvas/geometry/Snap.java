package baton.studio.canvas.geometry;

import java.util.List;
import java.util.OptionalDouble;

/// Where neighbours hold what is moved.
///
/// @param x      where its left edge is held; nothing if it is not
/// @param y      where its upper edge is held; nothing if it is not
/// @param guides why
public record Snap(OptionalDouble x, OptionalDouble y, List<Guide> guides) {

    public static final Snap NONE = new Snap(OptionalDouble.empty(), OptionalDouble.empty(), List.of());

    public Snap {
        guides = List.copyOf(guides);
    }
}
