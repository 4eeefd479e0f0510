package baton.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// Brings the tables of a database to what this version knows, by numbered scripts that are never changed once
/// they were released: a change is a new script. One that changes what rows mean deletes the rows; they come
/// back from the journals.
final class Migrations {

    private static final List<String> SCRIPTS = List.of("0001_runs.sql", "0002_words.sql", "0003_rehearsal.sql");

    private Migrations() {}

    /// @throws SQLException if a script fails, or the tables are of a newer version
    static void run(Connection connection) throws SQLException {
        execute(connection, "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY)");
        int done = done(connection);
        if (done > SCRIPTS.size()) {
            throw new SQLException("the tables are of a newer version: " + done);
        }
        for (int number = done + 1; number <= SCRIPTS.size(); number++) {
            execute(connection, script(SCRIPTS.get(number - 1)));
            execute(connection, "INSERT INTO migration VALUES (" + number + ")");
        }
        connection.commit();
    }

    private static int done(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT COALESCE(MAX(number), 0) FROM migration")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// H2 runs several statements in one go.
    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) {
        try (var in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
