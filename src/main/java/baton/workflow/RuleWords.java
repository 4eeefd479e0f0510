package baton.workflow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads a [Rule] aloud to the person at the screen, in their language. [Rule#words()] is for models and for what
/// is recorded.
public final class RuleWords {

    private static final Words WORDS = Words.of("baton.workflow.words");

    private RuleWords() {}

    /// "score is at least 70 and region is one of North, South".
    public static String of(Rule rule) {
        return switch (rule) {
            case Rule.Compare(var field, var is, var value) -> {
                var compared = WORDS.text("is." + is.name().toLowerCase(Locale.ROOT));
                yield is.takesValue() ? field + " " + compared + " " + Rules.listed(value) : field + " " + compared;
            }
            case Rule.All(var rules) -> joined(rules, "rule.and");
            case Rule.Any(var rules) -> joined(rules, "rule.or");
            case Rule.Not(var inner) -> WORDS.text("rule.not", of(inner));
        };
    }

    private static String joined(List<Rule> rules, String with) {
        return rules.stream().map(RuleWords::of).collect(Collectors.joining(" " + WORDS.text(with) + " "));
    }
}
