package baton.studio.canvas.picture;

import baton.run.RunState;
import baton.run.StepKey;
import java.util.Map;

/// What the canvas wants to know of a run.
///
/// @param saying what the steps at work have said so far
public record RunGlance(RunState state, Map<StepKey, String> saying, Moment moment) {

    /// When it is looked at.
    public enum Moment {
        /// While it goes on: people can be asked to do something.
        LIVE,
        /// As it was at some time; nothing can be done about that.
        PAST
    }

    public static RunGlance past(RunState state) {
        return new RunGlance(state, Map.of(), Moment.PAST);
    }

    public RunGlance {
        saying = Map.copyOf(saying);
    }
}
