package baton.studio.shell;

import baton.studio.fx.Messages;
import baton.studio.look.BrandMark;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first thing that a person sees: an example to try, an empty workflow, a file, and what was open lately.
final class WelcomeView {

    /// What can be chosen here.
    interface Choices {
        void sample(Sample sample);

        void empty();

        void openFile();

        void recent(Path file);

        void connectModel();
    }

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 900;

    /// What of a card's width is not for its words: the edges, the sign and the gap after it.
    private static final double CARD_EDGE = 76;

    private final ScrollPane root;
    private final Choices choices;
    private final VBox recent = new VBox(4);

    WelcomeView(List<Sample> samples, Choices choices) {
        this.choices = choices;
        var columns = new HBox(48, left(samples), right());
        columns.setMaxWidth(WIDTH);
        var page = new VBox(32, heading(), columns, footer());
        page.setMaxWidth(WIDTH);
        page.setPadding(new Insets(48, 32, 32, 32));
        var centred = new HBox(page);
        HBox.setHgrow(page, Priority.ALWAYS);
        centred.setAlignment(Pos.TOP_CENTER);
        root = new ScrollPane(centred);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setId("welcome");
        root.getStyleClass().add("welcome");
    }

    Region root() {
        return root;
    }

    private static VBox heading() {
        var title = new Label(TEXT.text("welcome.title"));
        title.getStyleClass().add("title-hero");
        title.setWrapText(true);
        var about = new Label(TEXT.text("welcome.about"));
        about.getStyleClass().add("text-2");
        about.setWrapText(true);
        var brand = new BrandMark();
        var box = new VBox(8, brand, title, about);
        VBox.setMargin(title, new Insets(8, 0, 0, 0));
        return box;
    }

    private VBox left(List<Sample> samples) {
        var box = new VBox(12, section("welcome.examples"));
        samples.forEach(sample -> box.getChildren()
                .add(card(
                        "welcome-" + sample.key(),
                        Icon.PLAY,
                        sample.workflow().name(),
                        sample.workflow().about(),
                        () -> choices.sample(sample))));
        box.getChildren().add(section("welcome.own"));
        box.getChildren()
                .add(card(
                        "welcome-empty",
                        Icon.PLUS,
                        TEXT.text("welcome.empty"),
                        TEXT.text("welcome.emptyAbout"),
                        choices::empty));
        box.getChildren()
                .add(card(
                        "welcome-open",
                        Icon.FOLDER,
                        TEXT.text("welcome.open"),
                        TEXT.text("welcome.openAbout"),
                        choices::openFile));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Label section(String key) {
        var label = new Label(TEXT.text(key));
        label.getStyleClass().add("section-label");
        return label;
    }

    private static Button card(String id, Icon icon, String title, String about, Runnable then) {
        var name = new Label(title);
        name.getStyleClass().add("strong");
        var line = new Label(about);
        line.getStyleClass().add("text-2");
        line.setWrapText(true);
        var words = new VBox(2, name, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        var sign = new IconView(icon);
        sign.getStyleClass().add("large");
        var content = new HBox(16, sign, words);
        content.setAlignment(Pos.CENTER_LEFT);
        var card = new Button();
        card.setGraphic(content);
        card.setId(id);
        card.setAccessibleText(title + ". " + about);
        card.getStyleClass().setAll("card", "interactive", "welcome-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setAlignment(Pos.CENTER_LEFT);
        // A button asks its content for its height before it knows the width, so the line is told what it has.
        line.prefWidthProperty().bind(card.widthProperty().subtract(CARD_EDGE));
        card.setOnAction(_ -> then.run());
        return card;
    }

    private VBox right() {
        var box = new VBox(8, section("welcome.recent"), recent);
        box.setMinWidth(220);
        box.setPrefWidth(240);
        showRecent(List.of());
        return box;
    }

    /// Shows the files that were open lately.
    void showRecent(List<Path> files) {
        recent.getChildren().clear();
        if (files.isEmpty()) {
            var none = new Label(TEXT.text("welcome.noRecent"));
            none.getStyleClass().add("hint");
            none.setWrapText(true);
            recent.getChildren().add(none);
        }
        files.forEach(file -> {
            var name = String.valueOf(file.getFileName()).replaceFirst("\\.baton$", "");
            var link = new Hyperlink(name);
            link.setOnAction(_ -> choices.recent(file));
            link.setAccessibleText(TEXT.text("welcome.openRecent", name));
            var place = new Label(String.valueOf(file.getParent()));
            place.getStyleClass().add("hint");
            recent.getChildren().add(new VBox(link, place));
        });
    }

    private HBox footer() {
        var words = new Label(TEXT.text("welcome.model"));
        words.getStyleClass().add("text-2");
        var connect = new Hyperlink(TEXT.text("welcome.connect"));
        connect.setId("welcome-connect");
        connect.setOnAction(_ -> choices.connectModel());
        var row = new HBox(4, words, connect);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
