package baton.studio.monitor;

import baton.engine.Runner;
import baton.run.RunId;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.workflow.Fields;
import baton.workflow.Workflow;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Shows the run drawer with sample runs, to be looked at beside the mocks.
///
/// Arguments: `--theme=light|dark`, `--text=1.25`, `--run=working|done|failed|waiting|helpless|retrying|empty`.
public final class MonitorBook extends Application {

    public static void main(String[] arguments) {
        launch(MonitorBook.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Map<String, String> named = getParameters().getNamed();
        var run = view(named.getOrDefault("run", "working"));
        var source = new SimpleObjectProperty<>(run);
        var model = new RunViewModel(
                source,
                InstantSource.fixed(
                        run.map(shown -> shown.state().latest().plusSeconds(named.containsKey("later") ? 4 : 0))
                                .orElse(SampleRun.BEGAN)));
        var drawer = new RunDrawer(
                model, new RunControls(noRunner(), Background.immediate(), _ -> {}), new NoLinks(), ZoneOffset.UTC);
        var root = new BorderPane(new Region());
        root.getStyleClass().add("window");
        root.setBottom(drawer.root());
        var scene = new Scene(root, 1440, 420);
        Theme.valueOf(named.getOrDefault("theme", "light").toUpperCase(Locale.ROOT))
                .apply(scene, Double.parseDouble(named.getOrDefault("text", "1")));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        drawer.open(named.getOrDefault("tab", "said"));
    }

    private static Optional<RunView> view(String name) {
        return switch (name) {
            case "working" ->
                Optional.of(
                        SampleRuns.working()
                                .viewSaying(
                                        "fraud",
                                        "The stated income matches the pay slips. One address was changed 3 weeks ago, so I will check whether the new address is linked to other applications.\nNo other application uses this address. I see no sign of fraud"));
            case "done" -> Optional.of(SampleRuns.done().view());
            case "failed" -> Optional.of(SampleRuns.failed().view());
            case "waiting" -> Optional.of(SampleRuns.waiting().view());
            case "helpless" -> Optional.of(SampleRuns.helpless().view());
            case "retrying" -> Optional.of(SampleRuns.retrying().view());
            case "second" -> Optional.of(SampleRuns.secondRound().view());
            default -> Optional.empty();
        };
    }

    static Runner noRunner() {
        return (Runner) Proxy.newProxyInstance(
                MonitorBook.class.getClassLoader(), new Class<?>[] {Runner.class}, (_, _, _) -> null);
    }

    record NoLinks() implements RunLinks {
        @Override
        public void answer(RunId run) {}

        @Override
        public void look(RunId run) {}

        @Override
        public void runAgain(Workflow workflow, Fields input) {}

        @Override
        public void say(String sentence) {}
    }
}
