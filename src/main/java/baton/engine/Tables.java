package baton.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Port: the tables that agents share. May block. What a person can do something about comes as an
/// [IOException] with a sentence as its message.
public interface Tables {

    /// No tables, and nowhere to keep any.
    Tables NONE = new Tables() {
        @Override
        public List<Summary> list() {
            return List.of();
        }

        @Override
        public int exportTo(String name, Path file) throws IOException {
            throw new IOException("There is no table called “" + name + "”.");
        }

        @Override
        public int importFrom(String name, Path file) throws IOException {
            throw new IOException("There are no tables here.");
        }

        @Override
        public List<String> show(String name, int most) throws IOException {
            throw new IOException("There is no table called “" + name + "”.");
        }
    };

    /// All tables, by name.
    List<Summary> list() throws IOException;

    /// Writes a table as CSV, in the place of what is there. Cells that a spreadsheet would take for a formula
    /// are written with an apostrophe before them.
    ///
    /// @return how many rows it has
    int exportTo(String name, Path file) throws IOException;

    /// Adds the rows of a CSV file, whose first line names the columns, to a table; makes it if it is not
    /// there.
    ///
    /// @return how many rows were added
    int importFrom(String name, Path file) throws IOException;

    /// The table as lines for a person to read, the first `most` rows of it.
    List<String> show(String name, int most) throws IOException;

    /// @param columns in the order in which they came up
    record Summary(String name, int rows, List<String> columns) {
        public Summary {
            columns = List.copyOf(columns);
        }
    }
}
