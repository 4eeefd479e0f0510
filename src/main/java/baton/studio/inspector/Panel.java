package baton.studio.inspector;

import baton.studio.form.Column;
import baton.studio.monitor.RunView;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The settings of one thing: sections below each other.
final class Panel implements Section {

    private final List<Section> sections;
    private final VBox box = new Column();

    Panel(String id, List<? extends Section> sections) {
        this.sections = List.copyOf(sections);
        box.setId(id);
        box.getStyleClass().add("inspector-panel");
        box.setMinWidth(0);
        this.sections.forEach(section -> box.getChildren().add(section.root()));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        sections.forEach(section -> section.show(draft));
    }

    @Override
    public void follow(Optional<RunView> run) {
        sections.forEach(section -> section.follow(run));
    }
}
