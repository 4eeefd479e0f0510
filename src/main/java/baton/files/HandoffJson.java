package baton.files;

import baton.workflow.Again;
import baton.workflow.Contract;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/// Hand-offs with their contracts.
final class HandoffJson {

    private static final String WHAT = "A hand-off";

    private HandoffJson() {}

    static ObjectNode tree(Handoff handoff) {
        var again = handoff.again();
        return new Writing()
                .text("id", handoff.id().value())
                .text("from", handoff.from().value())
                .text("to", handoff.to().value())
                .textUnlessEmpty("label", handoff.label())
                .orNothing("when", RouteJson.tree(handoff.when(), Writing.inside(handoff.extras(), "when")))
                .listUnlessEmpty("gives", handoff.gives().fields(), FieldJson::tree)
                .whole("repair", handoff.repair())
                .orNothing("again", again == null ? null : tree(again, Writing.inside(handoff.extras(), "again")))
                .with(handoff.extras());
    }

    private static ObjectNode tree(Again again, Fields extras) {
        return new Writing().whole("rounds", again.rounds()).with(extras);
    }

    static Handoff handoff(Reading reading) {
        var id = new HandoffId(reading.mustText("id", WHAT));
        var from = new NodeId(reading.mustText("from", WHAT));
        var to = new NodeId(reading.mustText("to", WHAT));
        var label = reading.text("label", "");
        var when = RouteJson.route(reading);
        var gives = new Contract(FieldJson.fields(reading, "gives"));
        var repair = reading.wholeOrNull("repair");
        var again = again(reading.inside("again"));
        return new Handoff(id, from, to, label, when, gives, repair, again, reading.rest());
    }

    private static @Nullable Again again(@Nullable Reading reading) {
        if (reading == null) {
            return null;
        }
        var rounds = reading.wholeOrNull("rounds");
        return rounds == null ? Again.USUAL : new Again(rounds);
    }
}
