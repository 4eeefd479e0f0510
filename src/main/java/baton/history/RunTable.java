package baton.history;

import baton.engine.RunCatalog.Query;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.run.Usage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of runs. For one thread at a time.
final class RunTable {

    private static final String PUT = """
            MERGE INTO run (id, number, workflow, model, status, began, latest, steps_done, steps,
                            tokens_in, tokens_out, cost, headline, about, seen_bytes, seen_modified)
            KEY (id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PUT_WORDS = "MERGE INTO run_words (id, words) KEY (id) VALUES (?, ?)";
    private static final String SELECT = """
            SELECT run.id, number, workflow, model, status, began, latest, steps_done, steps,
                   tokens_in, tokens_out, cost, headline, about FROM run
            """;
    private static final String LATEST_FIRST = " ORDER BY began DESC, run.id DESC LIMIT ?";
    private static final int LONGEST_NAME = 10_000;

    private final Connection connection;

    RunTable(Connection connection) {
        this.connection = connection;
    }

    void put(CatalogRow row) throws SQLException {
        var run = row.summary();
        try (var put = new Filling(connection, PUT)) {
            put.with(run.run().value(), run.number(), clipped(run.workflow()), clipped(run.model()))
                    .with(run.status().name(), run.began(), run.latest(), run.stepsDone(), run.steps())
                    .with(run.usage().tokensIn(), run.usage().tokensOut())
                    .withOrNull(run.usage().cost())
                    .with(clipped(run.headline()), clipped(run.about()))
                    .with(row.seen().bytes(), row.seen().modified())
                    .statement()
                    .executeUpdate();
        }
        try (var put = new Filling(connection, PUT_WORDS)) {
            put.with(run.run().value(), row.words()).statement().executeUpdate();
        }
    }

    void remove(RunId run) throws SQLException {
        try (var remove = new Filling(connection, "DELETE FROM run WHERE id = ?")) {
            remove.with(run.value()).statement().executeUpdate();
        }
    }

    /// How the journals were when their rows were made, and how the runs stood.
    Map<RunFile, RunStatus> seen() throws SQLException {
        var seen = new HashMap<RunFile, RunStatus>();
        try (var all = new Filling(connection, "SELECT id, seen_bytes, seen_modified, status FROM run");
                var rows = all.statement().executeQuery()) {
            while (rows.next()) {
                seen.put(
                        new RunFile(new RunId(rows.getString(1)), rows.getLong(2), rows.getLong(3)),
                        RunStatus.valueOf(rows.getString(4)));
            }
        }
        return seen;
    }

    /// The runs that are over, oldest first.
    List<EndedRun> ended() throws SQLException {
        var over = Stream.of(RunStatus.values()).filter(RunStatus::isOver).collect(Collectors.toSet());
        var ended = new ArrayList<EndedRun>();
        try (var select = new Filling(
                        connection, "SELECT id, latest, seen_modified, seen_bytes FROM run WHERE TRUE" + among(over));
                var rows = select.with(over.stream().map(RunStatus::name).toArray())
                        .statement()
                        .executeQuery()) {
            while (rows.next()) {
                var latest = rows.getObject(2, Instant.class);
                var modified = Instant.ofEpochMilli(rows.getLong(3));
                ended.add(new EndedRun(
                        new RunId(rows.getString(1)), latest.isAfter(modified) ? latest : modified, rows.getLong(4)));
            }
        }
        ended.sort(Comparator.comparing(EndedRun::last).thenComparing(EndedRun::run));
        return ended;
    }

    List<RunSummary> list(Query query) throws SQLException {
        var words = SearchText.words(query.words());
        try (var select = new Filling(
                connection, SELECT + holding(words) + " WHERE TRUE" + among(query.statuses()) + LATEST_FIRST)) {
            return summaries(select.with(words.toArray())
                    .with(query.statuses().stream().map(RunStatus::name).toArray())
                    .with(query.limit()));
        }
    }

    Map<RunStatus, Integer> counts(Query query) throws SQLException {
        var counts = new EnumMap<RunStatus, Integer>(RunStatus.class);
        var words = SearchText.words(query.words());
        var sql = "SELECT status, COUNT(*) FROM run" + holding(words) + " GROUP BY status";
        try (var select = new Filling(connection, sql);
                var rows = select.with(words.toArray()).statement().executeQuery()) {
            while (rows.next()) {
                counts.put(RunStatus.valueOf(rows.getString(1)), rows.getInt(2));
            }
        }
        return counts;
    }

    Optional<RunSummary> find(RunId run) throws SQLException {
        return first(" WHERE run.id = ?", run.value());
    }

    /// The run with the number; the latest, where runs from elsewhere have it too.
    Optional<RunSummary> find(int number) throws SQLException {
        return first(" WHERE number = ?", number);
    }

    private Optional<RunSummary> first(String condition, Object value) throws SQLException {
        try (var select = new Filling(connection, SELECT + condition + LATEST_FIRST)) {
            return summaries(select.with(value, 1)).stream().findFirst();
        }
    }

    private static String holding(List<String> words) {
        return words.isEmpty()
                ? ""
                : words.stream()
                        .map(_ -> " AND LOCATE(?, words) > 0")
                        .collect(Collectors.joining("", " JOIN run_words ON run_words.id = run.id", ""));
    }

    private static String among(Set<RunStatus> statuses) {
        return statuses.isEmpty()
                ? ""
                : statuses.stream().map(_ -> "?").collect(Collectors.joining(", ", " AND status IN (", ")"));
    }

    private static List<RunSummary> summaries(Filling select) throws SQLException {
        var found = new ArrayList<RunSummary>();
        try (var rows = select.statement().executeQuery()) {
            while (rows.next()) {
                found.add(summary(rows));
            }
        }
        return found;
    }

    private static RunSummary summary(ResultSet row) throws SQLException {
        return new RunSummary(
                new RunId(row.getString("id")),
                row.getInt("number"),
                row.getString("workflow"),
                row.getString("model"),
                RunStatus.valueOf(row.getString("status")),
                row.getObject("began", Instant.class),
                row.getObject("latest", Instant.class),
                row.getInt("steps_done"),
                row.getInt("steps"),
                new Usage(row.getLong("tokens_in"), row.getLong("tokens_out"), row.getBigDecimal("cost")),
                row.getString("headline"),
                row.getString("about"));
    }

    private static String clipped(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }
}
