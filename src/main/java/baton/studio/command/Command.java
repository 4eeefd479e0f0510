package baton.studio.command;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Something that a person can do. See the description of this package for how to add one.
///
/// @param id       names it for good: in the preferences, where its keys were changed, and in tests
/// @param words    what it is called, beginning with a capital letter
/// @param keys     its usual keys, the best first; a person may have chosen others, see [KeyMap]
/// @param possible asked each time it is shown or done; quick
public record Command(
        String id,
        Group group,
        String words,
        List<Keys> keys,
        Reach reach,
        Supplier<Possible> possible,
        Runnable action) {

    /// @throws IllegalArgumentException if its keys would keep somebody from typing: those that AltGr is on some
    ///     computers, and, where they work in text fields too, those that a text field needs
    public Command {
        keys = List.copyOf(keys);
        var everywhere = reach == Reach.WINDOW || reach == Reach.ALWAYS;
        for (var one : keys) {
            if (one.isTakenByAltGr() || (everywhere && one.isOfText() && !one.isCharacter())) {
                throw new IllegalArgumentException(id + " must not have " + one.text());
            }
        }
    }

    /// Something without keys that can always be done.
    public static Command of(String id, Group group, String words, Runnable action) {
        return new Command(id, group, words, List.of(), Reach.WINDOW, () -> Possible.YES, action);
    }

    /// With these usual keys: `Mod+Shift+L`, `A`, `F2`; see [Keys#of(String)].
    public Command on(String... some) {
        return new Command(id, group, words, Stream.of(some).map(Keys::of).toList(), reach, possible, action);
    }

    public Command within(Reach changed) {
        return new Command(id, group, words, keys, changed, possible, action);
    }

    public Command when(Supplier<Possible> changed) {
        return new Command(id, group, words, keys, reach, changed, action);
    }

    /// Can be done while `holds` does; else `why` is said.
    public Command when(BooleanSupplier holds, String why) {
        return when(() -> holds.getAsBoolean() ? Possible.YES : Possible.not(why));
    }

    public Command doing(Runnable changed) {
        return new Command(id, group, words, keys, reach, possible, changed);
    }

    public boolean isPossible() {
        return possible.get().now();
    }

    /// Does it, if it can be done now.
    public void run() {
        if (isPossible()) {
            action.run();
        }
    }
}
