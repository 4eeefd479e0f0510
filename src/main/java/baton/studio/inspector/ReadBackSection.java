package baton.studio.inspector;

import baton.studio.form.Column;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The hand-off read aloud.
final class ReadBackSection implements Section {

    private final HandoffHandle handle;
    private final Label sentence = Parts.wrapped("", "text-2");
    private final VBox box = new Column(sentence);

    ReadBackSection(HandoffHandle handle) {
        this.handle = handle;
        sentence.setId("inspector-read-back");
        box.getStyleClass().addAll("inspector-section", "read-back");
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        draft.workflow()
                .handoff(handle.id())
                .ifPresent(handoff -> sentence.setText(HandoffSentence.of(draft.workflow(), handoff)));
    }
}
