package baton.studio.shell;

import baton.engine.ModelBook;
import baton.studio.fx.Messages;
import baton.studio.look.BrandMark;
import baton.studio.look.Icon;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
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

    private final ScrollPane root;
    private final Choices choices;
    private final RecentList recent;

    /// @param usual the connection that agents use, by its name
    WelcomeView(List<Sample> samples, Recents recents, ObservableValue<String> usual, Choices choices) {
        this.choices = choices;
        this.recent = new RecentList(recents, choices::recent);
        var columns = new HBox(48, left(samples), right());
        columns.setMaxWidth(WIDTH);
        var page = new VBox(32, heading(), columns, footer(usual));
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
        title.setMinHeight(Region.USE_PREF_SIZE);
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
                .add(new CardButton(
                        "welcome-" + sample.key(),
                        Icon.PLAY,
                        sample.workflow().name(),
                        sample.workflow().about(),
                        () -> choices.sample(sample))));
        var own = section("welcome.own");
        VBox.setMargin(own, new Insets(12, 0, 0, 0));
        box.getChildren().add(own);
        box.getChildren()
                .add(new CardButton(
                        "welcome-empty",
                        Icon.PLUS,
                        TEXT.text("welcome.empty"),
                        TEXT.text("welcome.emptyAbout"),
                        choices::empty));
        box.getChildren()
                .add(new CardButton(
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

    private VBox right() {
        var box = new VBox(8, section("welcome.recent"), recent.root());
        box.setMinWidth(220);
        box.setPrefWidth(240);
        return box;
    }

    private HBox footer(ObservableValue<String> usual) {
        var words = new Label();
        words.textProperty()
                .bind(usual.map(name -> name.equals(ModelBook.PRACTICE)
                        ? TEXT.text("welcome.model")
                        : TEXT.text("welcome.model.named", name)));
        words.getStyleClass().add("text-2");
        var connect = new Hyperlink(TEXT.text("welcome.connect"));
        connect.setId("welcome-connect");
        connect.setOnAction(_ -> choices.connectModel());
        var row = new HBox(4, words, connect);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
