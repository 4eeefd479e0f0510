package baton.workflow;

import java.util.Optional;
import java.util.stream.Stream;

/// How a rule compares a field with a value. Text is compared without regard to case and outer spaces.
public enum Operator {
    IS("is", "is"),
    IS_NOT("isNot", "is not"),
    CONTAINS("contains", "contains"),
    STARTS_WITH("startsWith", "starts with"),
    AT_LEAST("atLeast", "is at least"),
    AT_MOST("atMost", "is at most"),
    MORE_THAN("moreThan", "is more than"),
    LESS_THAN("lessThan", "is less than"),
    IS_EMPTY("isEmpty", "is empty"),
    IS_NOT_EMPTY("isNotEmpty", "is not empty"),
    IS_ONE_OF("isOneOf", "is one of");

    private final String key;
    private final String words;

    Operator(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /// The name on disk.
    public String key() {
        return key;
    }

    /// As a sentence has it: "score *is at least* 70".
    public String words() {
        return words;
    }

    /// Whether it compares with a value at all.
    public boolean takesValue() {
        return this != IS_EMPTY && this != IS_NOT_EMPTY;
    }

    public static Optional<Operator> fromKey(String key) {
        return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
