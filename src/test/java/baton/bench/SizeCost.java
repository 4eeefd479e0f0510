package baton.bench;

import baton.engine.AgentRunner;
import baton.engine.InMemoryRunLog;
import baton.run.RunEvent;
import baton.workflow.Workflow;
import java.util.function.IntFunction;

/// What a step costs in a run of ten thousand, to one in a run of a hundred; the log is in memory, so that
/// nothing hides it. What is done once at the start is shown apart.
final class SizeCost {

    private static final int SMALL = 100;
    private static final int LARGE = 10_000;
    private static final double MOST = 1.2;

    private SizeCost() {}

    static void measure() throws Exception {
        compare("chain", Shapes::chain, Lab.AT_ONCE);
        compare("mixed graph", Shapes::mixed, Lab.AT_ONCE);
        compare("loop", steps -> Shapes.loop((int) Math.sqrt(steps), (int) Math.sqrt(steps) - 1), Lab.SENDING_BACK);
    }

    private static void compare(String what, IntFunction<Workflow> shape, AgentRunner agents) throws Exception {
        var small = shape.apply(SMALL);
        var large = shape.apply(LARGE);
        long smallSteps = steps(small, agents);
        long largeSteps = steps(large, agents);
        new Trial().of(() -> working(small, agents)).measure(500, 1);
        var spreads = new Trial()
                .of(() -> working(small, agents))
                .of(() -> working(large, agents))
                .measure(5, 15);
        var validationOfSmall = Validation.of(small, 100).median();
        var validationOfLarge = Validation.of(large, 10).median();
        double each = spreads.get(0).median() / 1000 - validationOfSmall;
        double eachOfLarge = spreads.get(1).median() / 1000 - validationOfLarge;
        Figure.of(
                        "a step in a run of 10,000 to one of 100, " + what,
                        (eachOfLarge / largeSteps) / (each / smallSteps),
                        "×")
                .target(MOST)
                .with("steps", smallSteps + " and " + largeSteps)
                .with("microsecondsEach", each / smallSteps)
                .with("microsecondsEachOfLarge", eachOfLarge / largeSteps)
                .with("validationMs", validationOfSmall / 1000)
                .with("validationOfLargeMs", validationOfLarge / 1000)
                .with("repetitions", spreads.getFirst().repetitions())
                .print();
    }

    private static Trial.Work working(Workflow workflow, AgentRunner agents) {
        var lab = new Lab(new InMemoryRunLog(), agents);
        return () -> lab.run(workflow);
    }

    private static long steps(Workflow workflow, AgentRunner agents) throws InterruptedException {
        var log = new InMemoryRunLog();
        try (var lab = new Lab(log, agents)) {
            return log.read(lab.run(workflow)).facts().stream()
                    .filter(fact -> fact.event() instanceof RunEvent.StepStarted)
                    .count();
        }
    }
}
