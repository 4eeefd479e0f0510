package baton.studio.monitor;

import baton.run.StepTry;
import baton.studio.look.BadgeState;
import org.jspecify.annotations.Nullable;

/// One try of one step in a list, or a step that has not begun.
///
/// @param name   what people call the step
/// @param detail which round and try it is, where there is more than one; else empty
/// @param took   how long it took or has taken; empty before it begins
/// @param tried  the facts about it; `null` before it begins
/// @param takenOver whether all of it was taken over from the run that this one was forked from
public record StepRow(
        TryKey key,
        String name,
        String detail,
        BadgeState state,
        String took,
        @Nullable StepTry tried,
        boolean takenOver) {

    /// Name and detail in one: `Nurture writer · try 2`.
    public String title() {
        return detail.isEmpty() ? name : name + " · " + detail;
    }
}
