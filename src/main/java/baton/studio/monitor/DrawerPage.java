package baton.studio.monitor;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// A page of the drawer that has to do with no run.
///
/// @param words what its tab says now
public record DrawerPage(Region content, ObservableValue<String> words) {}
