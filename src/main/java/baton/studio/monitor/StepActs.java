package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.RunState;
import baton.run.StepSkips;
import baton.run.StepState;
import baton.run.StepStops;
import java.util.ArrayList;
import java.util.List;

/// What a person can do about one step while the rest of its run goes on.
public final class StepActs {

    public static final String STOP = "stop-step";
    public static final String SKIP = "skip-step";

    private final RunControls controls;

    public StepActs(RunControls controls) {
        this.controls = controls;
    }

    /// What is possible now, the more usual first; nothing if the run has ended.
    public List<StepAct> of(RunState run, StepState step) {
        var acts = new ArrayList<StepAct>();
        if (run.outcome().isEmpty() && StepStops.isPossible(step)) {
            acts.add(new StepAct(STOP, text("step.stop"), () -> controls.stopStep(run, step)));
        }
        if (run.outcome().isEmpty() && StepSkips.isPossible(step)) {
            acts.add(new StepAct(SKIP, text("step.skip"), () -> controls.skipStep(run, step)));
        }
        return List.copyOf(acts);
    }
}
