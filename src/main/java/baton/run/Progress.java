package baton.run;

import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import java.util.Comparator;
import java.util.Optional;

/// How far a run is, as far as that can be said honestly. Skipped steps do not count; a start is no step.
///
/// @param done  how many steps are over
/// @param of    how many steps there are, as it looks now
/// @param over  whether the run is
/// @param about whether there may turn out to be fewer or more: another way may be taken, or something be done again
/// @param loops whether anything can be done again at all: then no part of the whole can be told
/// @param round the round of the loop in which the work is
public record Progress(int done, int of, boolean over, boolean about, boolean loops, Optional<Round> round) {

    /// @param number from 1
    /// @param of     how many there are at most
    public record Round(int number, int of) {}

    /// The step that is being done, from 1; how many were done once the run is over.
    public int at() {
        return over ? done : Math.min(done + 1, of);
    }

    /// How much of it is done, from 0 to 1, where no loop makes that a guess.
    public Optional<Double> part() {
        return loops || of == 0 ? Optional.empty() : Optional.of((double) done / of);
    }

    /// How many turns `node` can have in all; 0 where no one number tells, as in a loop within a loop.
    public static int mostTurns(RunState state, NodeId node) {
        return state.plan().has(node)
                ? state.plan().circles().mostTurns(state.plan().number(node))
                : 0;
    }

    /// Costs time for each step: to be asked once for each state.
    public static Progress of(RunState state) {
        int count = 0;
        int done = 0;
        boolean about = false;
        for (int number = 0; number < state.plan().nodeCount(); number++) {
            var node = state.node(number);
            var step = state.step(number);
            if (node.type() instanceof NodeType.Start || step.status() == StepStatus.SKIPPED) {
                continue;
            }
            count++;
            if (step.status().isSettled()) {
                done++;
            } else {
                about |= mayChoose(state, node, number);
            }
        }
        boolean over = state.outcome().isPresent();
        boolean loops = !state.plan().circles().all().isEmpty();
        return new Progress(
                done, count, over, !over && (about || loops), loops, over ? Optional.empty() : round(state));
    }

    /// Whether some of what follows may turn out not to be needed.
    private static boolean mayChoose(RunState state, Node node, int number) {
        return node.type() instanceof NodeType.Decision
                || state.plan().out(number).stream()
                        .map(state.plan()::handoff)
                        .anyMatch(way -> !(way.when() instanceof Route.Always));
    }

    /// That of the narrowest loop in which something is begun and not over.
    private static Optional<Round> round(RunState state) {
        return state.plan().circles().all().stream()
                .filter(circle -> isIn(state, circle))
                .min(Comparator.comparingInt(circle -> circle.body().size()))
                .map(circle -> new Round(
                        Math.min(state.rounds(circle.again().id()) + 1, circle.mostRounds()), circle.mostRounds()));
    }

    private static boolean isIn(RunState state, Circles.Circle circle) {
        return circle.body().stream()
                .map(number -> state.step(number).status())
                .anyMatch(status -> !status.isSettled() && status != StepStatus.WAITING);
    }
}
