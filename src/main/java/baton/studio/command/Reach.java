package baton.studio.command;

/// From where the keys of a command work.
public enum Reach {
    /// From anywhere, also while a dialog is open.
    ALWAYS,
    /// From anywhere in the window, but not while a dialog is open.
    WINDOW,
    /// As [#WINDOW], but a text field that has the keyboard keeps them to itself.
    OUTSIDE_TEXT,
    /// While what draws the workflow has the keyboard, and not something that is typed into.
    CANVAS
}
