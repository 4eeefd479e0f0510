package baton.bench;

import baton.run.Delivery;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What it costs to find out where a run stands from a hundred thousand facts. They are written down here, not
/// taken from a run.
final class FoldCost {

    private static final int FACTS = 100_000;
    private static final Fields DONE = Fields.of("message", "done");

    private final List<Recorded> facts = new ArrayList<>();
    private final RunId run = new RunId("20261121-090000-aaaaaa");
    private final Instant at = Instant.parse("2026-11-21T09:00:00Z");

    private FoldCost(Workflow workflow) {
        add(new RunEvent.RunStarted(workflow, Shapes.INPUT, new RunSettings(1, "practice")));
        add(new RunEvent.StepSucceeded(key("start", 1), 1, Fields.NONE, Transcript.NONE));
    }

    static void measure() throws Exception {
        measure("one chain", chain(FACTS / 2));
        measure("a mixed graph", mixed(FACTS / 11));
        measure("a loop of ten", loop(10, FACTS / 21));
    }

    private static void measure(String what, List<Recorded> facts) throws Exception {
        requireEnded(RunState.of(facts));
        var spread = new Trial()
                .of(() -> () -> requireEnded(RunState.of(facts)))
                .measure(4, 9)
                .getFirst()
                .dividedBy(1e6);
        Figure.of("fold of 100,000 facts, " + what, spread.median() / facts.size() * FACTS, "ms")
                .target(1000)
                .with("facts", facts.size())
                .with(spread)
                .print();
    }

    private static void requireEnded(RunState state) {
        var open = state.steps().filter(step -> !step.status().isSettled()).toList();
        if (open.size() != 1 || !open.getFirst().node().value().equals("end")) {
            throw new IllegalStateException("not settled: " + open);
        }
    }

    private static List<Recorded> chain(int steps) {
        var told = new FoldCost(Shapes.chain(steps));
        for (int step = 1; step <= steps; step++) {
            told.step("a" + step, 1, DONE);
        }
        return told.facts;
    }

    private static List<Recorded> mixed(int blocks) {
        var told = new FoldCost(Shapes.mixed(blocks * 5));
        for (int block = 0; block < blocks; block++) {
            told.step("a" + block, 1, DONE);
            var yes = new HandoffId("decide" + block + ">yes" + block);
            told.add(new RunEvent.WayChosen(key("decide" + block, 1), yes, "", Transcript.NONE));
            for (var name : List.of("yes", "join", "left", "right")) {
                told.step(name + block, 1, DONE);
            }
        }
        told.step("a" + blocks, 1, DONE);
        return told.facts;
    }

    private static List<Recorded> loop(int length, int rounds) {
        var told = new FoldCost(Shapes.loop(length, rounds));
        for (int round = 0; round <= rounds; round++) {
            boolean last = round == rounds;
            for (int step = 1; step < length; step++) {
                told.step("a" + step, round + 1, DONE);
            }
            told.step(Shapes.CRITIC, round + 1, Fields.of("message", last ? "done" : "again"));
            if (!last) {
                var again = new HandoffId(Shapes.CRITIC + ">a1");
                told.add(new RunEvent.RoundStarted(again, round + 1, DONE));
            }
        }
        return told.facts;
    }

    private void step(String node, int visit, Fields output) {
        var key = key(node, visit);
        var from = new Delivery(new HandoffId("before>" + node), new NodeId("before"), DONE);
        add(new RunEvent.StepStarted(key, 1, List.of(from)));
        add(new RunEvent.StepSucceeded(key, 1, output, Transcript.NONE));
    }

    private void add(RunEvent event) {
        facts.add(new Recorded(run, facts.size() + 1, at, event));
    }

    private static StepKey key(String node, int visit) {
        return new StepKey(new NodeId(node), visit);
    }
}
