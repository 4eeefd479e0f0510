package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Rule;
import baton.workflow.Value;
import java.util.Optional;
import java.util.stream.Collectors;

/// One row of a rule: a field, how it is compared, and with what.
record RuleRow(String field, Comparison is, Value value) {

    /// The row that a person most likely wants for `field`.
    static RuleRow likely(Field field) {
        var is = Comparison.offered(field.type()).getFirst();
        return new RuleRow(field.name(), is, firstValue(field.type(), is));
    }

    private static Value firstValue(FieldType type, Comparison is) {
        if (!is.takesValue()) {
            return Value.Nothing.NOTHING;
        }
        return switch (type) {
            case FieldType.Number(var min, var _) -> min == null ? Value.of(0) : new Value.Number(min);
            case FieldType.YesNo _ -> new Value.YesNo(true);
            case FieldType.Choice(var options) -> Value.of(options.isEmpty() ? "" : options.getFirst());
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.ListOf _,
                    FieldType.Group _,
                    FieldType.File _,
                    FieldType.Table _,
                    FieldType.Other _ -> Value.of("");
        };
    }

    /// The row for `rule`, if a row can say it.
    static Optional<RuleRow> of(Rule rule) {
        return switch (rule) {
            case Rule.Compare(var field, var is, var value) ->
                Optional.of(new RuleRow(field, Comparison.of(is), value));
            case Rule.Not(Rule.Compare(var field, var is, var value))
            when is == Comparison.CONTAINS_NOT.operator() ->
                Optional.of(new RuleRow(field, Comparison.CONTAINS_NOT, value));
            case Rule.Not _, Rule.All _, Rule.Any _ -> Optional.empty();
        };
    }

    Rule rule() {
        var compare = new Rule.Compare(field, is.operator(), is.takesValue() ? value : Value.Nothing.NOTHING);
        return is.negated() ? new Rule.Not(compare) : compare;
    }

    /// This row about `other` in the place of `before`: the comparison stays where both are of one kind.
    RuleRow about(Field before, Field other) {
        return before.type().equals(other.type()) ? new RuleRow(other.name(), is, value) : likely(other);
    }

    RuleRow comparing(Comparison changed, FieldType type) {
        var same = changed.takesValue() && is.takesValue();
        return new RuleRow(field, changed, same ? value : firstValue(type, changed));
    }

    RuleRow with(Value changed) {
        return new RuleRow(field, is, changed);
    }

    /// As a sentence has it: “score is at least 70”.
    String words(Field about) {
        var comparison = is.words(about.type());
        return is.takesValue()
                ? text("rule.row", about.name(), comparison, shown(value))
                : text("rule.row.bare", about.name(), comparison);
    }

    private static String shown(Value value) {
        return switch (value) {
            case Value.Items(var items) -> items.stream().map(Value::asText).collect(Collectors.joining(", "));
            case Value.YesNo(var yes) -> text(yes ? "yes" : "no");
            case Value.Text _, Value.Number _, Value.Group _, Value.Nothing _ ->
                value.isEmpty() ? text("rule.unset") : value.asText();
        };
    }
}
