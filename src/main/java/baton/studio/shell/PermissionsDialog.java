package baton.studio.shell;

import baton.engine.Permissions;
import baton.engine.Permissions.Permission;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.FittingScroll;
import baton.studio.monitor.Now;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the person allowed agents for good, or forbade them for good; each can be taken back.
final class PermissionsDialog {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 620;
    private static final double TALLEST = 420;

    private final Overlay overlay;
    private final Permissions permissions;
    private final Background background;
    private final Now now;
    private final Consumer<String> trouble;
    private final VBox rows = new VBox(12);

    /// @param trouble told a sentence when something cannot be read or taken back
    PermissionsDialog(
            Overlay overlay, Permissions permissions, Background background, Now now, Consumer<String> trouble) {
        this.overlay = overlay;
        this.permissions = permissions;
        this.background = background;
        this.now = now;
        this.trouble = trouble;
        rows.setId("permissions");
    }

    /// Opens it once it is known what there is to show.
    void show() {
        background.run(permissions::list, this::open, this::failed);
    }

    private void open(List<Permission> all) {
        list(all);
        var scroll = new FittingScroll(rows);
        scroll.setMaxHeight(TALLEST);
        var close = Buttons.primary(TEXT.text("dialog.close"));
        close.setId("dialog-ok");
        close.setOnAction(_ -> overlay.close());
        overlay.show(
                new Dialog("permissions-dialog", TEXT.text("permissions.title"), TEXT.text("permissions.about"), WIDTH)
                        .with(scroll)
                        .buttons(List.of(), List.of(close)),
                overlay::close);
        close.requestFocus();
    }

    private void list(List<Permission> all) {
        rows.getChildren()
                .setAll(
                        all.isEmpty()
                                ? List.of(nothing())
                                : all.stream().map(this::row).toList());
    }

    private static Node nothing() {
        var words = new Label(TEXT.text("permissions.none"));
        words.getStyleClass().add("text-2");
        words.setWrapText(true);
        var nothing = new VBox(words);
        nothing.getStyleClass().add("empty-state");
        return nothing;
    }

    private Node row(Permission permission) {
        var words = wrapped(permission.words(), "strong");
        var about =
                wrapped(TEXT.text("permissions.since", permission.workflow(), now.exact(permission.since())), "text-2");
        var text = new VBox(2, words, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        var back = Buttons.secondary(TEXT.text("permissions.back"));
        back.getStyleClass().add("small");
        back.setAccessibleText(TEXT.text("permissions.backOf", permission.words()));
        back.setOnAction(_ -> takeBack(permission));
        var row = new HBox(12, text, back);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label wrapped(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void takeBack(Permission permission) {
        background.run(
                () -> {
                    permissions.forget(permission);
                    return permissions.list();
                },
                this::list,
                this::failed);
    }

    private void failed(Throwable why) {
        var words = why.getMessage();
        trouble.accept(words == null || words.isBlank() ? TEXT.text("permissions.failed") : words);
    }
}
