package baton.crash;

import baton.engine.LocalRunner;
import baton.engine.RunCatalog;
import baton.engine.RunIds;
import baton.engine.RunWatcher;
import baton.engine.StartResult;
import baton.engine.Timers;
import baton.history.H2RunCatalog;
import baton.history.Journals;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.workflow.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// A Baton at work in a home: it takes up what was left there, starts further runs, and a person beside it
/// answers after a moment whatever is asked.
final class CrashWork implements AutoCloseable {

    private static final int LONGEST_MOMENT_MICROS = 5_000;

    private final Journals journals;
    private final H2RunCatalog catalog;
    private final LocalRunner runner;
    private final CrashPerson person;
    private final Consumer<Recorded> told;
    private final ScheduledExecutorService moments = Executors.newSingleThreadScheduledExecutor();
    private final SplittableRandom chance;
    private final Phaser underWay = new Phaser(1);
    private volatile String trouble = "";

    /// @param told is told every fact that Baton has acknowledged, in the order of each run
    CrashWork(Path home, long seed, Consumer<Recorded> told) {
        this.told = told;
        chance = new SplittableRandom(seed);
        journals = new Journals(home);
        catalog = new H2RunCatalog(home, journals);
        person = new CrashPerson(seed);
        var moments = new Moments(seed);
        runner = new LocalRunner(
                journals,
                new CrashAgents(moments),
                new CrashToolbox(home.resolve("effects"), moments),
                Timers.system(),
                new RunIds(InstantSource.system(), new SplittableRandom(seed)));
    }

    RunCatalog catalog() {
        return catalog;
    }

    Journals journals() {
        return journals;
    }

    /// Takes up every run that is not over.
    void takeUp() throws IOException {
        for (var run : journals.runs()) {
            if (runner.state(run).orElseThrow().outcome().isEmpty()) {
                takeUp(run);
            }
        }
    }

    private void takeUp(RunId run) {
        underWay.register();
        runner.watch(run, new Watching(run));
        if (runner.resume(run) instanceof StartResult.Refused(var why)) {
            throw new IllegalStateException(run + " cannot be taken up: " + why);
        }
    }

    /// Starts one run of every workflow.
    void startAll() {
        for (var workflow : CrashFlows.all().values()) {
            switch (runner.start(workflow, Fields.of("message", "hello"), "practice")) {
                case StartResult.Started(var run) -> {
                    underWay.register();
                    runner.watch(run, new Watching(run));
                }
                case StartResult.Refused(var why) -> throw new IllegalStateException(why);
            }
        }
    }

    /// Waits until every run that was taken up or started is over.
    void awaitAll() throws InterruptedException, TimeoutException {
        underWay.awaitAdvanceInterruptibly(underWay.arrive(), 60, TimeUnit.SECONDS);
        if (!trouble.isEmpty()) {
            throw new IllegalStateException(trouble);
        }
    }

    @Override
    public void close() throws IOException {
        moments.shutdownNow();
        runner.close();
        catalog.close();
        journals.close();
    }

    private void later(Runnable what) {
        var _ = moments.schedule(what, chance.nextInt(LONGEST_MOMENT_MICROS), TimeUnit.MICROSECONDS);
    }

    /// Tells on what is recorded, and lets the person know.
    private final class Watching implements RunWatcher {

        private final RunId run;
        private boolean over;

        Watching(RunId run) {
            this.run = run;
        }

        @Override
        public void recorded(List<Recorded> facts, RunState state) {
            facts.forEach(told);
            if (state.outcome().isPresent()) {
                if (!over) {
                    over = true;
                    underWay.arriveAndDeregister();
                }
                return;
            }
            for (Signal wish : person.wishes(facts, state)) {
                later(() -> {
                    var _ = runner.signal(run, wish);
                });
            }
        }

        @Override
        public void troubled(String why) {
            trouble = run + ": " + why;
            underWay.forceTermination();
        }
    }
}
