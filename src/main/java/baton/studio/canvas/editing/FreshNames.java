package baton.studio.canvas.editing;

import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Ids and names that nothing in a workflow has, none of them given twice.
final class FreshNames {

    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> handoffs = new HashSet<>();
    private final Set<String> notes = new HashSet<>();

    FreshNames(Workflow workflow) {
        workflow.nodes().forEach(node -> {
            ids.add(node.id().value());
            names.add(node.name());
        });
        workflow.handoffs().forEach(handoff -> handoffs.add(handoff.id().value()));
        workflow.notes().forEach(note -> notes.add(note.id()));
    }

    /// `wanted` itself where it is free, else `agent-2` for `agent` as well as for `agent-1`.
    NodeId id(NodeId wanted) {
        var base = wanted.value().replaceFirst("-\\d+$", "");
        return new NodeId(taken(ids, wanted.value(), count -> count == 1 ? base : base + "-" + count));
    }

    /// `wanted` itself where it is free, else `Writer 2` for `Writer` as well as for `Writer 1`.
    String name(String wanted) {
        var base = wanted.replaceFirst(" \\d+$", "");
        return taken(names, wanted, count -> count == 1 ? base : base + " " + count);
    }

    HandoffId handoffId() {
        return new HandoffId(numbered(handoffs, "h"));
    }

    String noteId() {
        return numbered(notes, "note-");
    }

    private static String numbered(Set<String> taken, String base) {
        return taken(taken, base + (taken.size() + 1), count -> base + count);
    }

    private static String taken(Set<String> taken, String wanted, IntFunction<String> other) {
        if (taken.add(wanted)) {
            return wanted;
        }
        var found = IntStream.iterate(1, count -> count + 1)
                .mapToObj(other)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
        taken.add(found);
        return found;
    }
}
