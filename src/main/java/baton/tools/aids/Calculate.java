package baton.tools.aids;

import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;

/// `calculate`: reckons exactly, which models do not.
record Calculate() implements Tool {

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "calculate",
                "Reckons exactly. Knows + - * / ^ ( ), percent as in 200 * 15%, and round(x, digits), floor, ceil, abs,"
                        + " sqrt, mod(x, y), min, max, sum, average.",
                Schema.NOTHING
                        .text("expression", "What to reckon, such as (1250 - 80) * 19% or round(10 / 3, 2).")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var words = "calculate " + Shown.name(arguments.text("expression"));
        return switch (Reckoning.of(arguments.text("expression"))) {
            case Reckoning.Wrong(var why) -> new Look.Refused(words, Effect.NONE, why);
            case Reckoning.Result _ -> Look.harmless(words);
        };
    }

    @Override
    public ToolResult use(Fields arguments, Use use) {
        return switch (Reckoning.of(arguments.text("expression"))) {
            case Reckoning.Wrong(var why) -> new ToolResult.Failed(why, "");
            case Reckoning.Result result -> new ToolResult.Gave(result.words());
        };
    }
}
