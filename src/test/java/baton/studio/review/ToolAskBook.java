package baton.studio.review;

import baton.engine.LocalModels;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.ToolRuns;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Shows the questions about tools, to be looked at beside the mocks.
///
/// Arguments: `--theme=light|dark`, `--text=1.25`, `--ask=may|mail|say|done`.
public final class ToolAskBook extends Application {

    public static void main(String[] arguments) {
        launch(ToolAskBook.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Map<String, String> named = getParameters().getNamed();
        var catalog = new HandCatalog();
        var runner = new HandRunner(catalog);
        var queue = new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
        var panes = new QuestionPanes(
                runner,
                new FixedModels(),
                LocalModels.NONE,
                new Drafts(List.of(), _ -> {}),
                new HandOutside(),
                Background.immediate(),
                (_, work) -> work.run());
        var overlay = new ReviewOverlay(queue, panes, InstantSource.fixed(SampleRun.BEGAN.plusSeconds(90)));
        var behind = new BorderPane();
        behind.getStyleClass().add("window");
        var scene = new Scene(new StackPane(behind, overlay.root()), 1180, 700);
        Theme.valueOf(named.getOrDefault("theme", "light").toUpperCase(Locale.ROOT))
                .apply(scene, Double.parseDouble(named.getOrDefault("text", "1")));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        runner.knows(
                switch (named.getOrDefault("ask", "may")) {
                    case "mail" -> ToolRuns.mayItMail();
                    case "say" -> ToolRuns.whatSayYou();
                    case "done" -> ToolRuns.wasItDone();
                    default -> ToolRuns.mayIt();
                });
        overlay.openNext();
    }
}
