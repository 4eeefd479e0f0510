package baton.studio.alert;

/// Where the person is who may have to be told something.
public enum Attention {
    /// They look at a window of Baton, or do not want to be told.
    HERE,
    /// They look at another program.
    ELSEWHERE,
    /// There is no window of Baton: runs go on without one.
    NO_WINDOW
}
