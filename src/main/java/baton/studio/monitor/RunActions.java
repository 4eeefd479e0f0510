package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.StepKey;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// Does what a button under a run says.
public final class RunActions {

    private final RunControls controls;
    private final RunLinks links;
    private final AgainLinks again;

    public RunActions(RunControls controls, RunLinks links, AgainLinks again) {
        this.controls = controls;
        this.links = links;
        this.again = again;
    }

    /// The ways to do a run once more, differently.
    AgainLinks again() {
        return again;
    }

    /// Shows this run among all runs.
    public void look(RunId run) {
        links.look(run);
    }

    public void act(Notice.Action action, RunState run) {
        switch (action) {
            case ANSWER -> links.answer(run.run());
            case CONTINUE -> controls.goOn(run);
            case LOOK -> links.look(run.run());
            case RUN_AGAIN -> links.runAgain(run.workflow(), RunInput.of(run), run.settings());
            case COPY_RESULT -> {
                if (run.outcome().orElse(null) instanceof RunOutcome.Done(var result)) {
                    Clipping.copy(result.asText());
                    links.say(text("actions.copied"));
                }
            }
        }
    }

    /// Keeps these lines of its log in a file that the person chooses.
    public void saveLog(RunState run, String lines) {
        links.saveText(
                text(
                        "log.file",
                        run.workflow().name(),
                        String.valueOf(run.settings().number())),
                lines);
    }

    public void pause(RunState run) {
        controls.pause(run.run());
    }

    public void stop(RunState run) {
        controls.stop(run);
    }

    /// What can be done now about this turn of a step, if it is the one of now.
    ///
    /// @param isHere whether somebody is at work on the run here, or can be: only then a step is stopped or skipped
    public List<StepAct> ofStep(RunState run, StepKey step, boolean isHere) {
        return run.step(step.node())
                .filter(now -> now.key().equals(step))
                .map(now -> Stream.concat(
                                isHere ? new StepActs(controls).of(run, now).stream() : Stream.empty(),
                                links.aboutSample(run, step.node()).stream())
                        .toList())
                .orElse(List.of());
    }

    /// Is set anew when what can be done about a sample may be something else.
    ObservableValue<?> samplesKept() {
        return links.samplesKept();
    }
}
