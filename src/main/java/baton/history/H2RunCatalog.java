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
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The catalog of a home's runs in an H2 database that is fed from the journals and from nothing else.
/// Before each answer it is brought up to what the journals say. A database that was not closed, or turns out
/// to be broken, is made anew.
///
/// A run that cannot be read is in it too, with a sentence that says why, as long as the beginning of its
/// journal can be read. Questions that cannot be answered end in an [UncheckedIOException] with a sentence.
public final class H2RunCatalog implements RunCatalog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(H2RunCatalog.class);
    private static final Duration LOOK_ROUND = Duration.ofSeconds(1);
    /// What fails so often fails with a new database too.
    private static final int LAST = 2;

    private final Path home;
    private final Journals journals;
    private final Set<RunId> changed = ConcurrentHashMap.newKeySet();
    private final List<Progress> watchers = new CopyOnWriteArrayList<>();
    private final ChangeTeller teller;
    private final Subscription journalsTell;
    private @Nullable Index index;
    private final AtomicLong changes = new AtomicLong();
    /// Whoever waits longest comes next, so that questions come between the parts of what is done on the side.
    private final ReentrantLock lock = new ReentrantLock(true);

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
        return about(table -> table.list(query, RunTable.TOP));
    }

    @Override
    public List<RunSummary> more(Query query, RunSummary after) {
        return about(table -> table.list(query, new WordIndex.Place(after.began(), after.run())));
    }

    @Override
    public Map<RunStatus, Integer> counts(Query query) {
        return about(table -> table.counts(query));
    }

    @Override
    public Optional<RunSummary> find(RunId run) {
        return about(table -> table.find(run));
    }

    @Override
    public Optional<RunSummary> find(int number) {
        return about(table -> table.find(number));
    }

    /// The runs that are over, oldest first.
    List<EndedRun> ended() {
        return about(RunTable::ended);
    }

    /// Gives space back to the disk that rows took up which are gone.
    void compact() {
        ask(opened -> {
            opened.compact();
            closeIndex(Index::close);
            return true;
        });
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
        boolean interrupted = false;
        lock.lock();
        try {
            interrupted = Thread.interrupted();
            closed = true;
            closeIndex(Index::close);
        } finally {
            lock.unlock();
            restore(interrupted);
        }
    }

    /// Also readies what the first search needs, while nobody waits, and in parts between which others may ask.
    private long lookRound() {
        long now = about(_ -> changes.get());
        boolean warm = false;
        while (!warm) {
            warm = ask(opened -> opened.table().warm());
        }
        return now;
    }

    private interface Question<T> {
        T answer(RunTable table) throws SQLException, IOException;
    }

    private interface Deed<T> {
        T with(Index opened) throws SQLException, IOException;
    }

    /// Answers from a database that is up to date.
    private <T> T about(Question<T> question) {
        return ask(opened -> {
            catchUp(opened);
            return question.answer(opened.table());
        });
    }

    private void catchUp(Index opened) throws SQLException, IOException {
        var told = Set.copyOf(changed);
        changed.removeAll(told);
        if (opened.catchUp(told)) {
            changes.incrementAndGet();
        }
    }

    /// Does it with the database, or with one that was made anew, if need be.
    private <T> T ask(Deed<T> deed) {
        boolean interrupted = false;
        lock.lock();
        try {
            // An interrupt would close the files of the database under it.
            interrupted = Thread.interrupted();
            for (int failures = 0; ; failures++) {
                try {
                    return deed.with(opened());
                } catch (SQLException e) {
                    interrupted |= Thread.interrupted();
                    closeIndex(Index::giveUp);
                    if (failures == LAST) {
                        throw e;
                    }
                    LOG.info("the catalog is made anew", e);
                }
            }
        } catch (SQLException | IOException e) {
            throw new UncheckedIOException(new IOException(
                    "Baton could not look through the runs in “" + home + "”. See whether the disk is full or broken.",
                    e));
        } finally {
            lock.unlock();
            restore(interrupted);
        }
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
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

    private interface Ending {
        void of(Index opened) throws SQLException, IOException;
    }

    private void closeIndex(Ending ending) {
        var opened = index;
        index = null;
        try {
            if (opened != null) {
                ending.of(opened);
            }
        } catch (SQLException | IOException e) {
            LOG.info("the catalog was not closed as it should be", e);
        }
    }
}
