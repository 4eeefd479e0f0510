package baton.studio.shell;

import baton.studio.canvas.CanvasView;
import baton.studio.fx.FxThread;
import baton.studio.monitor.RunViewModel;
import baton.studio.monitor.TryKey;
import java.util.Optional;

/// Lets the view of the canvas go with the work while a run is followed: from the step before to the next. Whoever has
/// turned away from the work to look at something else is not taken back.
final class WorkInView {

    private final RunViewModel run;
    private final CanvasView canvas;
    private Optional<TryKey> shown = Optional.empty();

    private WorkInView(RunViewModel run, CanvasView canvas) {
        this.run = run;
        this.canvas = canvas;
    }

    static void of(RunViewModel run, CanvasView canvas) {
        var work = new WorkInView(run, canvas);
        run.selectedProperty().subscribe(work::go);
        // the drawer takes room from the canvas once a run has begun
        canvas.root().heightProperty().subscribe((_, _) -> FxThread.later(work::stay));
    }

    private void go(Optional<TryKey> before, Optional<TryKey> now) {
        boolean looksThere =
                before.isEmpty() || canvas.isInView(before.get().step().node());
        shown = goesOn() && looksThere ? now : Optional.empty();
        stay();
    }

    private void stay() {
        if (goesOn()) {
            shown.ifPresent(key -> canvas.reveal(key.step().node()));
        }
    }

    private boolean goesOn() {
        return run.followProperty().get()
                && run.viewProperty()
                        .get()
                        .filter(view -> view.state().outcome().isEmpty())
                        .isPresent();
    }
}
