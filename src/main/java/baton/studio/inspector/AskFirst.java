package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.canvas.editing.Removing;
import baton.studio.document.Selection;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a person is asked before an agent hands off: that is a review right behind it, on each of its ways
/// on.
record AskFirst(Workflow workflow, NodeId agent) {

    /// Whether a person is asked now.
    enum Now {
        /// It hands off to nobody yet.
        NOWHERE,
        NEVER,
        /// On some of its ways on.
        SOMETIMES,
        ALWAYS
    }

    Now now() {
        var ways = ways();
        long asked = ways.stream().filter(way -> isReview(way.to())).count();
        if (ways.isEmpty()) {
            return Now.NOWHERE;
        }
        return asked == 0 ? Now.NEVER : asked == ways.size() ? Now.ALWAYS : Now.SOMETIMES;
    }

    private List<Handoff> ways() {
        return workflow.from(agent).stream()
                .filter(way -> !way.goesBack() && !(way.when() instanceof Route.Failed))
                .toList();
    }

    private boolean isReview(NodeId id) {
        return workflow.node(id)
                .map(Node::type)
                .filter(NodeType.Review.class::isInstance)
                .isPresent();
    }

    /// Whether a review can be put into `handoff`: it leads on, from an agent to anything but a review.
    static boolean isPossible(Workflow workflow, Handoff handoff) {
        var asks = new AskFirst(workflow, handoff.from());
        return asks.ways().contains(handoff)
                && workflow.node(handoff.from())
                        .map(Node::type)
                        .filter(NodeType.Agent.class::isInstance)
                        .isPresent()
                && workflow.node(handoff.to()).isPresent()
                && !asks.isReview(handoff.to());
    }

    /// Puts a review into each way on that has none; nothing if all have.
    Optional<Edit> before() {
        var edits = new ArrayList<Edit>();
        var changed = workflow;
        for (var way : ways()) {
            if (isPossible(changed, way)) {
                var edit = Wiring.insertReview(changed, way).edit();
                edits.add(edit);
                changed = Edits.apply(changed, edit);
            }
        }
        return together(text("ask-first.label", workflow.nameOf(agent)), edits);
    }

    /// Takes each review out that stands right behind the agent and between no others, and joins what it stood
    /// between; nothing if there is none.
    Optional<Edit> never() {
        var edits = new ArrayList<Edit>();
        var changed = workflow;
        for (var way : ways()) {
            var removing = isReview(way.to())
                    ? Removing.of(changed, Selection.of(way.to())).filter(Removing::joined)
                    : Optional.<Removing>empty();
            if (removing.isPresent()) {
                edits.add(removing.get().edit());
                changed = Edits.apply(changed, removing.get().edit());
            }
        }
        return together(text("ask-first.never.label", workflow.nameOf(agent)), edits);
    }

    private static Optional<Edit> together(String label, List<Edit> edits) {
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Together(label, edits));
    }
}
