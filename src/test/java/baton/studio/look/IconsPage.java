package baton.studio.look;

import static baton.studio.look.Samples.section;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every drawing in three sizes and every tile.
final class IconsPage {

    private IconsPage() {}

    static Region create() {
        var page = new VBox(14, tiles(), icons());
        page.setPadding(new Insets(16, 32, 32, 32));
        page.getStyleClass().add("panel");
        return page;
    }

    private static VBox tiles() {
        var row = new FlowPane(18, 12);
        for (NodeLook look : NodeLook.values()) {
            var tiles =
                    Samples.row(8, tile(look, "small"), tile(look, "medium"), tile(look, "large"), tile(look, "huge"));
            row.getChildren().add(named(tiles, look.name()));
        }
        return section("NODE TYPES", row);
    }

    private static Node tile(NodeLook look, String size) {
        var tile = new NodeIcon(look);
        tile.getStyleClass().add(size);
        return tile;
    }

    private static VBox icons() {
        var row = new FlowPane(6, 14);
        for (Icon icon : Icon.values()) {
            var sizes = Samples.row(8, view(icon, "medium"), view(icon, "large"), view(icon, "huge"));
            row.getChildren().add(named(sizes, icon.name()));
        }
        return section("ICONS", row);
    }

    private static Node view(Icon icon, String size) {
        var view = new IconView(icon);
        view.getStyleClass().add(size);
        return view;
    }

    private static VBox named(Node picture, String name) {
        var box =
                new VBox(4, picture, Samples.label(name.toLowerCase(Locale.ROOT).replace('_', ' '), "meta"));
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(112);
        return box;
    }
}
