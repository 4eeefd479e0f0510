package baton.studio.shell;

import baton.run.Fork;
import baton.run.Forks;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.StepState;
import baton.workflow.Graphs;
import baton.workflow.NodeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What would become of a fork, found out before it is made.
sealed interface ForkForesight {

    /// It can be made: these steps, by name and in the order of the workflow, are taken over and those done
    /// again or for the first time.
    record Begins(List<String> taken, List<String> again) implements ForkForesight {}

    /// It cannot; `why` is a sentence.
    record Refused(String why) implements ForkForesight {}

    /// @param recorded the facts of the run that is to be forked
    static ForkForesight of(List<Recorded> recorded, Fork fork) {
        return switch (Forks.of(recorded, fork, new RunId("foreseen"), 1, Instant.EPOCH)) {
            case Forks.Forked.Begun(var facts) -> of(RunState.of(facts));
            case Forks.Forked.Refused(var why) -> new Refused(why);
        };
    }

    private static ForkForesight of(RunState begun) {
        var taken = new ArrayList<String>();
        var again = new ArrayList<String>();
        for (var id : Graphs.inOrder(begun.workflow())) {
            var type = begun.workflow().node(id).orElseThrow().type();
            if (!(type instanceof NodeType.Start) && !(type instanceof NodeType.Result)) {
                (isTaken(begun.step(id).orElseThrow()) ? taken : again)
                        .add(begun.workflow().nameOf(id));
            }
        }
        return new Begins(List.copyOf(taken), List.copyOf(again));
    }

    private static boolean isTaken(StepState step) {
        return step.status().isSettled();
    }
}
