package baton.studio.look;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A card as the canvas builds it, for the pages of the look book.
final class SampleCard extends AnchorPane {

    SampleCard(NodeLook look, Icon icon, String title, String job, String meta) {
        getStyleClass().add("node-card");
        var tile = new NodeIcon(look, icon);
        tile.getStyleClass().add("small");
        put(tile, 12, 12);
        Label name = Samples.label(title, "node-title");
        put(name, 44, 14);
        Label text = Samples.wrapped(job, "node-job");
        text.setMaxWidth(216);
        put(text, 12, 40);
        put(Samples.label(meta, "node-meta"), 12, 76);
    }

    SampleCard(NodeLook look, String title) {
        getStyleClass().addAll("node-card", "slim");
        var tile = new NodeIcon(look);
        tile.getStyleClass().add("small");
        put(tile, 9, 8);
        put(Samples.label(title, "node-title"), 41, 12);
    }

    SampleCard state(BadgeState state) {
        StatePseudoClasses.show(this, state);
        var badge = new StateBadge(state);
        double inset = state == BadgeState.NEEDS_YOU ? 10 : 12;
        AnchorPane.setTopAnchor(badge, inset);
        AnchorPane.setRightAnchor(badge, inset);
        getChildren().add(badge);
        return this;
    }

    SampleCard with(String... pseudoClasses) {
        for (String name : pseudoClasses) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), true);
        }
        return this;
    }

    SampleCard ports(Pane world) {
        for (String side : List.of("port-in", "port-out")) {
            var port = new Region();
            port.getStyleClass().addAll("port", side);
            port.relocate(getLayoutX() + (side.equals("port-in") ? -6 : 234), getLayoutY() + 42);
            port.resize(12, 12);
            port.setManaged(false);
            world.getChildren().add(port);
        }
        return this;
    }

    SampleCard peek(String text) {
        getStyleClass().add("tall");
        var label = Samples.wrapped(text);
        var box = new HBox(label);
        box.getStyleClass().add("peek");
        box.setPadding(Insets.EMPTY);
        box.setPrefWidth(216);
        put(box, 12, 104);
        return this;
    }

    private void put(Node node, double x, double y) {
        AnchorPane.setLeftAnchor(node, x);
        AnchorPane.setTopAnchor(node, y);
        getChildren().add(node);
    }
}
