package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Again;
import baton.workflow.Handoff;
import javafx.scene.layout.Region;

/// How often a hand-off may go back up the workflow.
final class RoundsSection implements Section {

    private final HandoffHandle handle;
    private final NumberBox rounds;
    private final Region box;

    RoundsSection(HandoffHandle handle) {
        this.handle = handle;
        rounds = new NumberBox("inspector-rounds", text("rounds.name"), 1, Again.MOST, handle.document(), this::allow);
        box = Parts.titled(
                text("rounds"),
                SentenceRow.of(text("rounds.sentence"), rounds.root()),
                Parts.wrapped(text("rounds.after"), "hint"));
    }

    private void allow(long chosen) {
        handle.type("rounds", handoff -> handoff.withAgain(new Again((int) chosen)));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        var back = draft.workflow().handoff(handle.id()).filter(Handoff::goesBack);
        Parts.present(box, back.isPresent());
        back.ifPresent(handoff -> rounds.show(handoff.rounds()));
    }
}
