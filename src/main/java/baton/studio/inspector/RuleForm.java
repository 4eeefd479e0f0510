package baton.studio.inspector;

import baton.workflow.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A rule as rows of which all or any must hold. One level, never nested: what a person can read at a glance.
record RuleForm(Match match, List<RuleRow> rows) {

    enum Match {
        ALL,
        ANY
    }

    RuleForm {
        rows = List.copyOf(rows);
    }

    /// The rows for `rule`; none if it is nested, which only a file written elsewhere can be.
    static Optional<RuleForm> of(Rule rule) {
        return switch (rule) {
            case Rule.All(var rules) -> of(Match.ALL, rules);
            case Rule.Any(var rules) -> of(Match.ANY, rules);
            case Rule.Compare _, Rule.Not _ -> of(Match.ALL, List.of(rule));
        };
    }

    private static Optional<RuleForm> of(Match match, List<Rule> rules) {
        var rows = rules.stream().flatMap(rule -> RuleRow.of(rule).stream()).toList();
        return rows.size() == rules.size() && !rows.isEmpty()
                ? Optional.of(new RuleForm(match, rows))
                : Optional.empty();
    }

    Rule rule() {
        var rules = rows.stream().map(RuleRow::rule).toList();
        if (rules.size() == 1) {
            return rules.getFirst();
        }
        return match == Match.ALL ? new Rule.All(rules) : new Rule.Any(rules);
    }

    RuleForm with(Match changed) {
        return new RuleForm(changed, rows);
    }

    RuleForm with(int at, RuleRow changed) {
        var rows = new ArrayList<>(this.rows);
        rows.set(at, changed);
        return new RuleForm(match, rows);
    }

    RuleForm plus(RuleRow row) {
        var rows = new ArrayList<>(this.rows);
        rows.add(row);
        return new RuleForm(match, rows);
    }

    /// Without the row `at`; must not be the last one.
    RuleForm without(int at) {
        var rows = new ArrayList<>(this.rows);
        rows.remove(at);
        return new RuleForm(match, rows);
    }
}
