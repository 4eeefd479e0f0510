package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Selection;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Handoff;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Puts a review into a hand-off, so that a person is asked before it happens.
final class AskFirstSection implements Section {

    private final HandoffHandle handle;
    private final Consumer<Selection> go;
    private final Button ask = Buttons.withIcon(Buttons.secondary(text("ask-first")), Icon.REVIEW);
    private final Region box = Parts.column(ask, Parts.wrapped(text("ask-first.about"), "hint"));

    AskFirstSection(HandoffHandle handle, Consumer<Selection> go) {
        this.handle = handle;
        this.go = go;
        ask.setId("inspector-ask-first");
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.setOnAction(_ -> handle.handoff().ifPresent(this::insert));
    }

    private void insert(Handoff handoff) {
        var added = Wiring.insertReview(handle.document().present(), handoff);
        handle.document().edit(added.edit());
        go.accept(added.selection());
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        Parts.present(
                box,
                draft.workflow()
                        .handoff(handle.id())
                        .filter(handoff -> AskFirst.isPossible(draft.workflow(), handoff))
                        .isPresent());
    }
}
