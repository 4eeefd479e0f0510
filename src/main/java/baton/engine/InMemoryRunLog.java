package baton.engine;

import baton.run.Recorded;
import baton.run.RunId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps runs only as long as the process lives: for trying things out and for tests.
public final class InMemoryRunLog implements RunLog {

    private final Map<RunId, List<Recorded>> runs = new HashMap<>();
    private final Set<RunId> held = new HashSet<>();
    private int numbers;

    @Override
    public synchronized int nextNumber() {
        return ++numbers;
    }

    @Override
    public synchronized Journal create(RunId run) throws RunBusyException {
        if (runs.putIfAbsent(run, new ArrayList<>()) != null) {
            throw new RunBusyException(run);
        }
        return hold(run);
    }

    @Override
    public synchronized Journal open(RunId run) throws RunBusyException {
        facts(run);
        return hold(run);
    }

    private Journal hold(RunId run) throws RunBusyException {
        if (!held.add(run)) {
            throw new RunBusyException(run);
        }
        return new Journal() {
            private boolean closed;

            @Override
            public void append(List<Recorded> more) {
                synchronized (InMemoryRunLog.this) {
                    facts(run).addAll(more);
                }
            }

            @Override
            public void close() {
                synchronized (InMemoryRunLog.this) {
                    if (!closed) {
                        closed = true;
                        held.remove(run);
                    }
                }
            }
        };
    }

    private List<Recorded> facts(RunId run) {
        var facts = runs.get(run);
        if (facts == null) {
            throw new NoSuchRunException("There is no run " + run + ".");
        }
        return facts;
    }

    @Override
    public synchronized History read(RunId run) {
        return new History(facts(run), Optional.empty());
    }

    @Override
    public synchronized List<RunId> runs() {
        return List.copyOf(runs.keySet());
    }

    @Override
    public synchronized boolean isHeld(RunId run) {
        return held.contains(run);
    }
}
