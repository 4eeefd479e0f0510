package baton.studio.canvas.picture;

/// What a step used up, as its card tells it.
///
/// @param words how much it wrote; empty if nothing
/// @param cost  what that cost: `free`, `$0.004`, `practice`, a dash where nobody knows; empty if no model was asked
/// @param whole the same at length, with what was read; empty if no model was asked
public record CardUse(String words, String cost, String whole) {

    static final CardUse NONE = new CardUse("", "", "");
}
