package baton.bench;

import baton.Baton;
import baton.engine.AgentRunner;
import baton.engine.InMemoryRunLog;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.Runner;
import baton.engine.StartResult;
import baton.run.RunId;
import baton.run.Signal;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.stub.StubServer;
import baton.workflow.Fields;
import baton.workflow.Workflow;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/// How long it takes from a person's “stop” until what is under way is cut off.
final class StopDelay {

    private static final double MOST_MS = 250;
    private static final int TURNS = 30;

    private StopDelay() {}

    static void measure() throws Exception {
        agents(1);
        agents(200);
        wire("before the first word", Dialect.OPENAI, new Script.Silence());
        wire("in the middle of a reply", Dialect.OPENAI, new Script.Reply("Dear Sir", Script.Ending.STALL));
        wire("while it speaks", Dialect.OLLAMA, new Script.Flood("more "));
    }

    /// Until the last of some agents at work side by side is interrupted.
    private static void agents(int sideBySide) throws Exception {
        var workflow = Shapes.fanOut(sideBySide);
        var working = new Semaphore(0);
        var cut = new Semaphore(0);
        AgentRunner waiting = (_, _) -> {
            working.release();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                cut.release();
                throw stopped;
            }
            return new StepReply.Succeeded(Fields.NONE, Transcript.NONE);
        };
        try (var lab = new Lab(new InMemoryRunLog(), waiting)) {
            var spread = new Trial()
                    .of(() -> {
                        var run = lab.start(workflow);
                        working.acquire(sideBySide);
                        return () -> {
                            var _ = lab.runner().signal(run, new Signal.Stop());
                            cut.acquire(sideBySide);
                        };
                    })
                    .measure(TURNS, TURNS)
                    .getFirst()
                    .dividedBy(1e6);
            print("stop until " + sideBySide + " at work are interrupted", spread);
        }
    }

    /// Until the server of the model sees that the connection is closed.
    private static void wire(String when, Dialect dialect, Script script) throws Exception {
        try (var folder = Folder.create();
                var server = StubServer.start(dialect).otherwise(_ -> script);
                var baton = new Baton(folder.path(), Map.of(), 0)) {
            baton.models().save(new Connection("stub", Kind.valueOf(dialect.name()), server.address(), "stub"), null);
            var spread = new Trial()
                    .of(() -> {
                        var run = start(baton.runner(), Shapes.chain(1));
                        server.awaitRequest();
                        return () -> {
                            var _ = baton.runner().signal(run, new Signal.Stop());
                            server.awaitCut();
                        };
                    })
                    .measure(5, TURNS)
                    .getFirst()
                    .dividedBy(1e6);
            print("stop until the connection is closed, " + when + ", " + dialect, spread);
        }
    }

    private static RunId start(Runner runner, Workflow workflow) {
        return switch (runner.start(workflow, Shapes.INPUT, "stub")) {
            case StartResult.Started(var run) -> run;
            case StartResult.Refused(var why) -> throw new IllegalStateException(why);
        };
    }

    /// The slowest is what counts.
    private static void print(String bench, Spread spread) {
        Figure.of(bench, spread.highest(), "ms")
                .target(MOST_MS)
                .with("median", spread.median())
                .with(spread)
                .print();
    }
}
