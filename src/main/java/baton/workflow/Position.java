package baton.workflow;

/// A place on the canvas, in points at 100 %, x to the right and y down: the left upper corner of a card.
public record Position(double x, double y) {
    public static final Position ORIGIN = new Position(0, 0);

    public Position {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("not a place: " + x + ", " + y);
        }
    }

    public Position plus(double dx, double dy) {
        return new Position(x + dx, y + dy);
    }
}
