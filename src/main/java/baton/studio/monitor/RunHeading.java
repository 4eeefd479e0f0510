package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Figures;
import baton.run.RunStatus;
import baton.run.RunSummary;

/// The line above a run.
///
/// @param title   `Run 14`
/// @param figures how far it is and what it used: `4 of 6 steps · 2,046 words · free`
public record RunHeading(String title, String workflow, RunStanding standing, String figures) {

    static RunHeading of(RunView view, boolean abandoned) {
        var summary = RunSummary.of(view.state());
        var standing = RunStanding.of(summary.status());
        return new RunHeading(
                view.state().settings().rehearsal()
                        ? text("heading.rehearsal", String.valueOf(summary.number()))
                        : text("heading.title", String.valueOf(summary.number())),
                summary.workflow(),
                abandoned && summary.status() == RunStatus.RUNNING ? RunStanding.INTERRUPTED : standing,
                text("heading.figures", summary.stepsDone(), summary.steps(), Figures.used(summary.usage())));
    }
}
