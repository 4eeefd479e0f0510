package baton.studio.shell;

import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.Group;
import baton.studio.command.Keys;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one page, to be searched and to be changed.
final class KeysDialog implements KeyRow.Asked {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 580;
    private static final double HEIGHT = 400;

    private final Overlay overlay;
    private final Commands commands;
    private final KeyChoice choice;
    private final TextField search = new TextField();
    private final CheckBox letters = new CheckBox(TEXT.text("keys.letters"));
    private final HBox news = new HBox(8);
    private final VBox rows = new VBox(2);

    KeysDialog(Overlay overlay, Commands commands, Settings settings) {
        this.overlay = overlay;
        this.commands = commands;
        choice = new KeyChoice(commands, settings);
        search.setId("keys-search");
        search.getStyleClass().add("search-field");
        search.setPromptText(TEXT.text("keys.search"));
        search.setAccessibleText(TEXT.text("keys.search"));
        search.textProperty().subscribe(this::fill);
        letters.setId("keys-single-letters");
        letters.setWrapText(true);
        letters.setMinHeight(Region.USE_PREF_SIZE);
        letters.setOnAction(_ -> {
            choice.useSingleLetters(letters.isSelected());
            fill();
        });
        news.setId("keys-news");
        news.setAlignment(Pos.CENTER_LEFT);
        news.getStyleClass().addAll("banner", "banner-needs-you");
        rows.setId("keys-rows");
    }

    void show() {
        search.clear();
        quiet();
        fill();
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        var reset = Buttons.ghost(TEXT.text("keys.resetAll"));
        reset.setId("keys-reset-all");
        reset.setOnAction(_ -> {
            choice.resetAll();
            fill();
        });
        var close = Buttons.primary(TEXT.text("dialog.close"));
        close.setId("dialog-ok");
        close.setOnAction(_ -> overlay.close());
        overlay.show(
                new Dialog("keys-dialog", TEXT.text("keys.title"), TEXT.text("keys.about"), WIDTH)
                        .with(search, letters, news, scroll)
                        .buttons(List.of(reset), List.of(close)),
                this::escape);
        search.requestFocus();
    }

    /// Whoever was to press new keys is let go first.
    private void escape() {
        var waited = rows.getChildren().stream()
                .filter(KeyRow.class::isInstance)
                .map(KeyRow.class::cast)
                .filter(KeyRow::cancel)
                .count();
        if (waited == 0) {
            overlay.close();
        }
    }

    private void fill() {
        var sought = search.getText().strip().toLowerCase(Locale.ROOT);
        letters.setSelected(choice.now().singleLetters());
        rows.getChildren().clear();
        Stream.of(Group.values())
                .forEach(group -> add(
                        group.words(),
                        commands.all().stream()
                                .filter(command -> command.group() == group)
                                .filter(command -> fits(sought, command.words() + " " + commands.told(command)))
                                .map(command -> new KeyRow(command, choice, this))
                                .toList()));
        add(
                TEXT.text("keys.always"),
                TEXT.text("keys.fixed")
                        .lines()
                        .filter(line -> fits(sought, line))
                        .map(line -> line.split("\\|", 2))
                        .map(parts -> fixed(parts[1], parts[0]))
                        .toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new Label(TEXT.text("keys.none")));
        }
    }

    private static boolean fits(String sought, String words) {
        return words.toLowerCase(Locale.ROOT).contains(sought);
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

    private static Node fixed(String words, String told) {
        var what = new Label(words);
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var keys = new Label(told);
        keys.getStyleClass().add("kbd");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(16, what, keys);
    }

    // ---- what is asked of it ----

    @Override
    public void choose(Command command, Keys keys) {
        answer(command, choice.choose(command, keys), Optional.of(keys));
    }

    @Override
    public void clear(Command command) {
        choice.clear(command);
        answer(command, KeyChoice.Answer.Done.DONE, Optional.empty());
    }

    @Override
    public void reset(Command command) {
        answer(command, choice.reset(command), Optional.empty());
    }

    private void answer(Command command, KeyChoice.Answer answer, Optional<Keys> keys) {
        switch (answer) {
            case KeyChoice.Answer.Done _ -> quiet();
            case KeyChoice.Answer.Refused(var why) -> tell(why);
            case KeyChoice.Answer.Clash(var holder) -> {
                tell(TEXT.text("keys.clash", keys.map(Keys::words).orElse(""), holder.words()));
                keys.ifPresent(wanted -> news.getChildren().add(taking(command, wanted, holder)));
            }
        }
        fill();
        focus("#key-" + command.id());
    }

    private Button taking(Command command, Keys keys, Command holder) {
        var take = Buttons.secondary(TEXT.text("keys.take"));
        take.setId("keys-take");
        take.setOnAction(_ -> {
            choice.take(command, keys, holder);
            quiet();
            fill();
            focus("#key-" + command.id());
        });
        return take;
    }

    private void focus(String id) {
        var row = rows.lookup(id);
        if (row != null) {
            row.requestFocus();
        }
    }

    private void tell(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        news.getChildren().setAll(words);
        news.setVisible(true);
        news.setManaged(true);
    }

    private void quiet() {
        news.getChildren().clear();
        news.setVisible(false);
        news.setManaged(false);
    }
}
