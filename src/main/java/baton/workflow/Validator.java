package baton.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Says what is wrong with a workflow: where, in plain words, and with a click that puts it right where there
/// is one.
public final class Validator {

    private Validator() {}

    /// All problems, those that stop a run first, else in the order of the workflow.
    public static List<Problem> check(Workflow workflow) {
        var problems = new ArrayList<Problem>();
        problems.addAll(NodeChecks.check(workflow));
        problems.addAll(HandoffChecks.check(workflow));
        problems.addAll(ContractChecks.check(workflow));
        problems.addAll(LimitChecks.check(workflow));
        var loops = LoopChecks.check(workflow);
        problems.addAll(loops);
        if (loops.stream().noneMatch(Problem::stopsRun)) {
            // On a circle nobody comes "before" anybody, so whether a name can be known is not a question yet.
            problems.addAll(NameChecks.check(workflow));
        }
        problems.sort(Comparator.comparing(Problem::severity));
        return List.copyOf(problems);
    }

    /// What [#check] finds in `now`, when it found `known` in `before`. Moving things about, which is most of
    /// what people do, costs no second look.
    public static List<Problem> checkAgain(Workflow before, List<Problem> known, Workflow now) {
        boolean means = !before.nodes().equals(now.nodes())
                || !before.handoffs().equals(now.handoffs())
                || !before.limits().equals(now.limits());
        boolean isPlaced =
                !before.layout().equals(now.layout()) && known.stream().anyMatch(Validator::hasPlace);
        return means || isPlaced ? check(now) : known;
    }

    /// Whether it would be put right by a new step, whose place depends on where the others are.
    private static boolean hasPlace(Problem problem) {
        return problem.fixes().stream().anyMatch(fix -> addsStep(fix.edit()));
    }

    private static boolean addsStep(Edit edit) {
        return edit instanceof Edit.AddNode
                || (edit instanceof Edit.Together(var _, var edits)
                        && edits.stream().anyMatch(Validator::addsStep));
    }

    /// Those problems of [#check] that stop a run.
    public static List<Problem> stoppers(Workflow workflow) {
        return check(workflow).stream().filter(Problem::stopsRun).toList();
    }
}
