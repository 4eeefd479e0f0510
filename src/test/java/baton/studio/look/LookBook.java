package baton.studio.look;

import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Shows every style class, icon, badge and control, to be looked at beside the mocks.
///
/// Arguments: `--theme=light|dark`, `--text=1.25`,
/// `--page=build|states|icons|controls|messages|dialog|popups|question`.
public final class LookBook extends Application {

    static final List<String> PAGES = List.of("build", "states", "icons", "controls", "messages", "dialog");

    private final BorderPane root = new BorderPane();
    private Theme theme = Theme.LIGHT;

    public static void main(String[] arguments) {
        launch(LookBook.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Map<String, String> named = getParameters().getNamed();
        theme = Theme.valueOf(named.getOrDefault("theme", "light").toUpperCase(java.util.Locale.ROOT));
        double text = Double.parseDouble(named.getOrDefault("text", "1"));
        root.getStyleClass().add("window");
        var scene = new Scene(root, 1440, 900);
        root.setTop(topBar(scene, text, named.getOrDefault("page", "build")));
        theme.apply(scene, text);
        stage.setScene(scene);
        stage.setTitle("Look book");
        stage.getIcons().setAll(WindowIcons.all());
        stage.show();
    }

    private HBox topBar(Scene scene, double text, String first) {
        var bar = new HBox(
                new BrandMark(),
                styled(new Label("Lead to nurture"), "doc-name"),
                styled(new Label("Saved"), "doc-state"),
                Samples.separator(),
                iconButton(Icon.UNDO),
                iconButton(Icon.REDO),
                Samples.spring(),
                pages(first),
                Samples.spring(),
                practice(),
                themeButton(scene, text),
                Samples.button("Run", Icon.PLAY, "btn-primary"));
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private Segmented<String> pages(String first) {
        var pages = new Segmented<>(PAGES, page -> page);
        if (PAGES.contains(first)) {
            pages.chosenProperty().set(first);
        }
        pages.chosenProperty().subscribe((_, page) -> show(page));
        show(first);
        return pages;
    }

    private void show(String page) {
        root.setCenter(page(page));
    }

    Node page(String page) {
        return switch (page) {
            case "build" -> BuildPage.create();
            case "states" -> scrolled(StatesPage.create());
            case "icons" -> scrolled(IconsPage.create());
            case "controls" -> scrolled(ControlsPage.create());
            case "messages" -> scrolled(MessagesPage.create());
            case "dialog" -> DialogPage.create();
            case "popups" -> PopupsPage.popups();
            case "question" -> PopupsPage.question();
            default -> throw new IllegalArgumentException(page);
        };
    }

    private Button themeButton(Scene scene, double text) {
        Button button = iconButton(Icon.MOON);
        button.setOnAction(event -> {
            theme = theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
            theme.apply(scene, text);
        });
        return button;
    }

    private static Node scrolled(Region content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private static Button iconButton(Icon icon) {
        Button button = Samples.button("", icon, "icon-button");
        button.setAlignment(Pos.CENTER);
        return button;
    }

    private static Label practice() {
        var pill = new Label("Practice mode", new IconView(Icon.DOT));
        return styled(pill, "pill", "pill-practice");
    }

    static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
