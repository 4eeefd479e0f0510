package baton.run;

import baton.workflow.NodeType;
import baton.workflow.Words;
import baton.workflow.Workflow;

/// Counts the steps of a run that ended, while its facts are told: those taken over from the run that it was
/// forked from, and those that ran. Results are no steps here: nobody does anything for them.
final class StepCount {

    private static final Words WORDS = Words.of("baton.run.words");

    private Workflow workflow = Workflow.EMPTY;
    private long takenOver;
    private int reused;
    private int ran;

    void add(Recorded fact) {
        if (fact.event() instanceof RunEvent.RunStarted(var started, var _, var settings)) {
            workflow = started;
            var origin = settings.origin();
            takenOver = origin == null ? 0 : origin.facts();
        } else if (ends(fact.event())) {
            if (fact.seq() <= takenOver) {
                reused++;
            } else {
                ran++;
            }
        }
    }

    private boolean ends(RunEvent event) {
        return switch (event) {
            case RunEvent.StepSucceeded(var step, var _, var _, var _) ->
                workflow.node(step.node())
                        .filter(node -> !(node.type() instanceof NodeType.Result))
                        .isPresent();
            case RunEvent.OtherwiseUsed _,
                    RunEvent.StepPretended _,
                    RunEvent.SampleUsed _,
                    RunEvent.ReviewAnswered _,
                    RunEvent.ReviewTimedOut _ -> true;
            case RunEvent.WayChosen(var _, var way, var _, var _) -> way != null;
            case RunEvent.HelpAnswered(var _, var answer) ->
                switch (answer) {
                    case HelpAnswer.UseAnswer _, HelpAnswer.UseOtherwise _, HelpAnswer.TakeWay _ -> true;
                    case HelpAnswer.TryAgain _, HelpAnswer.Stop _ -> false;
                };
            default -> false;
        };
    }

    /// ` The 3 steps before it are kept.`, if there are any.
    String kept() {
        int done = reused + ran;
        return done == 0 ? "" : " " + WORDS.text("count.kept", done);
    }

    /// ` 3 steps were taken over, 2 ran.`, if any were.
    String shares() {
        return reused == 0 ? "" : " " + WORDS.text("count.shares", reused, ran);
    }
}
