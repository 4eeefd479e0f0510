package baton.tools.tables;

import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Attempt;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;
import java.util.ArrayList;

/// `list_tables`: what the tables are called, and their columns. Tells nothing of what is in them, so nobody is
/// asked.
record ListTables(Reach reach) implements Tool {

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "list_tables",
                "Lists the tables that you can use, with their columns and how many rows they have.",
                Schema.NOTHING.json());
    }

    @Override
    public Look look(Fields arguments) {
        return Look.harmless("list the tables");
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> {
            var lines = new ArrayList<String>();
            for (var name : reach.store().names()) {
                if (reach.covers(name)) {
                    reach.store()
                            .read(name)
                            .ifPresent(table -> lines.add("- " + table.name() + ": "
                                    + table.rows().size() + " rows, columns: " + String.join(", ", table.columns())));
                }
            }
            return new ToolResult.Gave(lines.isEmpty() ? "There are no tables yet." : String.join("\n", lines));
        });
    }
}
