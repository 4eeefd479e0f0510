package baton.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of data: what agents hand to each other, what a person types into a form, what an unknown key of a
/// file holds. Immutable; numbers keep the digits that they were written with.
public sealed interface Value {

    record Text(String text) implements Value {}

    record Number(BigDecimal number) implements Value {
        public Number(long number) {
            this(BigDecimal.valueOf(number));
        }
    }

    record YesNo(boolean yes) implements Value {}

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Named values; see [baton.workflow.Fields].
    record Group(Fields fields) implements Value {}

    /// Written `null` in a file: given, but empty.
    enum Nothing implements Value {
        NOTHING
    }

    /// The text `text` as a value.
    static Value of(String text) {
        return new Text(text);
    }

    /// The number `number` as a value.
    static Value of(long number) {
        return new Number(number);
    }

    /// Whether there is nothing in it for a person to read.
    default boolean isEmpty() {
        return switch (this) {
            case Text(var text) -> text.isBlank();
            case Number _, YesNo _ -> false;
            case Items(var items) -> items.isEmpty();
            case Group(var fields) -> fields.isEmpty();
            case Nothing _ -> true;
        };
    }

    /// As a person reads it: text as it is, numbers plain, lists one item a line, groups one field a line.
    default String asText() {
        return switch (this) {
            case Text(var text) -> text;
            case Number(var number) -> number.toPlainString();
            case YesNo(var yes) -> yes ? "yes" : "no";
            case Items(var items) ->
                items.stream().map(item -> "- " + item.asText()).collect(Collectors.joining("\n"));
            case Group(var fields) -> fields.asText();
            case Nothing _ -> "";
        };
    }
}
