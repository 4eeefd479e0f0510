package baton.studio.canvas.picture;

import baton.run.RunState;
import baton.run.StepKey;
import java.util.Map;

/// What the canvas wants to know of a run.
///
/// @param saying what the steps at work have said so far; empty for a run that is looked at afterwards
public record RunGlance(RunState state, Map<StepKey, String> saying) {
    public RunGlance {
        saying = Map.copyOf(saying);
    }
}
