package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Selection;
import baton.studio.form.Column;
import baton.studio.form.Wrap;
import baton.studio.look.Icon;
import baton.studio.look.NodeIcon;
import baton.studio.look.NodeLook;
import baton.workflow.Handoff;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// “Hand-off, Lead qualifier → Sales manager”; a name leads to the step.
final class HandoffHeader implements Section {

    private final HandoffHandle handle;
    private final Hyperlink from;
    private final Hyperlink to;
    private final HBox row;

    HandoffHeader(HandoffHandle handle, Consumer<Selection> go) {
        this.handle = handle;
        from = link(
                "inspector-from",
                () -> handle.handoff().map(Handoff::from).ifPresent(id -> go.accept(Selection.of(id))));
        to = link("inspector-to", () -> handle.handoff().map(Handoff::to).ifPresent(id -> go.accept(Selection.of(id))));
        var ends = new Wrap(5, 0, from, Parts.label("→", "hint"), to);
        var words = new Column(2, Parts.label(text("handoff"), "title-section"), ends);
        Parts.grow(words);
        row = Parts.row(new NodeIcon(NodeLook.AGENT, Icon.HANDOFF), words);
        row.getStyleClass().add("inspector-header");
    }

    private static Hyperlink link(String id, Runnable goes) {
        var link = new Hyperlink();
        link.setId(id);
        link.getStyleClass().add("quiet-link");
        link.setWrapText(true);
        link.setOnAction(_ -> goes.run());
        return link;
    }

    @Override
    public Region root() {
        return row;
    }

    @Override
    public void show(Draft draft) {
        draft.workflow().handoff(handle.id()).ifPresent(handoff -> {
            from.setText(draft.workflow().nameOf(handoff.from()));
            to.setText(draft.workflow().nameOf(handoff.to()));
        });
    }
}
