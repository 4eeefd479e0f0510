package baton.studio.shell;

import baton.run.RunState;
import baton.studio.canvas.PastRunCanvas;
import baton.studio.document.Selection;
import baton.studio.runs.RunCanvas;
import baton.workflow.NodeId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Lends the canvas to the view of runs.
final class FrozenCanvas implements RunCanvas {

    private final PastRunCanvas canvas;

    FrozenCanvas(InstantSource clock) {
        canvas = new PastRunCanvas(clock);
    }

    @Override
    public Region root() {
        return canvas.root();
    }

    @Override
    public void show(RunState run) {
        canvas.show(run);
    }

    @Override
    public void mark(Optional<NodeId> step) {
        canvas.selectionProperty().set(step.map(Selection::of).orElse(Selection.NOTHING));
    }

    @Override
    public void onPick(Consumer<NodeId> picked) {
        canvas.selectionProperty().subscribe(selection -> selection.onlyNode().ifPresent(picked));
    }
}
