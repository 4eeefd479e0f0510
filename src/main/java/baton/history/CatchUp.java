package baton.history;

import baton.history.SeenRuns.Prospect;
import baton.run.RunId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the table of runs up to what the journals say, looking at as little as will do: at the runs that this
/// process says have changed, at those that are under way, and at the folders that may have changed since. For
/// one thread at a time.
final class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private static final int BATCH = 500;

    private final RunFolders folders;
    private final RunDigests digests;
    private final Connection connection;
    private final RunTable table;
    private final SeenRuns seen;
    private final MonthWatch months;

    CatchUp(Journals journals, Connection connection, RunTable table, LongSupplier nanos) throws SQLException {
        this.folders = journals.folders();
        this.digests = new RunDigests(journals);
        this.connection = connection;
        this.table = table;
        this.seen = new SeenRuns(folders);
        this.months = new MonthWatch(nanos);
        table.seen().forEach((file, status) -> seen.put(file, Prospect.of(status)));
    }

    /// @param told the runs that are known to have changed
    /// @return whether any row is another one than before
    boolean run(Collection<RunId> told) throws IOException, SQLException {
        var candidates = new HashSet<>(told);
        candidates.addAll(seen.goingOn());
        for (var month : monthsToLookAt()) {
            candidates.addAll(seen.differing(month, folders.in(month)));
        }
        boolean changed = false;
        int done = 0;
        for (var run : candidates) {
            changed |= refresh(run);
            done++;
            if (done % BATCH == 0) {
                connection.commit();
            }
        }
        connection.commit();
        return changed;
    }

    /// Those that may have changed, and those that are gone.
    private Set<Path> monthsToLookAt() throws IOException {
        var there = folders.months();
        var toLookAt = new HashSet<>(seen.months());
        there.forEach(toLookAt::remove);
        for (var month : there) {
            if (months.mayDiffer(month)) {
                toLookAt.add(month);
            }
        }
        return toLookAt;
    }

    private boolean refresh(RunId run) throws IOException, SQLException {
        var before = seen.get(run);
        var file = folders.look(run);
        if (file.isEmpty()) {
            return gone(run);
        }
        return !file.equals(before) && read(file.get());
    }

    private boolean gone(RunId run) throws SQLException {
        boolean listed = table.find(run).isPresent();
        table.remove(run);
        digests.forget(run);
        seen.remove(run);
        return listed;
    }

    private boolean read(RunFile file) throws SQLException {
        var listed = table.find(file.run());
        Optional<CatalogRow> row;
        try {
            row = digests.row(file);
        } catch (IOException e) {
            LOG.info("run {} cannot be read for now", file.run(), e);
            return false;
        }
        if (row.isPresent()) {
            table.put(row.get());
            seen.put(row.get().seen(), row.get().prospect());
        } else {
            table.remove(file.run());
            seen.put(file, Prospect.GOES_ON);
        }
        return !listed.equals(row.map(CatalogRow::summary));
    }
}
