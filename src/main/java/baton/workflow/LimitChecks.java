package baton.workflow;

import java.util.List;

/// What can be wrong with the bounds on a whole run.
final class LimitChecks {

    private static final Words WORDS = Words.of("baton.workflow.words");

    private LimitChecks() {}

    static List<Problem> check(Workflow workflow) {
        var findings = new Findings();
        var limits = workflow.limits();
        if (letsNothingRun(limits)) {
            findings.stop(
                    "limits.nothing",
                    new Place.Whole(),
                    WORDS.text("limits.nothing"),
                    WORDS.text("limits.nothing.why"),
                    new QuickFix(
                            WORDS.text("limits.usual"),
                            new Edit.ChangeLimits(new RunLimits(null, null, null, null, limits.extras()))));
        }
        return findings.all();
    }

    private static boolean letsNothingRun(RunLimits limits) {
        var time = limits.time();
        var tokens = limits.tokens();
        var cost = limits.cost();
        return limits.stepsOrUsual() < 1
                || (time != null && !time.isPositive())
                || (tokens != null && tokens < 1)
                || (cost != null && cost.signum() < 0);
    }
}
