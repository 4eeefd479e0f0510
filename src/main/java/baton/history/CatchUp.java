package baton.history;

import baton.history.SeenRuns.Prospect;
import baton.run.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the table of runs up to what the journals say, looking at as little as will do: at the runs that this
/// process says have changed, at those that are under way, and at the folders that may have changed since. For
/// one thread at a time.
final class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    /// Runs of other processes begin in the current month, and round midnight in the one before: these are
    /// always looked at, because not every file system tells when a folder changed.
    private static final int ALWAYS = 2;

    private static final int BATCH = 500;

    private final RunFolders folders;
    private final RunDigests digests;
    private final Connection connection;
    private final RunTable table;
    private final SeenRuns seen;
    private final Map<Path, FileTime> looked = new HashMap<>();

    CatchUp(Journals journals, Connection connection, RunTable table) throws SQLException {
        this.folders = journals.folders();
        this.digests = new RunDigests(journals);
        this.connection = connection;
        this.table = table;
        this.seen = new SeenRuns(folders);
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
        int changed = 0;
        for (var run : candidates) {
            if (refresh(run)) {
                changed++;
            }
            if (changed % BATCH == BATCH - 1) {
                connection.commit();
            }
        }
        connection.commit();
        return changed > 0;
    }

    /// Those that are always looked at, those whose time is another one, and those that are gone.
    private Set<Path> monthsToLookAt() throws IOException {
        var there = folders.months().stream().sorted().toList();
        var gone = new HashSet<>(seen.months());
        gone.removeAll(there);
        var months = new HashSet<>(gone);
        months.addAll(there.subList(Math.max(0, there.size() - ALWAYS), there.size()));
        for (var month : there) {
            var time = time(month);
            if (!time.equals(looked.put(month, time))) {
                months.add(month);
            }
        }
        return months;
    }

    private static FileTime time(Path month) throws IOException {
        try {
            return Files.getLastModifiedTime(month);
        } catch (NoSuchFileException _) {
            return FileTime.fromMillis(0);
        }
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
            seen.put(row.get().seen(), Prospect.of(row.get().summary().status()));
        } else {
            table.remove(file.run());
            seen.put(file, Prospect.OVER);
        }
        return !listed.equals(row.map(CatalogRow::summary));
    }
}
