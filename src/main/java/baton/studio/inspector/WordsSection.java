package baton.studio.inspector;

import javafx.scene.layout.Region;

/// An explanation.
final class WordsSection implements Section {

    private final Region box;

    WordsSection(String words) {
        box = Parts.column(Parts.wrapped(words, "text-2"));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {}
}
