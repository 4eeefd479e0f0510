package baton.studio.document;

import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.Layout;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.RunLimits;
import baton.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What two states of a workflow differ in: enough to make each from the other, and as large as the difference.
/// So a history of any length costs what was changed, not how large the workflow is.
record Patch(
        Frame before,
        Frame after,
        ListPatch<Node> nodes,
        ListPatch<Handoff> handoffs,
        ListPatch<Note> notes,
        Map<NodeId, Shift> places) {

    /// What a workflow has beside its parts.
    record Frame(String name, String about, RunLimits limits, Fields extras) {
        static Frame of(Workflow workflow) {
            return new Frame(workflow.name(), workflow.about(), workflow.limits(), workflow.extras());
        }
    }

    /// Where a step was and where it is; `null` where it has no place.
    record Shift(@Nullable Position before, @Nullable Position after) {}

    Patch {
        places = Map.copyOf(places);
    }

    static Patch between(Workflow before, Workflow after) {
        return new Patch(
                Frame.of(before),
                Frame.of(after),
                ListPatch.between(before.nodes(), after.nodes(), Node::id),
                ListPatch.between(before.handoffs(), after.handoffs(), Handoff::id),
                ListPatch.between(before.notes(), after.notes(), Note::id),
                shifts(before.layout().positions(), after.layout().positions()));
    }

    private static Map<NodeId, Shift> shifts(Map<NodeId, Position> before, Map<NodeId, Position> after) {
        var shifts = new LinkedHashMap<NodeId, Shift>();
        before.forEach((id, at) -> {
            var now = after.get(id);
            if (!at.equals(now)) {
                shifts.put(id, new Shift(at, now));
            }
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                shifts.put(id, new Shift(null, now));
            }
        });
        return shifts;
    }

    /// How many steps, hand-offs, notes and places it holds on to.
    int weight() {
        return nodes.weight() + handoffs.weight() + notes.weight() + places.size();
    }

    /// The later state, made from the earlier one.
    Workflow onto(Workflow earlier) {
        return new Workflow(
                after.name(),
                after.about(),
                nodes.onto(earlier.nodes()),
                handoffs.onto(earlier.handoffs()),
                after.limits(),
                placed(earlier.layout(), true),
                notes.onto(earlier.notes()),
                after.extras());
    }

    /// The earlier state, made from the later one.
    Workflow backFrom(Workflow later) {
        return new Workflow(
                before.name(),
                before.about(),
                nodes.backFrom(later.nodes()),
                handoffs.backFrom(later.handoffs()),
                before.limits(),
                placed(later.layout(), false),
                notes.backFrom(later.notes()),
                before.extras());
    }

    private Layout placed(Layout from, boolean forward) {
        if (places.isEmpty()) {
            return from;
        }
        var positions = new LinkedHashMap<>(from.positions());
        places.forEach((id, shift) -> {
            var to = forward ? shift.after() : shift.before();
            if (to == null) {
                positions.remove(id);
            } else {
                positions.put(id, to);
            }
        });
        return new Layout(positions);
    }
}
