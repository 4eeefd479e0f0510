package baton.workflow;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What kind of value a field holds.
public sealed interface FieldType {

    /// A line of text.
    record Text() implements FieldType {}

    /// Text of any length, with paragraphs.
    record LongText() implements FieldType {}

    /// A number from `min` to `max`, both included; a bound that is not given does not bind.
    record Number(@Nullable BigDecimal min, @Nullable BigDecimal max) implements FieldType {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Number(var otherMin, var otherMax)
                    && Amounts.areSame(min, otherMin)
                    && Amounts.areSame(max, otherMax);
        }

        @Override
        public int hashCode() {
            return 31 * Amounts.hash(min) + Amounts.hash(max);
        }
    }

    record YesNo() implements FieldType {}

    /// One of the `options`, compared without regard to case and outer spaces.
    record Choice(List<String> options) implements FieldType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// A day, written `2026-11-21`.
    record Date() implements FieldType {}

    record Email() implements FieldType {}

    /// A web address, `http` or `https`.
    record Url() implements FieldType {}

    /// Any number of values of type `of`.
    record ListOf(FieldType of) implements FieldType {}

    /// Several named fields as one value.
    record Group(List<Field> fields) implements FieldType {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /// The path of a file on this computer.
    record File() implements FieldType {}

    /// Rows: a list of groups whose fields are not known beforehand.
    record Table() implements FieldType {}

    /// A type that this version does not know: kept, and treated as text.
    record Other(String name) implements FieldType {}

    /// The name on disk.
    default String key() {
        return switch (this) {
            case Text _ -> "text";
            case LongText _ -> "longText";
            case Number _ -> "number";
            case YesNo _ -> "yesNo";
            case Choice _ -> "choice";
            case Date _ -> "date";
            case Email _ -> "email";
            case Url _ -> "url";
            case ListOf _ -> "list";
            case Group _ -> "record";
            case File _ -> "file";
            case Table _ -> "table";
            case Other(var name) -> name;
        };
    }
}
