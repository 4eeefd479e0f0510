package baton.studio.inspector;

import baton.studio.monitor.RunView;
import java.util.Optional;
import javafx.scene.layout.Region;

/// A part of a panel: some settings of what is selected. It is told of every change of the workflow, its own
/// included, and must leave the control that is being typed into as it is.
interface Section {

    Region root();

    /// Shows the settings as they are now. What the section is about may be gone already.
    void show(Draft draft);

    /// Follows the run that is shown, if there is one.
    default void follow(Optional<RunView> run) {}
}
