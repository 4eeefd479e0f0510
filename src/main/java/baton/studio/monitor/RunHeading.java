package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.RunStatus;
import java.util.List;

/// The line above a run.
///
/// @param title   `Run 14`
/// @param wordings its figures, as much as there is room for: all of them first
public record RunHeading(String title, String workflow, RunStanding standing, List<String> wordings) {

    public RunHeading {
        wordings = List.copyOf(wordings);
    }

    /// How far it is and what it used: `Step 4 of about 6 · 2.0k words · free`.
    public String figures() {
        return wordings.getFirst();
    }

    static RunHeading of(RunView view, RunFar far, boolean abandoned) {
        var state = view.state();
        var status = RunStatus.of(state);
        var number = String.valueOf(state.settings().number());
        return new RunHeading(
                text(state.settings().rehearsal() ? "heading.rehearsal" : "heading.title", number),
                state.workflow().name(),
                abandoned && status == RunStatus.RUNNING ? RunStanding.INTERRUPTED : RunStanding.of(status),
                List.of(
                        text("heading.figures", far.step(state), RunFar.words(state), RunFar.cost(state)),
                        text("heading.brief", far.step(state), RunFar.cost(state)),
                        far.step(state)));
    }
}
