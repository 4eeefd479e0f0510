package baton.studio.runs;

import baton.run.RunState;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// Port: the drawing of a run's workflow as it was when the run began, with how each step stands. Nothing can
/// be changed in it. JavaFX thread only.
public interface RunCanvas {

    Region root();

    /// Shows this run; called again whenever something about it has changed.
    void show(RunState run);

    /// Marks the step that is looked at, or none.
    default void mark(Optional<NodeId> step) {}

    /// `whatToShow` is asked what is to be seen beside a hand-off that the person looks at.
    default void onLook(Function<HandoffId, Optional<Region>> whatToShow) {}

    /// `picked` is told the step that the person chose in the drawing.
    default void onPick(Consumer<NodeId> picked) {}
}
