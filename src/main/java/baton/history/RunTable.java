package baton.history;

import baton.engine.RunCatalog.Query;
import baton.history.WordIndex.Place;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of runs, and the index of their words, which is read from it when it is first needed. For one
/// thread at a time.
final class RunTable {

    /// Before any run.
    static final Place TOP = new Place(Instant.MAX, new RunId("zzz"));

    private static final Comparator<RunSummary> LATEST_FIRST = Comparator.comparing(RunSummary::began)
            .thenComparing(RunSummary::run)
            .reversed();
    private static final String NEXT = " ORDER BY began DESC, id DESC LIMIT ?";
    private static final String ALL = " WHERE id > ? ORDER BY id LIMIT ?";
    /// So that nobody asks for everything by mistake.
    private static final int LONGEST_LIST = 10_000;

    private final Connection connection;
    private final RunRows rows;
    private final WordIndex words = new WordIndex();
    /// The run up to which `words` were read; nothing once all were.
    private Optional<String> readTo = Optional.of("");

    RunTable(Connection connection) {
        this.connection = connection;
        this.rows = new RunRows(connection);
    }

    void put(CatalogRow row) throws SQLException {
        rows.put(row);
        var run = row.summary();
        // A run that is still to be read is read as the database will have it.
        if (isRead(run.run())) {
            words.put(run.run(), run.began(), run.status(), row.words());
        }
    }

    void remove(RunId run) throws SQLException {
        try (var remove = new Filling(connection, "DELETE FROM run WHERE id = ?")) {
            remove.with(run.value()).statement().executeUpdate();
        }
        words.remove(run);
    }

    /// How the journals were when their rows were made, and how the runs stood.
    Map<RunFile, RunStatus> seen() throws SQLException {
        var seen = new HashMap<RunFile, RunStatus>();
        rows.each(
                "SELECT id, seen_bytes, seen_modified, status FROM run" + ALL,
                row -> seen.put(
                        new RunFile(new RunId(row.getString(1)), row.getLong(2), row.getLong(3)),
                        RunStatus.valueOf(row.getString(4))));
        return seen;
    }

    /// The runs that are over, oldest first.
    List<EndedRun> ended() throws SQLException {
        var ended = new ArrayList<EndedRun>();
        rows.each("SELECT id, latest, seen_modified, seen_bytes, status FROM run" + ALL, row -> {
            if (RunStatus.valueOf(row.getString(5)).isOver()) {
                var latest = row.getObject(2, Instant.class);
                var modified = Instant.ofEpochMilli(row.getLong(3));
                ended.add(new EndedRun(
                        new RunId(row.getString(1)), latest.isAfter(modified) ? latest : modified, row.getLong(4)));
            }
        });
        ended.sort(Comparator.comparing(EndedRun::last).thenComparing(EndedRun::run));
        return ended;
    }

    /// @param after where the list goes on
    List<RunSummary> list(Query query, Place after) throws SQLException {
        int limit = Math.min(query.limit(), LONGEST_LIST);
        var wanted = SearchText.words(query.words());
        if (!wanted.isEmpty()) {
            var statuses = query.statuses();
            return withIds(words().first(
                            wanted,
                            entry -> (statuses.isEmpty() || statuses.contains(entry.status())) && entry.isAfter(after),
                            limit));
        }
        if (query.statuses().isEmpty()) {
            return page("", List.of(), after, limit);
        }
        // One page a status: each follows an index, and together they hold the page of all.
        var pages = new ArrayList<RunSummary>();
        for (var status : query.statuses()) {
            pages.addAll(page("status = ? AND ", List.of(status.name()), after, limit));
        }
        return pages.stream().sorted(LATEST_FIRST).limit(limit).toList();
    }

    private List<RunSummary> page(String condition, List<String> values, Place after, int limit) throws SQLException {
        return after.equals(TOP)
                ? rows.select(condition + "TRUE" + NEXT, Stream.concat(values.stream(), Stream.of(limit)))
                : rows.select(
                        condition + "began <= ? AND (began < ? OR id < ?)" + NEXT,
                        Stream.concat(
                                values.stream(),
                                Stream.of(
                                        after.began(),
                                        after.began(),
                                        after.run().value(),
                                        limit)));
    }

    private List<RunSummary> withIds(List<RunId> runs) throws SQLException {
        if (runs.isEmpty()) {
            return List.of();
        }
        var marks = runs.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return rows.select("id IN (" + marks + ")", runs.stream().map(RunId::value)).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    Map<RunStatus, Integer> counts(Query query) throws SQLException {
        var wanted = SearchText.words(query.words());
        if (!wanted.isEmpty()) {
            return words().counts(wanted);
        }
        var counts = new EnumMap<RunStatus, Integer>(RunStatus.class);
        try (var select = new Filling(connection, "SELECT status, COUNT(*) FROM run GROUP BY status");
                var found = select.statement().executeQuery()) {
            while (found.next()) {
                counts.put(RunStatus.valueOf(found.getString(1)), found.getInt(2));
            }
        }
        return counts;
    }

    Optional<RunSummary> find(RunId run) throws SQLException {
        return withIds(List.of(run)).stream().findFirst();
    }

    /// The run with the number; the latest, where runs from elsewhere have it too.
    Optional<RunSummary> find(int number) throws SQLException {
        return rows.select("number = ?" + NEXT, Stream.of(number, 1)).stream().findFirst();
    }

    private boolean isRead(RunId run) {
        return readTo.isEmpty() || run.value().compareTo(readTo.get()) <= 0;
    }

    /// Makes the first search quicker, in a moment.
    ///
    /// @return whether the first search is as quick as any other by now
    boolean warm() throws SQLException {
        if (readTo.isPresent()) {
            readTo = rows.words(readTo.get(), words);
        }
        return readTo.isEmpty();
    }

    private WordIndex words() throws SQLException {
        boolean warm = false;
        while (!warm) {
            warm = warm();
        }
        return words;
    }
}
