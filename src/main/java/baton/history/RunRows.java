package baton.history;

import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.run.Usage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs as rows, and back. For one thread at a time.
final class RunRows {

    private static final String PUT = """
            MERGE INTO run (id, number, workflow, model, status, began, latest, steps_done, steps,
                            tokens_in, tokens_out, cost, headline, about, rehearsal, seen_bytes, seen_modified)
            KEY (id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PUT_WORDS = "MERGE INTO run_words (id, words) KEY (id) VALUES (?, ?)";
    private static final String SELECT = """
            SELECT id, number, workflow, model, status, began, latest, steps_done, steps,
                   tokens_in, tokens_out, cost, headline, about, rehearsal FROM run WHERE\s""";
    private static final String WORDS = "SELECT run.id, began, status, words FROM run JOIN run_words ON"
            + " run_words.id = run.id WHERE run.id > ? ORDER BY run.id LIMIT ?";
    /// The database keeps so many in memory; an answer of more it would write to disk first.
    private static final int PART = 2_000;
    private static final int LONGEST_NAME = 10_000;

    private final Connection connection;

    RunRows(Connection connection) {
        this.connection = connection;
    }

    void put(CatalogRow row) throws SQLException {
        var run = row.summary();
        try (var put = new Filling(connection, PUT)) {
            put.with(run.run().value(), run.number(), clipped(run.workflow()), clipped(run.model()))
                    .with(run.status().name(), run.began(), run.latest(), run.stepsDone(), run.steps())
                    .with(run.usage().tokensIn(), run.usage().tokensOut())
                    .withOrNull(run.usage().cost())
                    .with(clipped(run.headline()), clipped(run.about()), run.rehearsal())
                    .with(row.seen().bytes(), row.seen().modified())
                    .statement()
                    .executeUpdate();
        }
        try (var put = new Filling(connection, PUT_WORDS)) {
            put.with(run.run().value(), row.words()).statement().executeUpdate();
        }
    }

    /// @param condition what follows `WHERE`
    List<RunSummary> select(String condition, Stream<?> values) throws SQLException {
        var found = new ArrayList<RunSummary>();
        try (var select = new Filling(connection, SELECT + condition).with(values.toArray());
                var rows = select.statement().executeQuery()) {
            while (rows.next()) {
                found.add(summary(rows));
            }
        }
        return found;
    }

    /// Puts the words of the next runs into `index`.
    ///
    /// @param after the run that came last
    /// @return the run that came last by now; nothing if no more are to come
    Optional<String> words(String after, WordIndex index) throws SQLException {
        return part(
                WORDS,
                after,
                row -> index.put(
                        new RunId(row.getString(1)),
                        row.getObject(2, Instant.class),
                        RunStatus.valueOf(row.getString(3)),
                        row.getString(4)));
    }

    /// Takes one row after the other.
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /// Gives all rows to `taker`, some at a time.
    ///
    /// @param sql selects the id first, and those rows that follow an id, so many of them
    void each(String sql, Taker taker) throws SQLException {
        var last = Optional.of("");
        while (last.isPresent()) {
            last = part(sql, last.get(), taker);
        }
    }

    private Optional<String> part(String sql, String after, Taker taker) throws SQLException {
        int found = 0;
        var last = after;
        try (var select = new Filling(connection, sql).with(after, PART);
                var rows = select.statement().executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
                last = rows.getString(1);
                found++;
            }
        }
        return found == PART ? Optional.of(last) : Optional.empty();
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
                row.getString("about"),
                row.getBoolean("rehearsal"));
    }

    private static String clipped(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }
}
