package baton.run;

import baton.workflow.Graphs;
import baton.workflow.Handoff;
import java.util.List;

/// The loops of a workflow: who takes part in each, and how often each node can have its turn. Follows from the
/// workflow alone.
final class Circles {

    /// @param again the way back that closes it
    /// @param body  the numbers of the nodes on it
    record Circle(Handoff again, List<Integer> body) {

        /// How often it can be gone through: once, and once for each way back.
        int mostRounds() {
            return again.rounds() + 1;
        }
    }

    private final List<Circle> all;
    private final int[] mostTurns;

    private Circles(List<Circle> all, int nodes) {
        this.all = all;
        mostTurns = new int[nodes];
        var loops = new int[nodes];
        for (var circle : all) {
            for (int node : circle.body()) {
                loops[node]++;
                mostTurns[node] = loops[node] == 1 ? circle.mostRounds() : 0;
            }
        }
    }

    static Circles of(Plan plan) {
        var workflow = plan.workflow();
        var all = workflow.handoffs().stream()
                .filter(Handoff::goesBack)
                .filter(again -> plan.has(again.from()) && plan.has(again.to()))
                .map(again -> new Circle(
                        again,
                        Graphs.loopBody(workflow, again).stream()
                                .map(plan::number)
                                .toList()))
                .toList();
        return new Circles(all, plan.nodeCount());
    }

    List<Circle> all() {
        return all;
    }

    /// 0 for a node on no loop, or on more than one.
    int mostTurns(int node) {
        return mostTurns[node];
    }
}
