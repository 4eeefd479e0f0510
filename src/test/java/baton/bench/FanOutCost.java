package baton.bench;

import baton.engine.AgentRunner;
import baton.engine.InMemoryRunLog;
import baton.history.Journals;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What it costs to do 200 things side by side and join them, each of which takes 200 ms.
final class FanOutCost {

    private static final int BRANCHES = 200;
    private static final Duration CALL = Duration.ofMillis(200);

    private FanOutCost() {}

    static void measure() throws Exception {
        measure("in memory", agents -> new Lab(new InMemoryRunLog(), agents));
        try (var folder = Folder.create();
                var journals = new Journals(folder.path())) {
            measure("with a journal", agents -> new Lab(journals, agents));
        }
    }

    private interface Labs {
        Lab with(AgentRunner agents) throws IOException;
    }

    private static void measure(String log, Labs labs) throws Exception {
        var fan = Shapes.fanOut(BRANCHES);
        var thinking = labs.with(Lab.thinking(CALL));
        var atOnce = labs.with(Lab.AT_ONCE);
        atOnceUntilWarm(atOnce);
        var spreads = new Trial()
                        .of(() -> () -> thinking.run(fan))
                        .of(() -> () -> atOnce.run(fan))
                        .of(() -> FanOutCost::bare)
                        .measure(3, 15)
                        .stream()
                        .map(nanos -> nanos.dividedBy(1e6))
                        .toList();
        double whole = spreads.get(0).median();
        double own = spreads.get(1).median();
        Figure.of("200 calls of 200 ms side by side, " + log, (whole - own) / CALL.toMillis(), "× a call")
                .target(1.1)
                .with("wholeMs", whole)
                .with("ownMs", own)
                .with("withoutBatonMs", spreads.get(2).median())
                .with("ofWhichValidationMs", Validation.of(fan, 20).median() / 1000)
                .with("wholeToOneCall", whole / CALL.toMillis())
                .with(spreads.getFirst().dividedBy((double) CALL.toMillis()))
                .print();
    }

    private static void atOnceUntilWarm(Lab lab) throws InterruptedException {
        var fan = Shapes.fanOut(BRANCHES);
        for (int turn = 0; turn < 100; turn++) {
            lab.run(fan);
        }
    }

    /// The same calls on threads alone.
    private static void bare() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int branch = 0; branch < BRANCHES; branch++) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    Lab.rest(CALL);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
    }
}
