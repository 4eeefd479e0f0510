package baton.studio.canvas.editing;

import baton.studio.fx.Messages;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Set;

/// What a hand-off becomes when one of its ends is put to another step: it stays the same one, with its words, its rule
/// and what was agreed. Only whether it goes back, and what a review has to answer, follow from where it leads.
public final class Reconnecting {

    private static final Messages MESSAGES = Messages.of("canvas");

    /// Which of the two ends is moved.
    public enum End {
        BEGIN,
        END
    }

    private Reconnecting() {}

    /// Whether the `end` of the hand-off `id` may be put to `node`, and what it is then.
    public static Verdict judge(Workflow workflow, HandoffId id, End end, NodeId node) {
        var found = workflow.handoff(id);
        if (found.isEmpty()) {
            return new Verdict.Refused(MESSAGES.text("connect.gone"));
        }
        var old = found.get();
        var from = end == End.BEGIN ? node : old.from();
        var to = end == End.BEGIN ? old.to() : node;
        if (from.equals(old.from()) && to.equals(old.to())) {
            return new Verdict.Allowed(old);
        }
        var without = Edits.apply(workflow, new Edit.RemoveHandoffs(Set.of(id)));
        return switch (Connecting.judge(without, from, to)) {
            case Verdict.Refused refused -> refused;
            case Verdict.Allowed(var drawn) -> new Verdict.Allowed(fitted(old, drawn));
        };
    }

    private static Handoff fitted(Handoff old, Handoff drawn) {
        var again = drawn.goesBack() && old.goesBack() ? old.again() : drawn.again();
        return old.withEnds(drawn.from(), drawn.to()).withAgain(again).withWhen(when(old, drawn));
    }

    private static Route when(Handoff old, Handoff drawn) {
        boolean fromReview = drawn.when().isAnswer();
        if (!fromReview) {
            return old.when().isAnswer() ? new Route.Always() : old.when();
        }
        boolean stays =
                old.when().isAnswer() ? old.goesBack() == drawn.goesBack() : !(old.when() instanceof Route.Always);
        return stays ? old.when() : drawn.when();
    }

    /// Puts `changed` in the place of what it was, as one step of undo with a name.
    public static Edit edit(Workflow workflow, Handoff changed) {
        var from = workflow.nameOf(changed.from());
        var to = workflow.nameOf(changed.to());
        return new Edit.Together(MESSAGES.text("reconnect.label", from, to), List.of(new Edit.ChangeHandoff(changed)));
    }
}
