package baton.studio.runs;

import baton.studio.monitor.Now;
import baton.studio.monitor.RunViewModel;
import javafx.scene.layout.Region;

/// The timeline of a run, for other places than that of all runs.
public final class Timelines {

    private Timelines() {}

    /// @param id what it is called in the window
    public static Region of(String id, RunViewModel run, Now now) {
        return new TimelineList(id, run, now);
    }
}
