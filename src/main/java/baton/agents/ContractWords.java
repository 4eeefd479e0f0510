package baton.agents;

import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells a model in words how it has to answer.
final class ContractWords {

    private ContractWords() {}

    static String of(Contract contract) {
        if (ReplyReader.isFreeText(contract)) {
            var about = contract.fields().getFirst().about();
            return "Answer with plain text only: the text itself, with nothing said about it before or after."
                    + (about.isBlank() ? "" : "\nIt is: " + about);
        }
        return "Answer with one JSON object and nothing before or after it. It has exactly these keys:\n"
                + listed(contract.fields(), "");
    }

    private static String listed(List<Field> fields, String indent) {
        return fields.stream().map(field -> line(field, indent)).collect(Collectors.joining("\n"));
    }

    private static String line(Field field, String indent) {
        var about = field.about().isBlank() ? "" : ": " + field.about();
        var missing = field.required() ? "" : "; leave it out if you do not know it";
        return indent + "- \"" + field.name() + "\" (" + kind(field.type()) + missing + ")" + about
                + inside(field.type(), indent);
    }

    private static String inside(FieldType type, String indent) {
        return switch (type) {
            case FieldType.Group(var fields) when !fields.isEmpty() -> "\n" + listed(fields, indent + "  ");
            case FieldType.ListOf(FieldType.Group(var fields))
            when !fields.isEmpty() -> "\n" + listed(fields, indent + "  ");
            default -> "";
        };
    }

    private static String kind(FieldType type) {
        return switch (type) {
            case FieldType.Text _, FieldType.Other _ -> "text";
            case FieldType.LongText _ -> "text of any length";
            case FieldType.Number(var min, var max) -> "a number" + range(min, max);
            case FieldType.YesNo _ -> "true or false";
            case FieldType.Choice(var options) ->
                "exactly one of "
                        + options.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", "));
            case FieldType.Date _ -> "a date written like 2026-11-21";
            case FieldType.Email _ -> "one email address";
            case FieldType.Url _ -> "a web address that begins with http";
            case FieldType.ListOf(var of) -> "a list; each item is " + kind(of);
            case FieldType.Group _ -> "an object with these keys";
            case FieldType.File _ -> "the path of a file";
            case FieldType.Table _ -> "a list of rows, each an object with the same keys";
        };
    }

    private static String range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && max != null) {
            return " from " + min.toPlainString() + " to " + max.toPlainString();
        }
        if (min != null) {
            return ", at least " + min.toPlainString();
        }
        return max == null ? "" : ", at most " + max.toPlainString();
    }
}
