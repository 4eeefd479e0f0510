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
import baton.workflow.Rules;
import baton.workflow.Value;
import java.io.IOException;
import java.util.stream.Collectors;

/// `find_rows`: the rows of a table that a condition holds for, or all.
record FindRows(Reach reach) implements Tool {

    private static final int USUALLY = 50;
    private static final int MOST = 1_000;

    @Override
    public ToolSpec spec() {
        var schema = Schema.NOTHING.text("table", "The name of the table.");
        return new ToolSpec(
                "find_rows",
                "Finds rows of a table. Without a condition it gives all rows. Each row has a number under “row”.",
                Condition.describe(schema)
                        .mayCount("most", "How many rows at the most; 50 if left out.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var words = "read the table “" + Shown.name(arguments.text("table")) + "”";
        return reach.look(arguments.text("table"), words, Effect.LOOKS, name -> switch (Condition.of(arguments)) {
            case Condition.Amiss(var why) -> new Look.Refused(words, Effect.LOOKS, why);
            case Condition.Holds(var _, var asked) ->
                new Look.Possible(
                        "read the rows of the table “" + name.shown() + "”" + asked,
                        Effect.LOOKS,
                        "read the table “" + name.key() + "”",
                        true);
        });
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> find(arguments));
    }

    private ToolResult find(Fields arguments) throws IOException {
        var name = TableName.of(arguments.text("table")).orElseThrow();
        var table = reach.store().read(name);
        if (table.isEmpty()) {
            return new ToolResult.Gave("There is no table called “" + name.shown() + "” yet.");
        }
        var rule = Condition.rule(arguments);
        var found = table.get().rows().stream()
                .filter(row -> Rules.holds(rule, RowText.withId(row)))
                .toList();
        var shown = found.subList(0, Math.min(most(arguments), found.size()));
        var head = found.size() + " of " + table.get().rows().size() + " rows"
                + (shown.size() < found.size() ? ", of which the first " + shown.size() + " are here" : "") + ":\n";
        return new ToolResult.Gave(head + shown.stream().map(RowText::line).collect(Collectors.joining("\n")));
    }

    private static int most(Fields arguments) {
        return arguments.get("most").orElse(Value.of(USUALLY)) instanceof Value.Number(var number)
                ? Math.clamp(number.longValue(), 1, MOST)
                : USUALLY;
    }
}
