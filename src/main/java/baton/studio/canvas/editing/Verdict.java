package baton.studio.canvas.editing;

import baton.workflow.Handoff;

/// Whether one step may hand off to another.
public sealed interface Verdict {

    /// It may, by this new hand-off.
    record Allowed(Handoff handoff) implements Verdict {}

    /// It may not; `why` is a sentence.
    record Refused(String why) implements Verdict {}
}
