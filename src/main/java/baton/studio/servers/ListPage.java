package baton.studio.servers;

import baton.engine.ToolServers.Kept;
import baton.engine.ToolServers.Way;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.PressableBox;
import baton.studio.servers.ServersModel.Entry;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All servers, each with how it is; without one, what such servers are.
final class ListPage implements Page {

    private static final Messages TEXT = Messages.of("servers");

    private final Consumer<String> open;
    private final Runnable closed;
    private final Button add = Buttons.withIcon(Buttons.secondary(TEXT.text("list.add")), Icon.PLUS);
    private final Button close = Buttons.secondary(TEXT.text("list.close"));
    private final VBox rows = new VBox(8);

    ListPage(ServersModel model, Consumer<String> open, Runnable added, Runnable closed) {
        this.open = open;
        this.closed = closed;
        rows.setId("servers-list");
        add.setId("servers-add");
        add.setOnAction(_ -> added.run());
        close.setId("servers-close");
        close.setOnAction(_ -> closed.run());
        model.entriesProperty().subscribe(found -> found.ifPresentOrElse(this::show, this::looking));
    }

    private void looking() {
        rows.getChildren().setAll(Parts.wrapped(TEXT.text("list.looking"), "text-2"));
    }

    private void show(List<Entry> entries) {
        var focused = rows.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
        rows.getChildren()
                .setAll(
                        entries.isEmpty()
                                ? List.of(nothing())
                                : entries.stream().map(this::row).toList());
        focused.flatMap(id -> rows.getChildren().stream()
                        .filter(row -> id.equals(row.getId()))
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }

    private static Node nothing() {
        var sign = new IconView(Icon.ACTION);
        sign.getStyleClass().add("huge");
        var title = Parts.wrapped(TEXT.text("list.none"), "title-section");
        var about = Parts.wrapped(TEXT.text("list.none.about"), "text-2");
        about.getStyleClass().add("servers-about");
        var empty = new VBox(sign, title, about);
        empty.setId("servers-none");
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    /// A button lays its content out before it knows its width; a row that acts as one does not.
    private Node row(Entry entry) {
        var name = new Label(entry.name());
        name.getStyleClass().add("strong");
        var head = new HBox(8, name, StateWords.pill(entry.state()));
        head.setAlignment(Pos.CENTER_LEFT);
        var says = Parts.wrapped(StateWords.of(entry.state()), "text-2");
        var where = new Label(where(entry.kept()));
        where.getStyleClass().addAll("mono", "hint");
        where.setMinWidth(0);
        var words = Parts.wide(new VBox(3, head, where, says));
        words.setMinWidth(0);
        var row = new PressableBox(Parts.id("server-", entry.name()), 10, () -> open.accept(entry.name()));
        row.getStyleClass().add("choice-card");
        row.getChildren().addAll(words, new IconView(Icon.CHEVRON_RIGHT));
        row.setAccessibleText(entry.name() + ". " + StateWords.of(entry.state()));
        return row;
    }

    private static String where(Kept kept) {
        return switch (kept.server().way()) {
            case Way.Program(var command, var _, var _) -> CommandWords.line(command);
            case Way.Address(var url, var _, var _) -> url;
        };
    }

    @Override
    public String title() {
        return TEXT.text("list.title");
    }

    @Override
    public String about() {
        return TEXT.text("list.about");
    }

    @Override
    public Region body() {
        return rows;
    }

    @Override
    public List<Button> left() {
        return List.of(add);
    }

    @Override
    public List<Button> right() {
        return List.of(close);
    }

    @Override
    public Node first() {
        return rows.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(add);
    }

    @Override
    public void escape() {
        closed.run();
    }
}
