package baton.studio.inspector;

import javafx.scene.layout.Region;

/// Room above a group of folds.
final class Gap implements Section {

    private final Region room = new Region();

    Gap() {
        room.getStyleClass().add("inspector-gap");
    }

    @Override
    public Region root() {
        return room;
    }

    @Override
    public void show(Draft draft) {}
}
