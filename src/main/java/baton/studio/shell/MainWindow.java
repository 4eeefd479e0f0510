package baton.studio.shell;

import baton.engine.RunCatalog;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.StepKey;
import baton.studio.StudioServices;
import baton.studio.canvas.CanvasView;
import baton.studio.canvas.Toast;
import baton.studio.document.Document;
import baton.studio.document.DocumentFiles;
import baton.studio.fx.Background;
import baton.studio.fx.FxThread;
import baton.studio.fx.Messages;
import baton.studio.inspector.InspectorView;
import baton.studio.look.Appearance;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.RunControls;
import baton.studio.monitor.RunDrawer;
import baton.studio.monitor.RunViewModel;
import baton.studio.review.Alarm;
import baton.studio.review.NeedsYouModel;
import baton.studio.review.NeedsYouView;
import baton.studio.review.Question;
import baton.studio.review.QuestionPanes;
import baton.studio.review.ReviewOverlay;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The studio's one window: what is open, what runs, and the ways between the places. JavaFX thread only.
public final class MainWindow implements AutoCloseable {

    private static final Messages TEXT = Messages.of("shell");

    private final StudioServices services;
    private final Background background;
    private final Settings settings;
    private final List<Sample> samples;

    private final Document document = new Document();
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay(frame);
    private final Dialogs dialogs = new Dialogs(overlay);
    private final Toasts toasts = new Toasts(overlay.root());
    private final LiveRun live;
    private final Models models;
    private final FileActions files;
    private final RunStart start;
    private final RunControls controls;
    private final NeedsYouModel questions;
    private final ReviewOverlay review;
    private final Places places;
    private final CanvasView canvas;
    private final BuildPlace build;
    private final TopBar bar;

    public MainWindow(
            StudioServices services,
            Background background,
            Settings settings,
            Appearance appearance,
            List<Sample> samples,
            FilePicker picker,
            InstantSource clock,
            Runnable quit) {
        this.services = services;
        this.background = background;
        this.settings = settings;
        this.samples = List.copyOf(samples);
        var ways = new Ways(this);
        live = new LiveRun(services.runner(), background);
        models = new Models(services.models(), background, toasts::show);
        controls = new RunControls(services.runner(), background, toasts::show);
        start = new RunStart(document, services.runner(), live, models.usualProperty(), background, ways);
        questions = new NeedsYouModel(services.catalog(), services.runner(), background, FxThread::run);
        review = new ReviewOverlay(
                questions,
                new QuestionPanes(services.runner(), services.models(), background, Alarm.ofScreen()),
                clock);
        var welcome = new WelcomeView(this.samples, ways);
        settings.nowProperty().subscribe(now -> welcome.showRecent(now.recent()));
        canvas = new CanvasView(document, live.viewProperty(), clock, ways);
        build = new BuildPlace(
                document,
                live,
                canvas,
                new InspectorView(document, live.viewProperty(), models.namesProperty(), document::select),
                new RunDrawer(new RunViewModel(live.viewProperty(), clock), controls, ways, ZoneId.systemDefault()));
        var documentFiles = new DocumentFiles(document, services.files(), background);
        files = new FileActions(
                document,
                documentFiles,
                picker,
                dialogs,
                toasts,
                settings::used,
                missing -> settings.change(now -> now.without(missing)),
                this::showOpened);
        var menu = TopBar.menuButton();
        bar = new TopBar(document, documentFiles, menu, new ModelMenu(models, this::connectModel).button(), ways);
        places = new Places(welcome.root(), bar::show);
        fill(menu, appearance, clock, quit);
    }

    private void fill(MenuButton menu, Appearance appearance, InstantSource clock, Runnable quit) {
        var needsYou = new NeedsYouView(questions, now, review::open);
        places.add(TopBar.Tab.BUILD, build.root());
        places.add(TopBar.Tab.NEEDS_YOU, needsYou.root());
        frame.setTop(bar.root());
        frame.setCenter(places.root());
        frame.getStyleClass().add("window");
        overlay.root().getChildren().add(review.root());
        new MainMenu(menu)
                .fill(
                        files,
                        samples,
                        () -> settings.now().recent(),
                        places::showWelcome,
                        new KeysDialog(overlay)::show,
                        quit,
                        appearance);
        questions.countProperty().subscribe(count -> bar.showNeedsYou(count.intValue()));
        live.viewProperty().subscribe(view -> bar.showRun(view.map(now -> RunStatus.of(now.state()))));
        new OwnQuestions(questions, live, this::mayAsk, review::open);
        places.showWelcome();
        tellWhatWaits();
    }

    /// The whole window.
    public StackPane root() {
        return overlay.root();
    }

    /// Lets the keys of the window work in `scene`.
    public void takeKeys(Scene scene) {
        new WindowKeys(this, files, build, review, document).in(scene);
    }

    /// The parts of the window that F6 goes round.
    List<Region> panes() {
        return places.isShowing(TopBar.Tab.BUILD)
                ? Stream.concat(Stream.of(bar.root()), build.panes().stream()).toList()
                : List.of(bar.root(), places.root());
    }

    /// Whether a dialog has the person's attention.
    boolean isAsking() {
        return overlay.isShowing() || review.openProperty().get();
    }

    /// Opens a file, as if the person had chosen it.
    public void open(Path file) {
        files.open(file);
    }

    /// Goes on with `then` once nothing would be lost by closing the window.
    public void beforeClosing(Runnable then) {
        files.leaving(() -> {
            var underWay = live.view()
                    .filter(view -> RunStatus.of(view.state()) == RunStatus.RUNNING)
                    .isPresent();
            if (underWay) {
                dialogs.ask(TEXT.text("close.title"), TEXT.text("close.why"), TEXT.text("close.close"), then);
            } else {
                then.run();
            }
        });
    }

    @Override
    public void close() {
        live.stopFollowing();
        questions.close();
    }

    private boolean mayAsk() {
        return places.isShowing(TopBar.Tab.BUILD) && !isAsking();
    }

    private void showOpened() {
        live.stopFollowing();
        places.show(TopBar.Tab.BUILD);
        // What makes room for what is decided when the window is laid out.
        root().applyCss();
        root().layout();
        canvas.showAll();
        canvas.requestFocus();
    }

    void run() {
        if (places.isShowing(TopBar.Tab.BUILD)) {
            start.run();
        }
    }

    void stop() {
        live.view().ifPresent(view -> controls.stop(view.state().run()));
    }

    void pause() {
        live.view().ifPresent(view -> controls.pause(view.state().run()));
    }

    void goOn() {
        live.view().ifPresent(view -> controls.goOn(view.state()));
    }

    void show(TopBar.Tab tab) {
        places.show(tab);
    }

    void look(RunId run) {
        places.show(TopBar.Tab.RUNS);
    }

    void answer(RunId run) {
        review.open(run);
    }

    void answer(StepKey step) {
        live.view()
                .flatMap(view -> questions.find(new Question.Key(view.state().run(), Optional.of(step))))
                .ifPresent(review::open);
    }

    void runAgain(Workflow workflow, Fields input) {
        places.show(TopBar.Tab.BUILD);
        start.start(workflow, input);
    }

    void say(Toast toast) {
        toasts.show(toast);
    }

    void notReady(List<Problem> problems) {
        new ReadyList(overlay, document, start::run).show(problems);
    }

    void askFor(List<Field> fields, Fields last) {
        new RunForm(overlay, fields, last, start::start)
                .show(document.present().name(), models.words(), models.isPractice());
    }

    Document document() {
        return document;
    }

    FileActions files() {
        return files;
    }

    BuildPlace build() {
        return build;
    }

    List<Sample> samples() {
        return samples;
    }

    void connectModel() {
        new ModelsDialog(overlay, services.models(), background, models::use).show();
    }

    private void tellWhatWaits() {
        background.run(
                () -> services.catalog()
                        .list(new RunCatalog.Query("", Set.of(RunStatus.NEEDS_YOU, RunStatus.RUNNING), 50)),
                waiting -> {
                    if (!waiting.isEmpty()) {
                        toasts.show(
                                TEXT.text("waiting.some", waiting.size()),
                                TEXT.text("waiting.look"),
                                () -> places.show(TopBar.Tab.RUNS));
                    }
                },
                failure -> toasts.show(TEXT.text("waiting.unknown")));
    }
}
