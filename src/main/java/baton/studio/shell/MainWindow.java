package baton.studio.shell;

import baton.engine.RunCatalog;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.StepKey;
import baton.studio.StudioServices;
import baton.studio.canvas.CanvasHost;
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
import baton.studio.monitor.RunLinks;
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
        live = new LiveRun(services.runner(), background);
        models = new Models(services.models(), background, toasts::show);
        controls = new RunControls(services.runner(), background, toasts::show);
        start = new RunStart(document, services.runner(), live, models.usualProperty(), background, new OnRunStart());
        questions = new NeedsYouModel(services.catalog(), services.runner(), background, FxThread::run);
        review = new ReviewOverlay(
                questions,
                new QuestionPanes(services.runner(), services.models(), background, Alarm.ofScreen()),
                clock);
        var welcome = new WelcomeView(this.samples, new OnWelcome());
        settings.nowProperty().subscribe(now -> welcome.showRecent(now.recent()));
        canvas = new CanvasView(document, live.viewProperty(), clock, new OnCanvas());
        build = new BuildPlace(
                document,
                live,
                canvas,
                new InspectorView(document, live.viewProperty(), models.namesProperty(), document::select),
                new RunDrawer(
                        new RunViewModel(live.viewProperty(), clock), controls, new Links(), ZoneId.systemDefault()));
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
        bar = new TopBar(
                document, documentFiles, menu, new ModelMenu(models, this::connectModel).button(), new OnBar());
        places = new Places(welcome.root(), bar::show);
        fill(menu, appearance, clock, quit);
    }

    private void fill(MenuButton menu, Appearance appearance, InstantSource clock, Runnable quit) {
        var needsYou = new NeedsYouView(questions, clock, ZoneId.systemDefault(), review::open);
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
        new Shortcuts()
                .on("Shortcut+N", unlessAsked(() -> files.begin(Workflow.EMPTY)))
                .on("Shortcut+O", unlessAsked(files::openChosen))
                .on("Shortcut+S", unlessAsked(files::save))
                .on("Shortcut+Shift+S", unlessAsked(files::saveAs))
                .on("Shortcut+Enter", unlessAsked(this::run))
                .on("F5", unlessAsked(this::run))
                .on("Shortcut+PERIOD", this::stop)
                .on("Shortcut+R", unlessAsked(review::openNext))
                .on("Shortcut+Shift+H", unlessAsked(() -> places.show(TopBar.Tab.RUNS)))
                .on("Shortcut+1", unlessAsked(build::togglePalette))
                .on("Shortcut+2", unlessAsked(build::toggleInspector))
                .on("F6", unlessAsked(() -> Panes.cycle(panes(), scene.getFocusOwner(), 1)))
                .on("Shift+F6", unlessAsked(() -> Panes.cycle(panes(), scene.getFocusOwner(), -1)))
                .outsideText("Shortcut+Z", unlessAsked(document::undo))
                .outsideText("Shortcut+Shift+Z", unlessAsked(document::redo))
                .outsideText("Shortcut+Y", unlessAsked(document::redo))
                .outsideText("SLASH", unlessAsked(build::searchPalette))
                .in(scene);
    }

    /// While a dialog is open, the keys of the window sleep.
    private Runnable unlessAsked(Runnable action) {
        return () -> {
            if (!overlay.isShowing() && !review.openProperty().get()) {
                action.run();
            }
        };
    }

    private List<Region> panes() {
        return places.isShowing(TopBar.Tab.BUILD)
                ? Stream.concat(Stream.of(bar.root()), build.panes().stream()).toList()
                : List.of(bar.root(), places.root());
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
        return places.isShowing(TopBar.Tab.BUILD)
                && !overlay.isShowing()
                && !review.openProperty().get();
    }

    private void showOpened() {
        live.stopFollowing();
        places.show(TopBar.Tab.BUILD);
        FxThread.later(() -> {
            canvas.showAll();
            canvas.requestFocus();
        });
    }

    private void run() {
        if (places.isShowing(TopBar.Tab.BUILD)) {
            start.run();
        }
    }

    private void stop() {
        live.view().ifPresent(view -> controls.stop(view.state().run()));
    }

    private void connectModel() {
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

    private final class OnBar implements TopBar.Actions {

        @Override
        public void undo() {
            document.undo();
        }

        @Override
        public void redo() {
            document.redo();
        }

        @Override
        public void show(TopBar.Tab tab) {
            places.show(tab);
        }

        @Override
        public void run() {
            MainWindow.this.run();
        }

        @Override
        public void pause() {
            live.view().ifPresent(view -> controls.pause(view.state().run()));
        }

        @Override
        public void resume() {
            live.view().ifPresent(view -> controls.goOn(view.state()));
        }

        @Override
        public void stop() {
            MainWindow.this.stop();
        }
    }

    private final class OnWelcome implements WelcomeView.Choices {

        @Override
        public void sample(Sample sample) {
            files.begin(sample.workflow());
        }

        @Override
        public void empty() {
            files.begin(Workflow.EMPTY);
        }

        @Override
        public void openFile() {
            files.openChosen();
        }

        @Override
        public void recent(Path file) {
            files.open(file);
        }

        @Override
        public void connectModel() {
            MainWindow.this.connectModel();
        }
    }

    private final class OnCanvas implements CanvasHost {

        @Override
        public void openReview(StepKey step) {
            live.view()
                    .ifPresent(view -> questions
                            .find(new Question.Key(view.state().run(), Optional.of(step)))
                            .ifPresent(review::open));
        }

        @Override
        public void openDetails() {
            build.focusInspector();
        }

        @Override
        public void say(Toast toast) {
            toasts.show(toast);
        }

        @Override
        public List<String> samples() {
            return samples.stream().map(sample -> sample.workflow().name()).toList();
        }

        @Override
        public void openSample(String name) {
            samples.stream()
                    .filter(sample -> sample.workflow().name().equals(name))
                    .forEach(sample -> files.begin(sample.workflow()));
        }
    }

    private final class OnRunStart implements RunStart.Listener {

        @Override
        public void notReady(List<Problem> problems) {
            new ReadyList(overlay, document, start::run).show(problems);
        }

        @Override
        public void asksFor(List<Field> fields, Fields last) {
            new RunForm(overlay, fields, last, start::start)
                    .show(document.present().name(), models.words());
        }

        @Override
        public void started(RunId run) {
            places.show(TopBar.Tab.BUILD);
        }

        @Override
        public void refused(String why) {
            toasts.show(why);
        }
    }

    private final class Links implements RunLinks {

        @Override
        public void answer(RunId run) {
            review.open(run);
        }

        @Override
        public void look(RunId run) {
            places.show(TopBar.Tab.RUNS);
        }

        @Override
        public void runAgain(Workflow workflow, Fields input) {
            places.show(TopBar.Tab.BUILD);
            start.start(workflow, input);
        }

        @Override
        public void say(String sentence) {
            toasts.show(sentence);
        }
    }
}
