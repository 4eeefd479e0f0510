package baton.studio.canvas.picture;

/// What has become of a hand-off in a run.
public enum LineLife {
    /// Nothing yet, or no run.
    IDLE,
    /// It has just been made: who gets it has not finished.
    CARRYING,
    TAKEN,
    /// Another way was taken.
    NOT_TAKEN
}
