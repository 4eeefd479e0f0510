package baton.studio.canvas.editing;

import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What taking things away means. One step that stood between two others leaves them joined.
///
/// @param edit   takes everything away and joins what can be joined
/// @param plain  takes everything away and joins nothing
/// @param said   what happened, as a sentence; empty if nothing needs to be said
/// @param joined whether two steps were joined
public record Removing(Edit edit, Edit plain, String said, boolean joined) {

    private static final Messages MESSAGES = Messages.of("canvas");

    /// Takes what is selected away; nothing to do if nothing is.
    public static Optional<Removing> of(Workflow workflow, Selection selection) {
        return of(workflow, selection, Act.REMOVE);
    }

    /// As [#of(Workflow, Selection)], under another name.
    public static Optional<Removing> of(Workflow workflow, Selection selection, Act act) {
        if (selection.isEmpty()) {
            return Optional.empty();
        }
        var plain = new Edit.Together(act.label(Things.words(workflow, selection)), plain(selection));
        return selection
                .onlyNode()
                .flatMap(workflow::node)
                .map(node -> one(workflow, node, plain))
                .or(() -> Optional.of(new Removing(plain, plain, said(selection), false)));
    }

    /// Takes what is selected away and joins all that handed to each of its steps with all that got from it.
    public static Optional<Removing> joining(Workflow workflow, Selection selection) {
        if (selection.nodes().isEmpty()) {
            return of(workflow, selection);
        }
        var label = Act.REMOVE.label(Things.words(workflow, selection));
        var plain = new Edit.Together(label, plain(selection));
        var rest = selection.withoutNodes();
        var edits = new ArrayList<>(plain(rest));
        var then = Edits.apply(workflow, new Edit.Together(label, edits));
        int joined = 0;
        for (var node : selection.nodes()) {
            var joints = Joints.around(then, node);
            joints.forEach(joint -> edits.add(joint));
            joined += joints.size() - 1;
            then = Edits.apply(then, new Edit.Together(label, joints));
        }
        var said = MESSAGES.text("remove.forced", Things.words(workflow, selection), joined);
        return Optional.of(new Removing(new Edit.Together(label, edits), plain, said, joined > 0));
    }

    private static List<Edit> plain(Selection selection) {
        var edits = new ArrayList<Edit>();
        if (!selection.handoffs().isEmpty()) {
            edits.add(new Edit.RemoveHandoffs(selection.handoffs()));
        }
        if (!selection.nodes().isEmpty()) {
            edits.add(new Edit.RemoveNodes(selection.nodes()));
        }
        if (!selection.notes().isEmpty()) {
            edits.add(new Edit.RemoveNotes(selection.notes()));
        }
        return edits;
    }

    private static String said(Selection selection) {
        return selection.nodes().isEmpty()
                ? ""
                : MESSAGES.text("remove.several", selection.nodes().size());
    }

    private static Removing one(Workflow workflow, Node node, Edit plain) {
        return healed(workflow, node)
                .map(handoff -> new Removing(
                        new Edit.Together(Edits.label(workflow, plain), List.of(plain, new Edit.Connect(handoff))),
                        plain,
                        MESSAGES.text(
                                "remove.joined",
                                node.name(),
                                workflow.nameOf(handoff.from()),
                                workflow.nameOf(handoff.to())),
                        true))
                .orElseGet(() -> new Removing(plain, plain, MESSAGES.text("remove.one", node.name()), false));
    }

    /// The hand-off that takes the place of the one before and the one after `node`: the same that came to it,
    /// leading on.
    private static Optional<Handoff> healed(Workflow workflow, Node node) {
        var in = forward(workflow.to(node.id()));
        var out = forward(workflow.from(node.id()));
        if (in.size() != 1 || out.size() != 1) {
            return Optional.empty();
        }
        var joined = in.getFirst().withEnds(in.getFirst().from(), out.getFirst().to());
        var without = Edits.apply(workflow, new Edit.RemoveNodes(java.util.Set.of(node.id())));
        return switch (Connecting.judge(without, joined.from(), joined.to())) {
            case Verdict.Refused _ -> Optional.empty();
            case Verdict.Allowed(var handoff) -> handoff.goesBack() ? Optional.empty() : Optional.of(joined);
        };
    }

    private static List<Handoff> forward(List<Handoff> handoffs) {
        return Stream.of(handoffs)
                .flatMap(List::stream)
                .filter(handoff -> !handoff.goesBack())
                .toList();
    }
}
