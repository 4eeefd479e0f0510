package baton.engine;

import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.workflow.Contract;
import baton.workflow.ContractFit;
import baton.workflow.Fields;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs workflows on this computer, in this process. Safe for several threads.
public final class LocalRunner implements Runner {

    private static final Logger LOG = LoggerFactory.getLogger(LocalRunner.class);
    private static final String NO_FOLDER =
            "Baton cannot write to the folder where it keeps runs. Check that the disk is not full and that you may write there.";
    private static final String CLOSED = "Baton is closing, so nothing new is begun.";

    private final RunLog log;
    private final AgentRunner agents;
    private final Timers timers;
    private final Supplier<RunId> ids;
    private final Map<RunId, RunDesk> desks = new ConcurrentHashMap<>();
    private volatile boolean closed;

    public LocalRunner(RunLog log, AgentRunner agents, Timers timers, Supplier<RunId> ids) {
        this.log = log;
        this.agents = agents;
        this.timers = timers;
        this.ids = ids;
    }

    private RunDesk desk(RunId run) {
        return desks.computeIfAbsent(run, _ -> new RunDesk(run, log, agents, timers));
    }

    @Override
    public StartResult start(Workflow workflow, Fields input, String model) {
        var stopper = Validator.stoppers(workflow).stream().findFirst();
        if (stopper.isPresent()) {
            return new StartResult.Refused(
                    stopper.get().title() + " " + stopper.get().why());
        }
        var fit = ContractFit.of(new Contract(workflow.asks()), input);
        if (!fit.isGood()) {
            return new StartResult.Refused("The run cannot begin: " + fit.words() + ".");
        }
        if (closed) {
            return new StartResult.Refused(CLOSED);
        }
        try {
            var run = ids.get();
            var settings = new RunSettings(log.nextNumber(), model);
            desk(run).begin(new RunEvent.RunStarted(workflow, fit.fields(), settings));
            LOG.info("run {} started as number {}", run, settings.number());
            return new StartResult.Started(run);
        } catch (RunLogException unwritten) {
            LOG.error("no run can be written", unwritten);
            return new StartResult.Refused(String.valueOf(unwritten.getMessage()));
        } catch (IOException unwritten) {
            LOG.error("no run can be written", unwritten);
            return new StartResult.Refused(NO_FOLDER);
        }
    }

    @Override
    public StartResult resume(RunId run) {
        if (closed) {
            return new StartResult.Refused(CLOSED);
        }
        try {
            return desk(run)
                    .takeUp()
                    .<StartResult>map(StartResult.Refused::new)
                    .orElseGet(() -> new StartResult.Started(run));
        } catch (IOException | NoSuchRunException | IllegalStateException unread) {
            return new StartResult.Refused(why(run, unread));
        }
    }

    @Override
    public CompletableFuture<SignalOutcome> signal(RunId run, Signal signal) {
        if (closed) {
            return CompletableFuture.completedFuture(new SignalOutcome.Rejected(CLOSED));
        }
        try {
            return desk(run).signal(signal);
        } catch (IOException | NoSuchRunException | IllegalStateException unread) {
            return CompletableFuture.completedFuture(new SignalOutcome.Rejected(why(run, unread)));
        }
    }

    private static String why(RunId run, Exception unread) {
        LOG.warn("run {} cannot be taken up", run, unread);
        return switch (unread) {
            case RunBusyException _ -> "Another Baton is at work on this run. Answer there, or close it first.";
            case NoSuchRunException gone -> String.valueOf(gone.getMessage());
            case RunLogException told -> String.valueOf(told.getMessage());
            case IOException _ -> "The record of this run cannot be read or written. Check the disk and try again.";
            default -> "The record of this run does not fit together, so it cannot go on. It can still be looked at.";
        };
    }

    @Override
    public Optional<RunState> state(RunId run) {
        try {
            return Optional.of(desk(run).state());
        } catch (IOException | NoSuchRunException | IllegalStateException unread) {
            LOG.warn("run {} cannot be read", run, unread);
            return Optional.empty();
        }
    }

    @Override
    public Subscription watch(RunId run, RunWatcher watcher) {
        try {
            return desk(run).watch(watcher);
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
        try {
            for (var desk : desks.values()) {
                desk.letGo();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
