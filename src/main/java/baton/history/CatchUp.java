package baton.history;

import baton.engine.RunCatalog.Progress;
import baton.history.SeenRuns.Prospect;
import baton.run.RunId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

    /// So many are read side by side, and kept together.
    private static final int BATCH = 200;

    private final RunFolders folders;
    private final RunDigests digests;
    private final Connection connection;
    private final RunTable table;
    private final SeenRuns seen;
    private final MonthWatch months;
    private final Set<Path> lookedThrough = new HashSet<>();
    private final Progress progress;

    CatchUp(Journals journals, Connection connection, RunTable table, LongSupplier nanos, Progress progress)
            throws SQLException {
        this.folders = journals.folders();
        this.digests = new RunDigests(journals);
        this.connection = connection;
        this.table = table;
        this.progress = progress;
        this.seen = new SeenRuns(folders);
        this.months = new MonthWatch(nanos, System::currentTimeMillis);
        table.seen().forEach((file, status) -> seen.put(file, Prospect.of(status)));
    }

    /// @param told the runs that are known to have changed
    /// @return whether any row is another one than before
    boolean run(Collection<RunId> told) throws IOException, SQLException {
        var candidates = new HashSet<>(told);
        candidates.addAll(seen.goingOn());
        for (var month : monthsToLookAt()) {
            candidates.addAll(differing(month));
        }
        var different = candidates.stream()
                .sorted(Comparator.reverseOrder())
                .map(this::look)
                .filter(Look::isDifferent)
                .toList();
        boolean changed = false;
        for (int done = 0; done < different.size(); done += BATCH) {
            int next = Math.min(done + BATCH, different.size());
            changed |= refresh(different.subList(done, next));
            connection.commit();
            if (different.size() > BATCH) {
                progress.at(next, different.size());
            }
        }
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

    /// At first every journal is looked at; later it is enough to know which are there, because those that may
    /// still change are looked at one by one.
    private Set<RunId> differing(Path month) throws IOException {
        return lookedThrough.add(month)
                ? seen.differing(month, folders.in(month))
                : seen.comingOrGoing(month, folders.runsIn(month));
    }

    /// How the journal of a run is; empty if it is gone.
    private record Look(RunId run, Optional<RunFile> file, boolean isDifferent) {}

    private Look look(RunId run) {
        try {
            var file = folders.look(run);
            return new Look(run, file, file.isEmpty() || !file.equals(seen.get(run)));
        } catch (IOException e) {
            LOG.info("run {} cannot be looked at for now", run, e);
            return new Look(run, Optional.empty(), false);
        }
    }

    /// Reads on several threads, which takes most of the time, and keeps on this one.
    private boolean refresh(List<Look> different) throws SQLException {
        var gone = different.stream()
                .filter(look -> look.file().isEmpty())
                .map(Look::run)
                .toList();
        var files = different.stream().flatMap(look -> look.file().stream()).toList();
        var read = (files.size() > 1 ? files.parallelStream() : files.stream())
                .flatMap(file -> read(file).stream())
                .toList();
        boolean changed = false;
        for (var run : gone) {
            changed |= gone(run);
        }
        for (var digest : read) {
            changed |= keep(digest.file(), digest.row());
        }
        return changed;
    }

    /// @param row empty if there is nothing to tell yet
    private record Digest(RunFile file, Optional<CatalogRow> row) {}

    private Optional<Digest> read(RunFile file) {
        try {
            return Optional.of(new Digest(file, digests.row(file)));
        } catch (IOException e) {
            LOG.info("run {} cannot be read for now", file.run(), e);
            return Optional.empty();
        }
    }

    private boolean gone(RunId run) throws SQLException {
        boolean listed = table.find(run).isPresent();
        table.remove(run);
        digests.forget(run);
        seen.remove(run);
        return listed;
    }

    private boolean keep(RunFile file, Optional<CatalogRow> row) throws SQLException {
        boolean fresh = seen.get(file.run()).isEmpty();
        var listed = fresh ? Optional.empty() : table.find(file.run());
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
