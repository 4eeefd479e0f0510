package baton.studio.seek;

import baton.studio.command.Possible;
import baton.studio.look.Icon;
import java.util.function.Supplier;

/// Something that can be chosen in the command palette.
///
/// @param id       its own; for the rows of the list
/// @param kind     what it is, in a word: `Command`, `Step`, `Run`
/// @param title    what is sought and shown
/// @param detail   more to seek in and to show beside it; may be empty
/// @param keys     its keys for people; may be empty
/// @param possible asked only when it is shown
/// @param action   what choosing it does
public record Entry(
        String id,
        Icon icon,
        String kind,
        String title,
        String detail,
        String keys,
        Supplier<Possible> possible,
        Runnable action) {

    /// Something without keys that can always be chosen.
    public static Entry of(String id, Icon icon, String kind, String title, String detail, Runnable action) {
        return new Entry(id, icon, kind, title, detail, "", () -> Possible.YES, action);
    }
}
