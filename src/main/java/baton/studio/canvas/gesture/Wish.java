package baton.studio.canvas.gesture;

import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import org.jspecify.annotations.Nullable;

/// What a gesture wants done.
public sealed interface Wish {

    record Select(Selection selection) implements Wish {}

    /// Shift the view, by pixels.
    record Pan(double dx, double dy) implements Wish {}

    record Change(Edit edit) implements Wish {}

    /// Take the line away, and say so: it may have been let go by mistake.
    record RemoveLine(HandoffId handoff) implements Wish {}

    /// Ask who gets what one step now hands to several.
    record AskWhoGets(HandoffId handoff) implements Wish {}

    /// Say why something cannot be.
    record Say(String why) implements Wish {}

    /// Ask what to add at `at` on the canvas.
    ///
    /// @param from the step that is to hand off to it; `null` for none
    record AskWhatToAdd(Position at, @Nullable NodeId from) implements Wish {}

    /// Show the menu of what is there.
    ///
    /// @param at in pixels
    record ShowMenu(Hit on, Position at) implements Wish {}

    /// Show its details.
    record Open(Hit what) implements Wish {}

    /// Change its name, or the words of a note, in place.
    record EditWords(Hit what) implements Wish {}
}
