package baton.history;

import baton.engine.RunCatalog;
import baton.engine.Subscription;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The catalog of a home's runs in an H2 database that is fed from the journals and from nothing else.
/// Before each answer it is brought up to what the journals say. A database that turns out to be broken is
/// made anew.
///
/// A run that cannot be read is in it too, with a sentence that says why, as long as the beginning of its
/// journal can be read. Questions that cannot be answered end in an [UncheckedIOException] with a sentence.
public final class H2RunCatalog implements RunCatalog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(H2RunCatalog.class);
    private static final Duration LOOK_ROUND = Duration.ofSeconds(1);

    private final Path home;
    private final Journals journals;
    private final Set<RunId> changed = ConcurrentHashMap.newKeySet();
    private final List<Progress> watchers = new CopyOnWriteArrayList<>();
    private final ChangeTeller teller;
    private final Subscription journalsTell;
    private @Nullable Index index;
    private final AtomicLong changes = new AtomicLong();
    private boolean closed;

    /// Costs nothing: the database is opened for the first question.
    public H2RunCatalog(Path home, Journals journals) {
        this(home, journals, LOOK_ROUND);
    }

    /// @param lookRound how often it looks for what other processes did, while somebody wants to know
    H2RunCatalog(Path home, Journals journals, Duration lookRound) {
        this.home = home.toAbsolutePath().normalize();
        this.journals = journals;
        this.teller = new ChangeTeller(this::lookRound, lookRound);
        this.journalsTell = journals.onChange(run -> {
            changed.add(run);
            teller.nudge();
        });
    }

    @Override
    public List<RunSummary> list(Query query) {
        return ask(table -> table.list(query, RunTable.TOP));
    }

    @Override
    public List<RunSummary> more(Query query, RunSummary after) {
        return ask(table -> table.list(query, new WordIndex.Place(after.began(), after.run())));
    }

    @Override
    public Map<RunStatus, Integer> counts(Query query) {
        return ask(table -> table.counts(query));
    }

    @Override
    public Optional<RunSummary> find(RunId run) {
        return ask(table -> table.find(run));
    }

    @Override
    public Optional<RunSummary> find(int number) {
        return ask(table -> table.find(number));
    }

    /// The runs that are over, oldest first.
    List<EndedRun> ended() {
        return ask(RunTable::ended);
    }

    /// Gives space back to the disk that rows took up which are gone.
    synchronized void compact() {
        ask(_ -> {
            opened().compact();
            return true;
        });
        closeIndex();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return teller.add(listener, changes.get());
    }

    @Override
    public Subscription onCatchUp(Progress progress) {
        watchers.add(progress);
        return () -> watchers.remove(progress);
    }

    private void tell(int done, int of) {
        watchers.forEach(watcher -> watcher.at(done, of));
    }

    @Override
    public void close() {
        journalsTell.close();
        teller.close();
        synchronized (this) {
            closed = true;
            closeIndex();
        }
    }

    /// Also readies what the first search needs, while nobody waits.
    private long lookRound() {
        return ask(table -> {
            table.warm();
            return changes.get();
        });
    }

    private interface Question<T> {
        T answer(RunTable table) throws SQLException, IOException;
    }

    /// Answers from a database that is up to date; from one that was opened again, or made anew, if need
    /// be.
    private synchronized <T> T ask(Question<T> question) {
        // An interrupt would close the files of the database under it.
        boolean interrupted = Thread.interrupted();
        try {
            for (int failures = 1; ; failures++) {
                try {
                    return answer(question);
                } catch (SQLException e) {
                    interrupted |= Thread.interrupted();
                    recover(failures, e);
                }
            }
        } catch (SQLException | IOException e) {
            throw new UncheckedIOException(new IOException(
                    "Baton could not look through the runs in “" + home + "”. See whether the disk is full or broken.",
                    e));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void recover(int failures, SQLException cause) throws SQLException, IOException {
        closeIndex();
        switch (failures) {
            case 1 -> LOG.info("the catalog is opened again", cause);
            case 2 -> Database.setAside(home, journals.locks());
            default -> throw cause;
        }
    }

    private <T> T answer(Question<T> question) throws SQLException, IOException {
        var opened = opened();
        var told = Set.copyOf(changed);
        changed.removeAll(told);
        if (opened.catchUp(told)) {
            changes.incrementAndGet();
        }
        return question.answer(opened.table());
    }

    private Index opened() throws SQLException, IOException {
        if (closed) {
            throw new IllegalStateException("the catalog is closed");
        }
        if (index == null) {
            index = Index.open(home, journals, this::tell);
        }
        return index;
    }

    private synchronized void closeIndex() {
        var opened = index;
        index = null;
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (SQLException | IOException e) {
            LOG.info("the catalog was not closed as it should be", e);
        }
    }
}
