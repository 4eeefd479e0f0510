package baton.studio.canvas.picture;

import baton.run.Moved;
import baton.studio.document.Selection;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Which cards and lines of a picture may look different now that its run has gone on: all others are as they were, and
/// need not be looked at.
///
/// @param cards by their places in the picture; those that change by time alone are not among them
/// @param lines likewise
record Stirred(BitSet cards, BitSet lines) {

    /// What a picture is made of, but for the moment.
    record Matter(Workflow workflow, Troubles troubles, Selection selection, Optional<RunGlance> run) {

        static final Matter NONE =
                new Matter(Workflow.EMPTY, new Troubles(List.of()), Selection.NOTHING, Optional.empty());

        /// Whether nothing but the run can be different.
        @SuppressWarnings("ReferenceEquality") // most pictures are made of the very same things
        boolean isBut(Matter other) {
            return workflow == other.workflow && troubles == other.troubles && selection.equals(other.selection);
        }

        /// What has moved in the run; nothing where that cannot be told.
        Optional<Moved> moved(Matter before) {
            return run.flatMap(now -> before.run
                    .filter(then -> then.moment() == now.moment())
                    .flatMap(then -> Moved.between(then.state(), now.state())));
        }
    }

    /// What is stirred in `drawn`, the picture of `before`; nothing where more than the run has gone on.
    static Optional<Stirred> between(Matter before, Matter now, Picture drawn) {
        return now.isBut(before) ? now.moved(before).map(moved -> in(drawn, moved)) : Optional.empty();
    }

    private static Stirred in(Picture drawn, Moved moved) {
        var stirred = new Stirred(new BitSet(), new BitSet());
        moved.nodes().forEach(node -> stirred.add(drawn, node));
        for (var id : moved.handoffs()) {
            drawn.linePlace(id).ifPresent(place -> {
                stirred.lines.set(place);
                // a card that waits tells for whom
                drawn.cardPlace(drawn.lines().get(place).to()).ifPresent(stirred.cards::set);
            });
        }
        return stirred;
    }

    /// A line shows what both its cards have come to.
    private void add(Picture drawn, NodeId node) {
        drawn.cardPlace(node).ifPresent(cards::set);
        drawn.workflow().from(node).forEach(one -> drawn.linePlace(one.id()).ifPresent(lines::set));
        drawn.workflow().to(node).forEach(one -> drawn.linePlace(one.id()).ifPresent(lines::set));
    }
}
