package baton.studio.review;

import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Shows the questions of sample runs, to be looked at beside the mocks.
///
/// Arguments: `--theme=light|dark`, `--text=1.25`, `--show=queue|review|second|help|way|limit|empty`.
public final class ReviewBook extends Application {

    public static void main(String[] arguments) {
        launch(ReviewBook.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Map<String, String> named = getParameters().getNamed();
        var show = named.getOrDefault("show", "review");
        var catalog = new HandCatalog();
        var runner = new HandRunner(catalog);
        runs(show).forEach(runner::knows);
        var clock = InstantSource.fixed(SampleRun.BEGAN.plusSeconds(240));
        var queue = new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
        var panes = new QuestionPanes(runner, new FixedModels(), Background.immediate(), Alarm.ofScreen());
        var overlay = new ReviewOverlay(queue, panes, clock);
        var view = new NeedsYouView(queue, clock, ZoneOffset.UTC, overlay::open);
        var scene = new Scene(new StackPane(view.root(), overlay.root()), 1440, 900);
        Theme.valueOf(named.getOrDefault("theme", "light").toUpperCase(Locale.ROOT))
                .apply(scene, Double.parseDouble(named.getOrDefault("text", "1")));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        if (!show.equals("queue") && !show.equals("empty")) {
            overlay.open(runs(show).getFirst().state().run());
        }
    }

    private static List<SampleRun> runs(String show) {
        return switch (show) {
            case "queue" ->
                List.of(SampleRuns.waiting(), SampleRuns.helpless(), SampleRuns.atLimit(), SampleRuns.wayless());
            case "review" -> List.of(SampleRuns.waiting(), SampleRuns.secondRound());
            case "second" -> List.of(SampleRuns.secondRound());
            case "help" -> List.of(SampleRuns.helpless());
            case "way" -> List.of(SampleRuns.wayless());
            case "limit" -> List.of(SampleRuns.atLimit());
            default -> List.of();
        };
    }
}
