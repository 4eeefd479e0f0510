package baton.studio.canvas.geometry;

/// How much of a card can be read at a zoom, and is therefore shown.
public enum Detail {
    /// Everything.
    ALL,
    /// The name, as large as it must be to be read, and the state.
    NAMES,
    /// What it is, and the state.
    BLOCKS;

    // So that a workflow of five steps, fitted to a window of 1440, is still shown whole.
    private static final double ALL_FROM = 0.65;
    private static final double NAMES_FROM = 0.4;

    public static Detail at(double zoom) {
        if (zoom >= ALL_FROM) {
            return ALL;
        }
        return zoom >= NAMES_FROM ? NAMES : BLOCKS;
    }
}
