package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.workflow.Guard;
import baton.workflow.NodeType;
import baton.workflow.Rule;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One check of an agent, by its place among them.
record GuardHandle(NodeHandle node, int index) implements RuleHolder {

    Optional<Guard> guard(Workflow workflow) {
        return node.agent(workflow)
                .map(NodeType.Agent::guards)
                .filter(guards -> index < guards.size())
                .map(guards -> guards.get(index));
    }

    void change(Guard guard) {
        node.changeAgent(agent -> agent.withGuards(with(agent.guards(), guard)));
    }

    void type(Guard guard) {
        node.typeAgent("guard." + index, agent -> agent.withGuards(with(agent.guards(), guard)));
    }

    private List<Guard> with(List<Guard> guards, Guard changed) {
        var all = new ArrayList<>(guards);
        if (index < all.size()) {
            all.set(index, changed);
        }
        return List.copyOf(all);
    }

    @Override
    public Document document() {
        return node.document();
    }

    @Override
    public Optional<Rule> rule() {
        return guard(document().present())
                .flatMap(guard -> guard instanceof Guard.Must(var rule) ? Optional.of(rule) : Optional.empty());
    }

    @Override
    public void change(Rule rule) {
        change(new Guard.Must(rule));
    }

    @Override
    public void type(String place, Rule rule) {
        node.typeAgent(
                "guard." + index + "." + place, agent -> agent.withGuards(with(agent.guards(), new Guard.Must(rule))));
    }

    @Override
    public void remove() {
        node.changeAgent(agent -> {
            var all = new ArrayList<>(agent.guards());
            if (index < all.size()) {
                all.remove(index);
            }
            return agent.withGuards(all);
        });
    }

    @Override
    public String nested(String words) {
        return text("guard.nested", words);
    }
}
