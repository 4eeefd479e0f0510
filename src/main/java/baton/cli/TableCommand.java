package baton.cli;

import baton.engine.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is done with one table.
abstract class TableCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "NAME", description = "What the table is called.")
    private String name = "";

    TableCommand(Context context) {
        this.context = context;
    }

    /// Does it.
    abstract void with(Tables tables, String table, Voice voice) throws IOException;

    @Override
    public Integer call() {
        try {
            with(context.services().tables(), name, context.voice());
            return Exit.DONE;
        } catch (IOException undone) {
            throw problem(undone);
        }
    }

    /// What went wrong; the message is a sentence, as the port promises.
    static CliProblem problem(IOException undone) {
        return new CliProblem(String.valueOf(undone.getMessage()));
    }

    static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }

    @Command(name = "show", description = "Shows the rows of a table, one object a line.")
    static final class Show extends TableCommand {

        @Option(
                names = "--most",
                paramLabel = "N",
                defaultValue = "1000",
                description = "How many rows at the most; ${DEFAULT-VALUE} if left out.")
        private int most;

        Show(Context context) {
            super(context);
        }

        @Override
        void with(Tables tables, String table, Voice voice) throws IOException {
            tables.show(table, Math.max(0, most)).forEach(voice::say);
        }
    }

    @Command(name = "export", description = "Writes a table as CSV, in the place of what is there.")
    static final class Export extends TableCommand {

        @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
        private Path file = Path.of("");

        Export(Context context) {
            super(context);
        }

        @Override
        void with(Tables tables, String table, Voice voice) throws IOException {
            int count = tables.exportTo(table, file);
            voice.say(Words.DONE + rows(count) + " of “" + table + "” written to " + file + ".");
        }
    }

    @Command(name = "import", description = "Adds the rows of a CSV file to a table; makes it if it is not there.")
    static final class Import extends TableCommand {

        @Parameters(index = "1", paramLabel = "FILE", description = "The file, whose first line names the columns.")
        private Path file = Path.of("");

        Import(Context context) {
            super(context);
        }

        @Override
        void with(Tables tables, String table, Voice voice) throws IOException {
            int count = tables.importFrom(table, file);
            voice.say(Words.DONE + rows(count) + " added to “" + table + "”.");
        }
    }
}
