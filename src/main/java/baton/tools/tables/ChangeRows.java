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
import java.util.stream.Collectors;

/// `change_rows`: sets fields of rows that are there. Repeated after a crash, it is done once.
record ChangeRows(Reach reach) implements Tool {

    @Override
    public ToolSpec spec() {
        var schema = Condition.describe(Schema.NOTHING.text("table", "The name of the table."));
        return new ToolSpec(
                "change_rows",
                "Changes the rows of a table that a condition holds for. To change one row, compare “row” with its"
                        + " number.",
                schema.fields("set", "What these rows are to hold from now on, by column; other columns stay.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var words = "change the table “" + Shown.name(arguments.text("table")) + "”";
        return reach.look(arguments.text("table"), words, Effect.CHANGES, name -> look(arguments, name, words));
    }

    private static Look look(Fields arguments, TableName name, String words) {
        if (set(arguments).isEmpty() || Condition.isAll(arguments)) {
            return new Look.Refused(
                    words,
                    Effect.CHANGES,
                    "Say in “field”, “is” and “value” which rows are meant, and in “set” what they are to hold.");
        }
        return switch (Condition.of(arguments)) {
            case Condition.Amiss(var why) -> new Look.Refused(words, Effect.CHANGES, why);
            case Condition.Holds(var _, var which) ->
                new Look.Possible(
                        "change the rows of the table “" + name.shown() + "”" + which + ": "
                                + AddRow.words(set(arguments)),
                        Effect.CHANGES,
                        "change rows of the table “" + name.key() + "”",
                        true);
        };
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> {
            var name = TableName.of(arguments.text("table")).orElseThrow();
            var ids = reach.store().change(name, Condition.rule(arguments), set(arguments), use.key());
            return new ToolResult.Gave(
                    ids.isEmpty()
                            ? "There is no such row, so nothing was changed."
                            : "Changed " + ids.size() + " of the rows: "
                                    + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
        });
    }

    private static Fields set(Fields arguments) {
        return arguments.get("set").orElse(Value.Nothing.NOTHING) instanceof Value.Group(var fields)
                ? fields.without(RowText.ID)
                : Fields.NONE;
    }
}
