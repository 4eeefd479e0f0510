package baton.studio.canvas;

import baton.run.StepKey;
import baton.studio.command.KeyMap;
import baton.studio.monitor.StepAct;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// What the canvas asks of the window that it is in. Called on the JavaFX thread.
public interface CanvasHost {

    /// The ids of what can be done about samples, among what [#ofStep] gives.
    String USE_SAMPLE = "use-sample";

    String DROP_SAMPLE = "drop-sample";

    /// The steps in whose place a sample is used.
    default ObservableValue<Map<NodeId, SampleLook>> samplesKept() {
        return new ReadOnlyObjectWrapper<>(Map.of());
    }

    /// A person wants to answer what this step asks: a review, or what to do after a failure.
    void openReview(StepKey step);

    /// A person wants to see what a run handed over here.
    ///
    /// @return whether there is anything to see
    default boolean lookAt(HandoffId line) {
        return false;
    }

    /// What a step says in the run that is watched, to be shown beside its card.
    ///
    /// @param content  keeps up with the run by itself
    /// @param isOfNow  whether that run is still the one that is watched
    /// @param onClosed called once it is no longer shown
    record Peeked(Region content, BooleanSupplier isOfNow, Runnable onClosed) {}

    /// A person wants to read all that this step says; nothing if it says nothing.
    default Optional<Peeked> peek(NodeId step) {
        return Optional.empty();
    }

    /// A person wants to try the agent that is selected, alone.
    default void tryAlone() {}

    /// A person wants to run the workflow from the step on that is selected.
    default void runFromHere() {}

    /// What can be done now about this step in the run that is watched; nothing if none is.
    default List<StepAct> ofStep(NodeId step) {
        return List.of();
    }

    /// The details of what is selected shall have the keyboard.
    void openDetails();

    /// Something was done that a person should know of, and may want to take back.
    void say(Toast toast);

    /// A person wants to put another workflow file into this one.
    void chooseToInsert();

    /// The names of the samples that an empty canvas offers; none to offer none.
    List<String> samples();

    /// A person wants to begin with this sample.
    void openSample(String name);

    /// Which keys the person has chosen; asked at each key.
    default KeyMap keyMap() {
        return KeyMap.USUAL;
    }
}
