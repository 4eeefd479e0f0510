package baton.engine;

import baton.run.Fork;
import baton.run.Forks;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.Samples;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.workflow.Contract;
import baton.workflow.ContractFit;
import baton.workflow.Fields;
import baton.workflow.Validator;
import baton.workflow.Words;
import baton.workflow.Workflow;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs workflows on this computer, in this process. Safe for several threads.
public final class LocalRunner implements Runner {

    private static final Logger LOG = LoggerFactory.getLogger(LocalRunner.class);
    private static final Words WORDS = Words.of("baton.engine.words");

    /// When a run is looked at again with which another Baton is busy at its time.
    private static final Duration BUSY = Duration.ofMinutes(5);

    private final RunLog log;
    private final Errands errands;
    private final Timers timers;
    private final Supplier<RunId> ids;
    private final Wakes wakes;
    private final Map<RunId, RunDesk> desks = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /// One whose agents have no tools.
    public LocalRunner(RunLog log, AgentRunner agents, Timers timers, Supplier<RunId> ids) {
        this(log, agents, Toolbox.EMPTY, timers, ids);
    }

    public LocalRunner(RunLog log, AgentRunner agents, Toolbox toolbox, Timers timers, Supplier<RunId> ids) {
        this.log = log;
        this.errands = new Errands(agents, toolbox, timers);
        this.timers = timers;
        this.ids = ids;
        this.wakes = new Wakes(timers, this::wake);
    }

    /// What is done at the desk of a run.
    private interface AtDesk<T> {
        T at(RunDesk desk) throws IOException;
    }

    /// Does `work` at the desk of a run. A desk at which nobody works and from which nobody watches is put
    /// away, so that runs of long ago take up no room; whoever comes to one that was just put away gets
    /// another.
    private <T> T at(RunId run, AtDesk<T> work) throws IOException {
        while (true) {
            var desk = desks.computeIfAbsent(run, this::newDesk);
            synchronized (desk) {
                if (!desk.isPutAway()) {
                    try {
                        return work.at(desk);
                    } finally {
                        desk.putAwayIfIdle();
                    }
                }
            }
        }
    }

    private RunDesk newDesk(RunId run) {
        return new RunDesk(run, log, errands, timers, wakes, desk -> desks.remove(run, desk));
    }

    @Override
    public RunId nameRun() {
        return ids.get();
    }

    @Override
    public StartResult start(RunId run, Workflow workflow, Fields input, RunSettings settings) {
        return refusal(workflow, input)
                .or(() -> misfit(workflow, settings))
                .<StartResult>map(StartResult.Refused::new)
                .orElseGet(() -> begin(run, number -> {
                    var samples = Samples.of(workflow, settings.samples());
                    var started = new RunEvent.RunStarted(
                            workflow,
                            fitting(workflow, input),
                            settings.withNumber(number).withSamples(samples));
                    return List.of(new Recorded(run, 1, timers.now(), started));
                }));
    }

    @Override
    public StartResult fork(RunId run, Fork fork) {
        try {
            var recorded = log.read(run).facts();
            var refusal = refusal(recorded, fork);
            if (refusal.isPresent()) {
                return new StartResult.Refused(refusal.get());
            }
            // Tried first, so that a number is only given to a run that there will be.
            return switch (Forks.of(recorded, fork, run, 0, timers.now())) {
                case Forks.Forked.Refused(var why) -> new StartResult.Refused(why);
                case Forks.Forked.Begun _ -> {
                    var id = nameRun();
                    yield begin(id, number -> begun(recorded, fork, id, number));
                }
            };
        } catch (IOException | NoSuchRunException unread) {
            return new StartResult.Refused(why(run, unread));
        }
    }

    private List<Recorded> begun(List<Recorded> recorded, Fork fork, RunId run, int number) {
        return switch (Forks.of(recorded, fork, run, number, timers.now())) {
            case Forks.Forked.Begun(var facts) -> facts;
            case Forks.Forked.Refused(var why) -> throw new IllegalStateException(why);
        };
    }

    private static Optional<String> refusal(List<Recorded> recorded, Fork fork) {
        if (recorded.isEmpty() || !(recorded.getFirst().event() instanceof RunEvent.RunStarted first)) {
            return Optional.of(WORDS.text("fork.unreadable"));
        }
        return switch (fork.change()) {
            case Fork.Change.Input(var input) -> refusal(first.workflow(), input);
            case Fork.Change.Edited(var workflow) -> refusal(workflow, first.input());
            case Fork.Change.Output _, Fork.Change.Nothing _ -> Optional.empty();
        };
    }

    private static Optional<String> refusal(Workflow workflow, Fields input) {
        var stopper = Validator.stoppers(workflow).stream().findFirst();
        if (stopper.isPresent()) {
            return stopper.map(one -> one.title() + " " + one.why());
        }
        var fit = ContractFit.of(new Contract(workflow.asks()), input);
        return fit.isGood() ? Optional.empty() : Optional.of(WORDS.text("begin.not-yet", fit.shown()));
    }

    private static Optional<String> misfit(Workflow workflow, RunSettings settings) {
        return settings.samples().entrySet().stream()
                .filter(one -> workflow.node(one.getKey()).isPresent())
                .flatMap(one -> Samples.misfit(workflow, one.getKey(), one.getValue()).stream())
                .findFirst();
    }

    private static Fields fitting(Workflow workflow, Fields input) {
        return ContractFit.of(new Contract(workflow.asks()), input).fields();
    }

    private StartResult begin(RunId run, IntFunction<List<Recorded>> facts) {
        if (closed) {
            return new StartResult.Refused(WORDS.text("closing"));
        }
        try {
            int number = log.nextNumber();
            at(run, desk -> desk.begin(facts.apply(number)));
            LOG.info("run {} started as number {}", run, number);
            return new StartResult.Started(run);
        } catch (RunLogException unwritten) {
            LOG.error("no run can be written", unwritten);
            return new StartResult.Refused(String.valueOf(unwritten.getMessage()));
        } catch (IOException unwritten) {
            LOG.error("no run can be written", unwritten);
            return new StartResult.Refused(WORDS.text("no-folder"));
        }
    }

    @Override
    public StartResult resume(RunId run) {
        if (closed) {
            return new StartResult.Refused(WORDS.text("closing"));
        }
        try {
            return at(run, RunDesk::takeUp)
                    .<StartResult>map(StartResult.Refused::new)
                    .orElseGet(() -> new StartResult.Started(run));
        } catch (IOException | NoSuchRunException | IllegalStateException unread) {
            return new StartResult.Refused(why(run, unread));
        }
    }

    @Override
    public CompletableFuture<SignalOutcome> signal(RunId run, Signal signal) {
        if (closed) {
            return CompletableFuture.completedFuture(new SignalOutcome.Rejected(WORDS.text("closing")));
        }
        try {
            return at(run, desk -> desk.signal(signal));
        } catch (IOException | NoSuchRunException | IllegalStateException unread) {
            return CompletableFuture.completedFuture(new SignalOutcome.Rejected(why(run, unread)));
        }
    }

    /// The time of a run has come that only waited for a person. If it does not only wait any more, another Baton went
    /// on with it, and whoever did so sees to it; it may be left waiting again.
    private void wake(RunId run) {
        var state = state(run).filter(now -> now.outcome().isEmpty());
        if (closed || state.isEmpty()) {
            return;
        }
        if (!state.get().isWaitingForPerson()) {
            wakes.at(run, timers.now().plus(BUSY));
            return;
        }
        try {
            at(run, RunDesk::takeUp).ifPresent(why -> LOG.warn("run {} cannot be taken up: {}", run, why));
        } catch (RunBusyException _) {
            wakes.at(run, timers.now().plus(BUSY));
        } catch (IOException | NoSuchRunException | IllegalStateException unread) {
            LOG.warn("run {} cannot be taken up", run, unread);
        }
    }

    private static String why(RunId run, Exception unread) {
        LOG.warn("run {} cannot be taken up", run, unread);
        return switch (unread) {
            case RunBusyException _ -> WORDS.text("busy");
            case NoSuchRunException gone -> String.valueOf(gone.getMessage());
            case RunLogException told -> String.valueOf(told.getMessage());
            case IOException _ -> WORDS.text("unreadable");
            default -> WORDS.text("broken");
        };
    }

    @Override
    public Optional<RunState> state(RunId run) {
        try {
            return Optional.of(at(run, RunDesk::state));
        } catch (IOException | NoSuchRunException | IllegalStateException unread) {
            LOG.warn("run {} cannot be read", run, unread);
            return Optional.empty();
        }
    }

    @Override
    public Subscription watch(RunId run, RunWatcher watcher) {
        try {
            return at(run, desk -> desk.watch(watcher));
        } catch (IOException unread) {
            throw new NoSuchRunException(why(run, unread));
        } catch (IllegalStateException broken) {
            throw new NoSuchRunException(why(run, broken));
        }
    }

    @Override
    public boolean isWorkingOn(RunId run) {
        var desk = desks.get(run);
        return desk != null && desk.isAtWork();
    }

    @Override
    public void close() {
        closed = true;
        wakes.close();
        try {
            for (var desk : desks.values()) {
                desk.letGo();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
