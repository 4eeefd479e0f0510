package baton.workflow;

import java.util.List;

/// Something about a workflow that a person should put right, in words that they know.
///
/// @param code  names the kind of problem for good, for tests and for other programs
/// @param title who and what, as one sentence
/// @param why   the reason or the way on, as one sentence
public record Problem(Severity severity, String code, Place place, String title, String why, List<QuickFix> fixes) {

    public enum Severity {
        /// It cannot run like this.
        STOPS_RUN,
        /// It runs, but perhaps not as it was meant.
        WARNS
    }

    public Problem {
        fixes = List.copyOf(fixes);
    }

    public boolean stopsRun() {
        return severity == Severity.STOPS_RUN;
    }
}
