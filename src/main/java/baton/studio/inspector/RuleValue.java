package baton.studio.inspector;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fit;
import baton.workflow.Value;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The value that a rule compares with, as it is typed and as it is kept.
final class RuleValue {

    private RuleValue() {}

    /// What is typed to compare a field of `type`: its own kind, without bounds, or words with commas for
    /// several.
    static FieldType type(FieldType type, Comparison is) {
        if (is == Comparison.ONE_OF) {
            return Field.TEXT;
        }
        return switch (type) {
            case FieldType.Number _ -> Field.TEXT;
            case FieldType.ListOf(var of) -> type(of, is);
            case FieldType.Choice _, FieldType.YesNo _, FieldType.Date _ -> type;
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.Group _,
                    FieldType.File _,
                    FieldType.Table _,
                    FieldType.Other _ -> Field.TEXT;
        };
    }

    /// What the control shows for `value`.
    static Value shown(Value value) {
        return value instanceof Value.Items(var items)
                ? Value.of(items.stream().map(Value::asText).collect(Collectors.joining(", ")))
                : value;
    }

    /// What is kept of what was typed.
    static Value read(Value typed, FieldType type, Comparison is) {
        if (is == Comparison.ONE_OF) {
            return new Value.Items(words(typed.asText()).map(Value::of).toList());
        }
        var plain = type instanceof FieldType.Number ? new FieldType.Number(null, null) : type(type, is);
        return Fit.of(plain, typed) instanceof Fit.Good(var good) ? good : typed;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
