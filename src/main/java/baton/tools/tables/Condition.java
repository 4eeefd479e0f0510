package baton.tools.tables;

import baton.tools.Schema;
import baton.tools.Shown;
import baton.workflow.Fields;
import baton.workflow.Operator;
import baton.workflow.Rule;
import baton.workflow.Value;
import java.util.List;
import java.util.stream.Stream;

/// Which rows a model means: one field compared with a value, or all.
sealed interface Condition {

    /// @param words goes on after the table: ` where stage is new`; empty for all rows
    record Holds(Rule rule, String words) implements Condition {}

    /// @param why what is wrong with it
    record Amiss(String why) implements Condition {}

    static Schema describe(Schema schema) {
        return schema.mayText("field", "The column to compare; “row” for the number of the row.")
                .mayOneOf(
                        "is",
                        "How to compare; “is” if left out.",
                        Stream.of(Operator.values()).map(Operator::key).toList())
                .mayAny("value", "What to compare with; a list for “isOneOf”.");
    }

    static Condition of(Fields arguments) {
        var field = arguments.text("field");
        if (field.isBlank()) {
            return arguments.has("value") || arguments.has("is")
                    ? new Amiss("“field” is missing: which column is to be compared?")
                    : new Holds(new Rule.All(List.of()), "");
        }
        var is = arguments.has("is") ? Operator.fromKey(arguments.text("is")).orElse(Operator.IS) : Operator.IS;
        if (is.takesValue() && !arguments.has("value")) {
            return new Amiss("“value” is missing: what is “" + Shown.name(field) + "” to be compared with?");
        }
        var rule = new Rule.Compare(field, is, value(is, arguments.get("value").orElse(Value.Nothing.NOTHING)));
        return new Holds(rule, " where " + Shown.line(rule.words(), 200));
    }

    /// The rule of arguments that were looked at.
    static Rule rule(Fields arguments) {
        return of(arguments) instanceof Holds(var rule, var _) ? rule : new Rule.Any(List.of());
    }

    private static Value value(Operator is, Value given) {
        return is == Operator.IS_ONE_OF && given instanceof Value.Text(var text)
                ? new Value.Items(Stream.of(text.split(",", -1))
                        .map(String::strip)
                        .map(Value::of)
                        .toList())
                : given;
    }

    /// Whether nothing is asked but all rows.
    static boolean isAll(Fields arguments) {
        return arguments.text("field").isBlank();
    }
}
