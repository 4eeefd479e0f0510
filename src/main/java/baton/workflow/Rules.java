package baton.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whether a [Rule] holds for some fields. A field that is not there is empty, and no comparison with it holds
/// but `is empty` and `is not`.
public final class Rules {

    private Rules() {}

    public static boolean holds(Rule rule, Fields fields) {
        return switch (rule) {
            case Rule.Compare compare ->
                compares(compare, fields.get(compare.field()).orElse(Value.Nothing.NOTHING));
            case Rule.All(var rules) -> rules.stream().allMatch(one -> holds(one, fields));
            case Rule.Any(var rules) -> rules.stream().anyMatch(one -> holds(one, fields));
            case Rule.Not(var inner) -> !holds(inner, fields);
        };
    }

    private static boolean compares(Rule.Compare rule, Value actual) {
        return switch (rule.is()) {
            case IS -> same(actual, rule.value());
            case IS_NOT -> !same(actual, rule.value());
            case CONTAINS -> contains(actual, rule.value());
            case STARTS_WITH -> !actual.isEmpty() && folded(actual).startsWith(folded(rule.value()));
            case AT_LEAST ->
                ordered(actual, rule.value()).map(order -> order >= 0).orElse(false);
            case AT_MOST ->
                ordered(actual, rule.value()).map(order -> order <= 0).orElse(false);
            case MORE_THAN ->
                ordered(actual, rule.value()).map(order -> order > 0).orElse(false);
            case LESS_THAN ->
                ordered(actual, rule.value()).map(order -> order < 0).orElse(false);
            case IS_EMPTY -> actual.isEmpty();
            case IS_NOT_EMPTY -> !actual.isEmpty();
            case IS_ONE_OF -> options(rule.value()).stream().anyMatch(option -> same(actual, option));
        };
    }

    private static boolean contains(Value actual, Value sought) {
        return switch (actual) {
            case Value.Items(var items) -> items.stream().anyMatch(item -> same(item, sought));
            default -> !actual.isEmpty() && folded(actual).contains(folded(sought));
        };
    }

    private static boolean same(Value left, Value right) {
        var leftNumber = number(left);
        var rightNumber = number(right);
        if (leftNumber.isPresent() && rightNumber.isPresent()) {
            return leftNumber.get().compareTo(rightNumber.get()) == 0;
        }
        return folded(left).equals(folded(right));
    }

    /// Numbers by size; anything else (dates above all, written year first) by its text.
    private static Optional<Integer> ordered(Value left, Value right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        var leftNumber = number(left);
        var rightNumber = number(right);
        if (leftNumber.isPresent() && rightNumber.isPresent()) {
            return Optional.of(leftNumber.get().compareTo(rightNumber.get()));
        }
        return leftNumber.isPresent() || rightNumber.isPresent()
                ? Optional.empty()
                : Optional.of(folded(left).compareTo(folded(right)));
    }

    private static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.Number(var number) ? Optional.of(number) : FieldText.number(value.asText());
    }

    private static String folded(Value value) {
        return value.asText().strip().toLowerCase(Locale.ROOT);
    }

    private static List<Value> options(Value value) {
        return value instanceof Value.Items(var items) ? items : List.of(value);
    }

    static String listed(Value value) {
        return options(value).stream().map(Value::asText).collect(Collectors.joining(", "));
    }

    static String joined(List<Rule> rules, String with) {
        return rules.stream().map(Rule::words).collect(Collectors.joining(with));
    }
}
