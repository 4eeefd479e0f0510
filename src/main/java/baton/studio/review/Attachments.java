package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.fx.Background;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.FieldType;
import baton.workflow.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The files of a field: what they are called, how large they are, how they begin, and a way to open them. They
/// are looked at away from the JavaFX thread, anew whenever another one is chosen.
final class Attachments extends VBox {

    private final Outside outside;
    private final Background background;
    private List<String> shown = List.of();
    private Subscription looking = Subscription.EMPTY;

    Attachments(Outside outside, Background background) {
        super(6);
        this.outside = outside;
        this.background = background;
        getStyleClass().add("attachments");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Whether values of this type are files.
    static boolean are(FieldType type) {
        return type instanceof FieldType.File
                || (type instanceof FieldType.ListOf(var of) && of instanceof FieldType.File);
    }

    void show(Value value) {
        var files = written(value).filter(one -> !one.isBlank()).toList();
        if (files.equals(shown)) {
            return;
        }
        shown = files;
        looking.unsubscribe();
        looking = background.run(
                () -> files.stream().map(FileLooks::at).toList(),
                looks -> put(looks.stream().map(this::card).toList()),
                _ -> put(List.of()));
    }

    private static Stream<String> written(Value value) {
        return value instanceof Value.Items(var items) ? items.stream().map(Value::asText) : Stream.of(value.asText());
    }

    private void put(List<Node> cards) {
        getChildren().setAll(cards);
        setVisible(!cards.isEmpty());
    }

    private Node card(FileLook look) {
        return switch (look) {
            case FileLook.There there -> card(there);
            case FileLook.Amiss(var why) -> {
                var words = DialogFrame.wrapped(why, "text-failed");
                words.getStyleClass().add("attachment-amiss");
                yield words;
            }
        };
    }

    private Node card(FileLook.There there) {
        var name = new Label(String.valueOf(there.file().getFileName()));
        name.getStyleClass().addAll("strong", "attachment-name");
        var size = DialogFrame.hint(FileLooks.size(there.bytes()));
        size.setMinWidth(Region.USE_PREF_SIZE);
        var trouble = DialogFrame.wrapped("", "text-failed");
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, new IconView(Icon.FILE), name, size, space);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!there.isProgram()) {
            row.getChildren().add(button("file.open", "attachment-open", there.file(), outside::open, trouble));
        }
        row.getChildren().add(button("file.show", "attachment-show", there.file(), outside::showInFolder, trouble));
        var card = new VBox(6, row);
        card.getStyleClass().addAll("inset", "attachment");
        if (there.isProgram()) {
            card.getChildren().add(DialogFrame.hint(text("file.program")));
        }
        glimpse(there.glimpse()).forEach(card.getChildren()::add);
        card.getChildren().add(trouble);
        return card;
    }

    private static Stream<Node> glimpse(FileLook.Glimpse glimpse) {
        return switch (glimpse) {
            case FileLook.Glimpse.Lines(var lines, var hasMore) -> {
                var words = new Label(String.join("\n", lines) + (hasMore ? "\n…" : ""));
                words.getStyleClass().addAll("mono", "attachment-lines");
                yield Stream.of(words);
            }
            case FileLook.Glimpse.Picture(var image) -> Stream.of(new ImageView(image));
            case FileLook.Glimpse.Nothing _ -> Stream.of();
        };
    }

    @FunctionalInterface
    private interface Doing {
        void with(Path file) throws java.io.IOException;
    }

    private Button button(String key, String id, Path file, Doing doing, Label trouble) {
        var button = Buttons.ghost(text(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            trouble.setText("");
            background.run(
                    () -> {
                        doing.with(file);
                        return file;
                    },
                    _ -> {},
                    _ -> trouble.setText(text("file.not-opened")));
        });
        return button;
    }
}
