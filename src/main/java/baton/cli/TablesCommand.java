package baton.cli;

import baton.engine.Tables;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "tables", description = "Lists the tables that agents share.", sortOptions = false)
final class TablesCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--json", description = "One object a line for other programs.")
    private boolean json;

    TablesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try {
            var tables = context.services().tables().list();
            if (json) {
                tables.forEach(table -> context.voice().json(fields(table)));
            } else if (tables.isEmpty()) {
                context.voice().say("There are no tables yet. Agents make them, or “baton tables import”.");
            } else {
                tables.forEach(table -> context.voice().say(line(table)));
            }
            return Exit.DONE;
        } catch (IOException unread) {
            throw TableCommand.problem(unread);
        }
    }

    private static String line(Tables.Summary table) {
        return table.name() + " · " + TableCommand.rows(table.rows()) + " · " + String.join(", ", table.columns());
    }

    private static Fields fields(Tables.Summary table) {
        return Fields.of("type", "table")
                .with("name", table.name())
                .with("rows", Value.of(table.rows()))
                .with(
                        "columns",
                        new Value.Items(table.columns().stream().map(Value::of).toList()));
    }
}
