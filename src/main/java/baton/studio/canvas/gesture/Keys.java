package baton.studio.canvas.gesture;

/// The keys that are held down; `mod` is Ctrl, or Cmd on a Mac.
public record Keys(boolean shift, boolean mod, boolean alt, boolean space) {
    public static final Keys NONE = new Keys(false, false, false, false);
    public static final Keys SHIFT = new Keys(true, false, false, false);
    public static final Keys MOD = new Keys(false, true, false, false);
    public static final Keys ALT = new Keys(false, false, true, false);
    public static final Keys SPACE = new Keys(false, false, false, true);
}
