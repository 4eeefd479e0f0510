package baton.workflow;

import java.util.List;
import java.util.stream.Stream;

/// A condition on the fields that are handed over. Data, never code: there is no expression language.
public sealed interface Rule {

    /// `field` `is` `value`; the value is [Value.Nothing] where the operator takes none.
    record Compare(String field, Operator is, Value value) implements Rule {}

    record All(List<Rule> rules) implements Rule {
        public All {
            rules = List.copyOf(rules);
        }
    }

    record Any(List<Rule> rules) implements Rule {
        public Any {
            rules = List.copyOf(rules);
        }
    }

    record Not(Rule rule) implements Rule {}

    /// The fields that this rule looks at.
    default Stream<String> fields() {
        return switch (this) {
            case Compare compare -> Stream.of(compare.field());
            case All(var rules) -> rules.stream().flatMap(Rule::fields);
            case Any(var rules) -> rules.stream().flatMap(Rule::fields);
            case Not(var rule) -> rule.fields();
        };
    }

    /// Read aloud: "score is at least 70 and region is one of North, South".
    default String words() {
        return switch (this) {
            case Compare(var field, var is, var value) ->
                is.takesValue() ? field + " " + is.words() + " " + Rules.listed(value) : field + " " + is.words();
            case All(var rules) -> Rules.joined(rules, " and ");
            case Any(var rules) -> Rules.joined(rules, " or ");
            case Not(var rule) -> "not (" + rule.words() + ")";
        };
    }
}
