package baton.workflow;

import java.util.List;

/// What can be wrong with the bounds on a whole run.
final class LimitChecks {

    private LimitChecks() {}

    static List<Problem> check(Workflow workflow) {
        var findings = new Findings();
        var limits = workflow.limits();
        if (letsNothingRun(limits)) {
            findings.stop(
                    "limits.nothing",
                    new Place.Whole(),
                    "The limits of this workflow let it do nothing.",
                    "A run needs at least one step, and a little of everything else that is limited.",
                    new QuickFix(
                            "Use the usual limits",
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
