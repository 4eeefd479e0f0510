package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.workflow.Handoff;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// What stands on the line on the canvas.
final class LineWordsSection implements Section {

    private final HandoffHandle handle;
    private final TextField label = new TextField();
    private final TextBinding binding;
    private final Fold fold;

    LineWordsSection(HandoffHandle handle) {
        this.handle = handle;
        label.setId("inspector-line-words");
        label.setPromptText(text("line-words.prompt"));
        label.setAccessibleText(text("line-words"));
        binding = new TextBinding(
                label,
                handle.document(),
                workflow -> workflow.handoff(handle.id()).map(Handoff::label).orElse(""),
                typed -> handle.type("label", handoff -> handoff.withLabel(typed)));
        fold = new Fold("inspector-line-words-fold", text("line-words"), new Column(label));
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        binding.show(draft.workflow());
        fold.summarize(draft.workflow()
                .handoff(handle.id())
                .map(Handoff::label)
                .filter(words -> !words.isBlank())
                .orElse(text("line-words.own")));
    }
}
