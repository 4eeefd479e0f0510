package baton.studio.monitor;

import baton.run.RunId;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says which run this one was forked from, with the way there; takes no room for one that began by itself.
public final class LineageLine extends HBox {

    private final Hyperlink from = new Hyperlink();
    private final Label counts = new Label();
    private Optional<Lineage> shown = Optional.empty();

    /// @param id   what the ids of its parts begin with: `#runs-origin`, `#runs-origin-counts`
    /// @param look shows the run that it is given
    public LineageLine(String id, Consumer<RunId> look) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("lineage");
        from.setId(id + "-origin");
        from.setMinWidth(Region.USE_PREF_SIZE);
        from.setOnAction(_ -> shown.map(Lineage::run).ifPresent(look));
        counts.setId(id + "-origin-counts");
        counts.getStyleClass().add("text-2");
        getChildren().addAll(new IconView(Icon.COPY), from, counts);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    public void show(Optional<Lineage> lineage) {
        shown = lineage;
        setVisible(lineage.isPresent());
        lineage.ifPresent(one -> {
            from.setText(one.from());
            counts.setText(one.counts());
        });
    }
}
