package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Place;
import baton.workflow.Problem;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// When a hand-off is taken.
final class WhenSection implements Section {

    private static final Set<String> PROBLEMS = Set.of("rule.unknown", "handoff.notReview", "handoff.notAgent");

    private final HandoffHandle handle;
    private final Choice<RouteChoice> choice;
    private final RuleEditor rule;
    private final Label otherwise = Parts.wrapped("", "hint");
    private final ProblemList problems;
    private final VBox box;
    private NodeType from = new NodeType.Other("");

    WhenSection(HandoffHandle handle) {
        this.handle = handle;
        choice = new Choice<>("inspector-when", text("when"), List.of(), one -> one.words(from));
        choice.onChoose(this::choose);
        rule = new RuleEditor(new HandoffRule(handle), "inspector");
        problems = new ProblemList(
                handle.document(),
                problem -> problem.place().equals(new Place.AtHandoff(handle.id())) && isAbout(problem));
        box = Parts.titled(text("when"), choice.root(), rule.root(), otherwise, problems.root());
    }

    static boolean isAbout(Problem problem) {
        return PROBLEMS.contains(problem.code());
    }

    private void choose(RouteChoice chosen) {
        var workflow = handle.document().present();
        handle.change(handoff -> RouteChoice.of(handoff.when()) == chosen
                ? handoff
                : handoff.withWhen(chosen.route(GivenFields.givenBy(workflow, handoff.from()))));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        draft.workflow().handoff(handle.id()).ifPresent(handoff -> show(draft.workflow(), handoff));
        problems.show(draft);
    }

    private void show(Workflow workflow, Handoff handoff) {
        from = workflow.node(handoff.from()).map(Node::type).orElse(from);
        var now = RouteChoice.of(handoff.when());
        var offered = new ArrayList<>(RouteChoice.offered(from));
        if (!offered.contains(now)) {
            offered.add(now);
        }
        choice.show(offered, now);
        rule.show(HandoffRule.of(handoff), GivenFields.givenBy(workflow, handoff.from()));
        var says = handoff.when() instanceof Route.When && !(from instanceof NodeType.Decision);
        otherwise.setText(says ? text("when.else", workflow.nameOf(handoff.to())) : "");
        Parts.present(otherwise, says);
    }
}
