package baton.tools.tables;

import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Attempt;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import java.util.stream.Collectors;

/// `add_row`: one more row. Repeated after a crash, it is added once.
record AddRow(Reach reach) implements Tool {

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "add_row",
                "Adds one row to a table, and makes the table if there is none of that name. Look first whether the row"
                        + " is already there.",
                Schema.NOTHING
                        .text("table", "The name of the table.")
                        .fields("fields", "What the row holds, by column.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var words = "add a row to the table “" + Shown.name(arguments.text("table")) + "”: " + words(fields(arguments));
        return reach.look(
                arguments.text("table"),
                words,
                Effect.CHANGES,
                name -> fields(arguments).isEmpty()
                        ? new Look.Refused(words, Effect.CHANGES, "“fields” is empty: what is the row to hold?")
                        : new Look.Possible(words, Effect.CHANGES, "add rows to the table “" + name.key() + "”", true));
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> {
            var name = TableName.of(arguments.text("table")).orElseThrow();
            var ids = reach.store().add(name, List.of(fields(arguments)), use.key());
            return new ToolResult.Gave("Added as row " + ids.getFirst() + " of the table “" + name.shown() + "”.");
        });
    }

    private static Fields fields(Fields arguments) {
        return arguments.get("fields").orElse(Value.Nothing.NOTHING) instanceof Value.Group(var fields)
                ? fields
                : Fields.NONE;
    }

    /// What is set, as a person reads it before they allow it.
    static String words(Fields fields) {
        return fields.byName().entrySet().stream()
                .map(field -> Shown.line(field.getKey(), 60) + ": "
                        + Shown.line(field.getValue().asText(), 200))
                .collect(Collectors.joining(", "));
    }
}
