package baton.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import org.h2.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index of a home, in its file `catalog.mv.db` or, where another process has that, in memory. Nothing
/// in it is missed when it is gone: a file that was not closed, or cannot be used, is set aside, and another
/// one begun.
final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final String NAME = "catalog";
    private static final String ENDING = ".mv.db";
    private static final String ASIDE = ".old";
    /// With less room than this a database would only break.
    private static final long ROOM = 4 * 1024 * 1024;
    /// No trace file, no file that another process would read, nothing done when the JVM ends, and no
    /// statement that takes longer than a minute.
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;QUERY_TIMEOUT=60000";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Connection connection;
    private final Optional<Seal> seal;
    private final HomeLocks.Hold hold;

    private Database(Connection connection, Optional<Seal> seal, HomeLocks.Hold hold) {
        this.connection = connection;
        this.seal = seal;
        this.hold = hold;
    }

    /// The database of `home`, an absolute path, if it is free, otherwise an empty one in memory.
    static Database open(Path home, HomeLocks locks) throws SQLException {
        // H2 takes what follows a semicolon for settings, and knows no way to write one in a path.
        if (home.toString().indexOf(';') >= 0 || DiskTrouble.hasLessThan(ROOM, home)) {
            return inMemory();
        }
        try {
            var hold = locks.tryCatalog();
            return hold.isPresent() ? owned(home, hold.get()) : inMemory();
        } catch (IOException e) {
            LOG.info("no catalog can be kept in {}", home, e);
            return inMemory();
        }
    }

    /// Only the latest is kept, for whoever wants to know what was wrong with it.
    private static void setAside(Path home) throws IOException {
        var file = home.resolve(NAME + ENDING);
        if (Files.notExists(file)) {
            return;
        }
        try (var earlier = Files.newDirectoryStream(home, NAME + "-*" + ASIDE)) {
            for (var one : earlier) {
                Files.delete(one);
            }
        }
        var time = Files.getLastModifiedTime(file).toInstant();
        var aside = home.resolve(NAME + "-" + STAMP.format(time) + ASIDE);
        Files.move(file, aside);
        LOG.info("the catalog could not be used and was set aside as {}; it is made anew from the runs", aside);
    }

    private static Database owned(Path home, HomeLocks.Hold hold) throws IOException, SQLException {
        try {
            var seal = new Seal(home, NAME);
            if (!seal.holds()) {
                setAside(home);
            }
            seal.lift();
            return new Database(inFile(home), Optional.of(seal), hold);
        } catch (IOException | SQLException e) {
            LOG.info("no catalog can be kept in {}", home, e);
            hold.close();
            return inMemory();
        }
    }

    private static Connection inFile(Path home) throws IOException, SQLException {
        try {
            return connected("file:" + home.resolve(NAME));
        } catch (SQLException e) {
            LOG.info("the catalog cannot be used", e);
        }
        setAside(home);
        return connected("file:" + home.resolve(NAME));
    }

    private static Database inMemory() throws SQLException {
        return new Database(connected("mem:"), Optional.empty(), () -> {});
    }

    private static Connection connected(String place) throws SQLException {
        var connection = new Driver().connect("jdbc:h2:" + place + SETTINGS, new Properties());
        try {
            connection.setAutoCommit(false);
            Migrations.run(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Makes the file as small as it can be, and ends the connection.
    void compact() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    Connection connection() {
        return connection;
    }

    /// Ends the connection after something went wrong: the file will not be opened again.
    void giveUp() throws SQLException, IOException {
        try (hold) {
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        try (hold) {
            connection.close();
            // An interrupt closes the files of the database in whatever state they are.
            if (seal.isPresent() && !Thread.currentThread().isInterrupted()) {
                seal.get().put();
            }
        }
    }
}
