package baton.studio.runs;

import baton.engine.LocalModels;
import baton.run.RunState;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.BeforeStop;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.NoLinks;
import baton.studio.monitor.Now;
import baton.studio.monitor.RunActions;
import baton.studio.monitor.RunControls;
import baton.studio.monitor.RunDrawer;
import baton.studio.monitor.RunView;
import baton.studio.monitor.RunViewModel;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.studio.monitor.ToolRuns;
import baton.studio.review.Alarm;
import baton.studio.review.Drafts;
import baton.studio.review.FixedModels;
import baton.studio.review.HandCatalog;
import baton.studio.review.HandOutside;
import baton.studio.review.HandRunner;
import baton.studio.review.NeedsYouModel;
import baton.studio.review.NeedsYouView;
import baton.studio.review.QuestionPanes;
import baton.studio.review.ReviewOverlay;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Shows the views of runs with sample runs, to be looked at beside the mocks.
///
/// Arguments: `--theme=light|dark`, `--text=1.25`, `--tab=Tools` (the words of a tab),
/// `--page=drawer-working|…|review|…|runs-failed|…`, see
/// [#page].
public final class RunBook extends Application {

    private static final String SAYING =
            "The stated income matches the pay slips. One address was changed 3 weeks ago, "
                    + "so I will check whether the new address is linked to other applications.\n"
                    + "No other application uses this address. I see no sign of fraud";

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private final Now now;

    /// For JavaFX.
    public RunBook() {
        this(SampleRun.BEGAN.plusSeconds(240));
    }

    private RunBook(Instant now) {
        this.now = new Now(InstantSource.fixed(now), ZoneOffset.UTC);
    }

    public static void main(String[] arguments) {
        launch(RunBook.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        var named = getParameters().getNamed();
        var scene = new Scene(page(named.getOrDefault("page", "review")), 1440, 900);
        Theme.valueOf(named.getOrDefault("theme", "light").toUpperCase(Locale.ROOT))
                .apply(scene, Double.parseDouble(named.getOrDefault("text", "1")));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        Optional.ofNullable(named.get("tab"))
                .ifPresent(words -> scene.getRoot().lookupAll(".tab-pane").stream()
                        .map(TabPane.class::cast)
                        .forEach(tabs -> tabs.getTabs().stream()
                                .filter(tab -> words.equals(tab.getText()))
                                .forEach(tabs.getSelectionModel()::select)));
    }

    /// The page of this name: `drawer-`, `runs-` or `ask-` and the name of a sample, or `queue`, `queue-empty`,
    /// `runs-empty`.
    public static Region page(String name) {
        var parts = name.split("-", 2);
        return switch (parts[0]) {
            case "drawer" -> drawer(parts[1]);
            case "runs" -> new RunBook(SampleRun.BEGAN.plusSeconds(240)).runs(parts[1]);
            case "ask" ->
                new RunBook(SampleRun.BEGAN.plusSeconds(29))
                        .asking(List.of(sample(parts[1]), SampleRuns.secondRound()), true);
            case "queue" ->
                new RunBook(SampleRun.BEGAN.plusSeconds(4000))
                        .asking(
                                parts.length > 1
                                        ? List.of()
                                        : List.of(
                                                SampleRuns.waiting(),
                                                SampleRuns.helpless(),
                                                SampleRuns.atLimit(),
                                                SampleRuns.wayless()),
                                false);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static SampleRun sample(String name) {
        return switch (name) {
            case "done" -> SampleRuns.done();
            case "failed" -> SampleRuns.failed();
            case "tools" -> ToolRuns.done();
            case "using" -> ToolRuns.reading();
            case "waiting" -> SampleRuns.waiting();
            case "helpless" -> SampleRuns.helpless();
            case "retrying" -> SampleRuns.retrying();
            case "second" -> SampleRuns.secondRound();
            case "limit" -> SampleRuns.atLimit();
            case "wayless" -> SampleRuns.wayless();
            case "stopped" -> SampleRuns.stopped();
            case "paused" -> SampleRuns.paused();
            case "working", "interrupted" -> SampleRuns.working();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Region drawer(String name) {
        Optional<RunView> view = name.equals("empty")
                ? Optional.empty()
                : Optional.of(
                        name.equals("working")
                                ? sample(name).viewSaying("fraud", SAYING)
                                : sample(name).view());
        var book = new RunBook(
                view.map(shown -> shown.state().latest().plusSeconds(1)).orElse(SampleRun.BEGAN));
        var model = new RunViewModel(new SimpleObjectProperty<>(view), book.now.clock());
        var root = new BorderPane(new Region());
        root.getStyleClass().add("window");
        root.setBottom(new RunDrawer(
                        model,
                        book.actions(),
                        book.now,
                        new baton.studio.monitor.DrawerPage(
                                new javafx.scene.layout.Region(),
                                new javafx.beans.property.SimpleStringProperty("Problems")),
                        Timelines.of("drawer-timeline", model, book.now),
                        () -> {})
                .root());
        return root;
    }

    private RunActions actions() {
        return new RunActions(
                new RunControls(runner, Background.immediate(), _ -> {}, BeforeStop.NEVER),
                new NoLinks(),
                new NoLinks());
    }

    private Region asking(List<SampleRun> runs, boolean opened) {
        runs.forEach(runner::knows);
        var queue = new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
        var panes = new QuestionPanes(
                runner,
                new FixedModels(),
                LocalModels.NONE,
                new Drafts(List.of(), _ -> {}),
                new HandOutside(),
                Background.immediate(),
                Alarm.ofScreen());
        var overlay = new ReviewOverlay(queue, panes, now.clock());
        var view = new NeedsYouView(queue, now, overlay::open);
        if (opened) {
            overlay.open(runs.getFirst().state().run());
        }
        return new StackPane(view.root(), overlay.root());
    }

    private Region runs(String name) {
        if (!name.equals("empty")) {
            var shown = sample(name);
            runner.knows(
                    SampleRun.at(
                                    SampleRun.BEGAN.minusSeconds(90_000),
                                    shown.state().workflow(),
                                    3)
                            .wishes(new baton.run.Signal.Stop()),
                    SampleRuns.done(),
                    SampleRuns.helpless(),
                    shown);
            if (!name.equals("interrupted")) {
                runner.worksOn(shown.state().run());
            }
            var view = view();
            view.show(shown.state().run());
            return view.root();
        }
        return view().root();
    }

    private RunsView view() {
        var model = new RunsModel(catalog, runner, java.util.Set::of, Background.immediate(), Runnable::run, now);
        return new RunsView(
                model, new LiveRun(runner, Background.immediate()), new NamesOnly(), actions(), new KeptNothing(), now);
    }

    /// Stands in for the canvas.
    static final class NamesOnly implements RunCanvas {
        private final Label names = new Label();
        private final StackPane root = new StackPane(names);

        NamesOnly() {
            root.getStyleClass().add("canvas");
        }

        @Override
        public Region root() {
            return root;
        }

        @Override
        public void show(RunState run) {
            names.setText(run.steps()
                    .map(step -> run.workflow().nameOf(step.node()) + " (" + step.status() + ")")
                    .reduce((one, two) -> one + "  →  " + two)
                    .orElse(""));
        }
    }
}
