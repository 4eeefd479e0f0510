package baton.bench;

import baton.history.Journals;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ServiceLoader;

/// What a step costs that does nothing, in a chain of a hundred.
final class ChainCost {

    private static final int STEPS = 100;
    private static final int RAW_BYTES = 500;

    /// What LangGraph.js 1.2.9 took for such a step with its in-memory checkpointer, at the best: in µs.
    private static final double LANGGRAPH_JS = 850;

    private ChainCost() {}

    /// Beside the peers there are, each in its own memory.
    static void inMemory() throws Exception {
        var chain = Shapes.chain(STEPS);
        var trial = new Trial().of(() -> {
            var lab = Lab.inMemory();
            return () -> lab.run(chain);
        });
        var peers = ServiceLoader.load(Peer.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        peers.forEach(peer -> trial.of(() -> peer.chain(STEPS)::run));
        var spreads = trial.measure(1500, 400).stream()
                .map(nanos -> nanos.dividedBy(1000.0 * STEPS))
                .toList();
        var validation = Validation.of(chain, 200).dividedBy(STEPS);
        var ours = Figure.of("chain of 100 in memory", spreads.getFirst().median(), "µs a step")
                .with(spreads.getFirst())
                .with("ofWhichValidation", validation.median());
        double most = 12;
        for (int place = 0; place < peers.size(); place++) {
            var spread = spreads.get(place + 1);
            Figure.of("chain of 100, " + peers.get(place).name(), spread.median(), "µs a step")
                    .with(spread)
                    .print();
            most = Math.min(most, spread.median());
        }
        ours.target(most).print();
    }

    /// Beside raw appends that are forced, one for each step.
    static void durable() throws Exception {
        var chain = Shapes.chain(STEPS);
        try (var folder = Folder.create();
                var raw = FileChannel.open(
                        folder.path().resolve("raw"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var journals = new Journals(folder.path());
                var lab = new Lab(journals, Lab.AT_ONCE)) {
            var bytes = ByteBuffer.allocate(RAW_BYTES);
            var spreads = new Trial()
                            .of(() -> () -> {
                                for (int step = 0; step < STEPS; step++) {
                                    raw.write(bytes.clear(), raw.size());
                                    raw.force(false);
                                }
                            })
                            .of(() -> () -> lab.run(chain))
                            .measure(100, 100)
                            .stream()
                            .map(nanos -> nanos.dividedBy(1000.0 * STEPS))
                            .toList();
            var forced = spreads.getFirst();
            var ours = spreads.getLast();
            Figure.of("raw append of 500 bytes, forced", forced.median(), "µs")
                    .with(forced)
                    .print();
            Figure.of("chain of 100 with a journal, to raw appends", ours.median() / forced.median(), "× a step")
                    .target(1.5)
                    .print();
            Figure.of("chain of 100 with a journal", ours.median(), "µs a step")
                    .target(LANGGRAPH_JS / 3)
                    .with(ours)
                    .print();
        }
    }
}
