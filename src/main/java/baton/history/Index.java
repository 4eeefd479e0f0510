package baton.history;

import baton.engine.RunCatalog.Progress;
import baton.run.RunId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;

/// An opened database with the table of runs in it, and what keeps that up to date. For one thread at a
/// time.
final class Index implements AutoCloseable {

    private final Database database;
    private final RunTable table;
    private final CatchUp catchUp;

    private Index(Database database, RunTable table, CatchUp catchUp) {
        this.database = database;
        this.table = table;
        this.catchUp = catchUp;
    }

    static Index open(Path home, Journals journals, Progress progress) throws SQLException, IOException {
        var database = Database.open(home, journals.locks());
        try {
            var table = new RunTable(database.connection());
            return new Index(
                    database, table, new CatchUp(journals, database.connection(), table, System::nanoTime, progress));
        } catch (SQLException | RuntimeException e) {
            database.giveUp();
            throw e;
        }
    }

    /// @return whether an answer may be another one than before
    boolean catchUp(Collection<RunId> told) throws IOException, SQLException {
        return catchUp.run(told);
    }

    RunTable table() {
        return table;
    }

    /// Makes the file as small as it can be. All that is left to do afterwards is to close it.
    void compact() throws SQLException {
        database.compact();
    }

    /// Closes it after something went wrong: its file will not be opened again.
    void giveUp() throws SQLException, IOException {
        database.giveUp();
    }

    @Override
    public void close() throws SQLException, IOException {
        database.close();
    }
}
