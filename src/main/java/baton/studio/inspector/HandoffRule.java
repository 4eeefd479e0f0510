package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.workflow.Handoff;
import baton.workflow.Route;
import baton.workflow.Rule;
import java.util.Optional;

/// The rule on a hand-off. Without it the hand-off is taken always.
record HandoffRule(HandoffHandle handle) implements RuleHolder {

    static Optional<Rule> of(Handoff handoff) {
        return handoff.when() instanceof Route.When(var rule) ? Optional.of(rule) : Optional.empty();
    }

    @Override
    public Document document() {
        return handle.document();
    }

    @Override
    public Optional<Rule> rule() {
        return handle.handoff().flatMap(HandoffRule::of);
    }

    @Override
    public void change(Rule rule) {
        handle.change(handoff -> handoff.withWhen(new Route.When(rule)));
    }

    @Override
    public void type(String place, Rule rule) {
        handle.type(place, handoff -> handoff.withWhen(new Route.When(rule)));
    }

    @Override
    public void remove() {
        handle.change(handoff -> handoff.withWhen(new Route.Always()));
    }

    @Override
    public String nested(String words) {
        return text("rule.nested", words);
    }
}
