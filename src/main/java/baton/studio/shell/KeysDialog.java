package baton.studio.shell;

import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.Group;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one page, to be searched.
final class KeysDialog {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 560;
    private static final double HEIGHT = 440;

    private final Overlay overlay;
    private final Commands commands;
    private final TextField search = new TextField();
    private final VBox rows = new VBox(4);

    KeysDialog(Overlay overlay, Commands commands) {
        this.overlay = overlay;
        this.commands = commands;
        search.setId("keys-search");
        search.getStyleClass().add("search-field");
        search.setPromptText(TEXT.text("keys.search"));
        search.setAccessibleText(TEXT.text("keys.search"));
        search.textProperty().subscribe(this::fill);
        rows.setId("keys-rows");
    }

    void show() {
        search.clear();
        fill();
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        var close = Buttons.primary(TEXT.text("dialog.close"));
        close.setId("dialog-ok");
        close.setOnAction(_ -> overlay.close());
        overlay.show(
                new Dialog("keys-dialog", TEXT.text("keys.title"), "", WIDTH)
                        .with(search, scroll)
                        .buttons(List.of(), List.of(close)),
                overlay::close);
        search.requestFocus();
    }

    private void fill() {
        var sought = search.getText().strip().toLowerCase(Locale.ROOT);
        rows.getChildren().clear();
        Stream.of(Group.values())
                .forEach(group -> add(
                        group.words(),
                        commands.all().stream()
                                .filter(command -> command.group() == group)
                                .filter(command -> !commands.keys(command).isEmpty())
                                .filter(command -> fits(sought, command.words(), commands.told(command)))
                                .map(this::row)
                                .toList()));
        add(
                TEXT.text("keys.always"),
                TEXT.text("keys.fixed")
                        .lines()
                        .filter(line -> fits(sought, line, ""))
                        .map(line -> line.split("\\|", 2))
                        .map(parts -> row(parts[1], parts[0]))
                        .toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new Label(TEXT.text("keys.none")));
        }
    }

    private static boolean fits(String sought, String words, String keys) {
        return (words + " " + keys).toLowerCase(Locale.ROOT).contains(sought);
    }

    private void add(String heading, List<? extends Node> some) {
        if (some.isEmpty()) {
            return;
        }
        var label = new Label(heading);
        label.getStyleClass().add("section-label");
        rows.getChildren().add(label);
        rows.getChildren().addAll(some);
    }

    private Node row(Command command) {
        return row(command.words(), commands.told(command));
    }

    private static Node row(String words, String told) {
        var what = new Label(words);
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var keys = new Label(told);
        keys.getStyleClass().add("kbd");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(16, what, keys);
    }
}
