package baton.studio.servers;

import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks in place whether a server is to be removed: its secrets would be gone for good, so there is no undo.
final class RemoveQuestion {

    private static final Messages TEXT = Messages.of("servers");

    private final Button keep = Buttons.secondary(TEXT.text("remove.keep"));
    private final HBox root;

    /// @param kept called when it stays
    RemoveQuestion(String name, Runnable removed, Runnable kept) {
        var remove = Buttons.danger(TEXT.text("remove.yes"));
        remove.setId("server-remove-yes");
        remove.setOnAction(_ -> removed.run());
        keep.setId("server-remove-no");
        keep.setOnAction(_ -> {
            Parts.show(root(), false);
            kept.run();
        });
        var words = new VBox(
                8,
                Parts.wrapped(TEXT.text("remove.title", name), "strong"),
                Parts.wrapped(TEXT.text("remove.why")),
                new HBox(8, remove, keep));
        root = new HBox(new IconView(Icon.WARNING), Parts.wide(words));
        root.setId("server-remove-question");
        root.getStyleClass().addAll("banner", "banner-failed");
        Parts.show(root, false);
    }

    Region root() {
        return root;
    }

    void ask() {
        Parts.show(root, true);
        keep.requestFocus();
    }
}
