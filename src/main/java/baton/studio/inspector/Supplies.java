package baton.studio.inspector;

import javafx.beans.value.ObservableValue;

/// What agents can be given on this computer.
///
/// @param models the models that they can use
/// @param tools  the tools beside those of Baton
/// @param more   shows where tools of servers are allowed
/// @param places asks the person for files and folders
/// @param tryOut runs the agent that is selected alone
public record Supplies(
        ObservableValue<ModelNames> models,
        ObservableValue<ToolShop> tools,
        Runnable more,
        PlacePicker places,
        Runnable tryOut) {}
