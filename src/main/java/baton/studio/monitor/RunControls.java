package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.engine.Runner;
import baton.engine.StartResult;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepState;
import baton.run.StepStops;
import baton.run.Wording;
import baton.studio.fx.Background;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Passes a person's wishes on to a run, away from the JavaFX thread, and tells why one does not come true.
public final class RunControls {

    private final Runner runner;
    private final Background background;
    private final Consumer<String> trouble;
    private final BeforeStop before;

    /// @param trouble told, on the JavaFX thread, the sentence why a wish does not come true, or not yet
    public RunControls(Runner runner, Background background, Consumer<String> trouble, BeforeStop before) {
        this.before = before;
        this.runner = runner;
        this.background = background;
        this.trouble = trouble;
    }

    /// Lets the run go on: after a pause, or where it was cut off.
    public void goOn(RunState run) {
        if (run.pause().isPresent()) {
            signal(run.run(), new Signal.Resume());
        } else {
            attempt(() -> refusal(runner.resume(run.run())));
        }
    }

    public void pause(RunId run) {
        signal(run, new Signal.Pause());
    }

    /// Stops the run, once the person has said so if there is something to be said.
    public void stop(RunState run) {
        before.ask(run, () -> signal(run.run(), new Signal.Stop()));
    }

    /// Ends this try of a step; what a tool of it is just changing is brought to its end first, and that is said.
    public void stopStep(RunState run, StepState step) {
        signal(run.run(), new Signal.StopStep(step.key()));
        var first = StepStops.firstDone(step);
        if (!first.isEmpty()) {
            trouble.accept(text("controls.done-first", run.workflow().nameOf(step.node()), Wording.list(first)));
        }
    }

    /// Goes on without a step, once the person has said so.
    public void skipStep(RunState run, StepState step) {
        before.askToSkip(run, step, () -> signal(run.run(), new Signal.SkipStep(step.key())));
    }

    private void signal(RunId run, Signal signal) {
        attempt(() -> rejection(runner.signal(run, signal).join()));
    }

    private static Optional<String> refusal(StartResult result) {
        return result instanceof StartResult.Refused(var why) ? Optional.of(why) : Optional.empty();
    }

    private static Optional<String> rejection(SignalOutcome outcome) {
        return outcome instanceof SignalOutcome.Rejected(var why) ? Optional.of(why) : Optional.empty();
    }

    private void attempt(Callable<Optional<String>> wish) {
        background.run(wish, why -> why.ifPresent(trouble), _ -> trouble.accept(text("controls.failed")));
    }
}
