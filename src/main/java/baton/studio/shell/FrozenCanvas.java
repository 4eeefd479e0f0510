package baton.studio.shell;

import baton.run.RunState;
import baton.studio.canvas.PastRunCanvas;
import baton.studio.command.KeyMap;
import baton.studio.document.Selection;
import baton.studio.runs.RunCanvas;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// Lends the canvas to the view of runs.
final class FrozenCanvas implements RunCanvas {

    private final PastRunCanvas canvas;

    FrozenCanvas(InstantSource clock, Supplier<KeyMap> keys) {
        canvas = new PastRunCanvas(clock, keys);
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
    public void onLook(Function<HandoffId, Optional<Region>> whatToShow) {
        canvas.onLook(whatToShow);
    }

    @Override
    public void onPick(Consumer<NodeId> picked) {
        canvas.selectionProperty().subscribe(selection -> selection.onlyNode().ifPresent(picked));
    }
}
