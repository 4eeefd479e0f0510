package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// The technical side of something, folded away until the person asks for it.
public final class Details extends VBox {

    private final ToggleButton toggle;
    private final ReadingArea area;

    /// Takes the id `id` for its button and `id-text` for the text.
    public Details(String id) {
        this(id, text("details.show"));
    }

    /// @param name what stands on the button
    Details(String id, String name) {
        toggle = new ToggleButton(name);
        area = new ReadingArea(id + "-text", name);
        area.visibleProperty().bind(toggle.selectedProperty());
        area.managedProperty().bind(toggle.selectedProperty());
        area.getStyleClass().add("details-text");
        toggle.setId(id);
        toggle.getStyleClass().addAll("details-toggle", "small");
        getStyleClass().add("details");
        getChildren().addAll(toggle, area);
        managedProperty().bind(visibleProperty());
    }

    /// Shows these details, folded; none if there is nothing to read.
    public void show(String details) {
        toggle.setSelected(false);
        showMore(details);
    }

    /// Shows these, and leaves it folded or open as it is.
    void showMore(String details) {
        setVisible(!details.isBlank());
        area.show(new Reading().raw(details).pieces());
    }
}
