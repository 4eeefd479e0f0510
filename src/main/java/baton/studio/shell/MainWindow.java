package baton.studio.shell;

import baton.run.RunId;
import baton.run.StepKey;
import baton.studio.canvas.CanvasView;
import baton.studio.canvas.Toast;
import baton.studio.document.Document;
import baton.studio.fx.Messages;
import baton.studio.inspector.Supplies;
import baton.studio.look.Dressing;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.RunActions;
import baton.studio.monitor.RunControls;
import baton.studio.review.NeedsYouModel;
import baton.studio.review.NeedsYouView;
import baton.studio.review.ReviewOverlay;
import baton.workflow.Field;
import baton.workflow.Fields;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The studio's one window: what is open, what runs, and the ways between the places. JavaFX thread only.
public final class MainWindow implements AutoCloseable {

    private static final Messages TEXT = Messages.of("shell");

    private final Surroundings around;
    private final Ways ways = new Ways(this);
    private final Document document = new Document();
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay(frame);
    private final Dialogs dialogs = new Dialogs(overlay);
    private final Toasts toasts = new Toasts(overlay.root());
    private final LiveRun live;
    private final Models models;
    private final ToolWays tools;
    private final ModelWays modelWays;
    private final FileKeeping work;
    private final RunStart start;
    private final RunControls controls;
    private final Forking forking;
    private final NeedsYouModel questions;
    private final PastRuns runs;
    private final ReviewOverlay review;
    private final CanvasView canvas;
    private final BuildPlace build;
    private final TopBar bar;
    private final Places places;
    private final RunWays runWays;
    private final Commanding commanding;

    public MainWindow(Surroundings around) {
        this.around = around;
        var services = around.services();
        var background = around.background();
        live = new LiveRun(services.runner(), background);
        models = new Models(services.models(), background, toasts::show);
        controls = new RunControls(services.runner(), background, toasts::show, new StopQuestion(overlay));
        forking = new Forking(overlay, document, services.runner(), background, this::openRun);
        tools = new ToolWays(overlay, around, toasts);
        modelWays = new ModelWays(overlay, around, models, document, tools);
        work = new FileKeeping(this, document, around, overlay, dialogs, toasts, this::showOpened);
        start = runStart();
        questions = around.questions();
        runs = new PastRuns(around, overlay, toasts);
        review = new ReviewOverlay(questions, around.panes(), around.now().clock());
        canvas = new CanvasView(document, live.viewProperty(), around.now().clock(), background, ways);
        build = buildPlace();
        var line = RunLine.of(live.viewProperty(), around.now().clock());
        bar = new TopBar(document, work.standing(), line, new ModelMenu(models, modelWays).button(), ways);
        places = new Places(
                new WelcomeView(around.samples(), work.recents(), models.usualProperty(), ways).root(), bar::show);
        var trying = new Trying(document, live, start, overlay);
        runWays = new RunWays(around, trying, places, start, work::beforeRun, live, controls);
        var all = new WindowCommands(this, around, review).all();
        commanding = new Commanding(this, all, canvas, work.recents(), overlay, around);
        lay();
        tell();
    }

    private RunStart runStart() {
        return new RunStart(
                document,
                around.services().runner(),
                live,
                models.usualProperty(),
                modelWays,
                work.files().pathProperty(),
                new KeptSamples(document, work.files(), around, overlay, this::say),
                around.background(),
                ways);
    }

    /// What puts other files into the one that is open.
    FileInsertion insertion() {
        return new FileInsertion(
                around.picker(), around.services().files(), around.background(), dialogs, canvas::insert);
    }

    private BuildPlace buildPlace() {
        var supplies = new Supplies(
                models.namesProperty(), tools.offered(), tools::showServers, around.picker(), ways::tryAlone);
        var editors = new Editors(document, canvas, ways);
        return new BuildPlace(document, live, editors, supplies, new RunActions(controls, ways, forking), around.now());
    }

    private void lay() {
        var menus = new FileMenus(document, work, around, toasts);
        commanding.fill(bar.menu(), menus, new LooksMenus(around, toasts::show), bar);
        places.add(TopBar.Tab.BUILD, build.root());
        build.follow(around.appearance().textScaleProperty());
        places.add(TopBar.Tab.RUNS, runs.root(new RunActions(controls, ways, forking)));
        places.add(TopBar.Tab.NEEDS_YOU, new NeedsYouView(questions, around.now(), review::open).root());
        var waiting = new WaitingBanner(around, () -> places.show(TopBar.Tab.NEEDS_YOU));
        frame.setTop(new VBox(bar.root(), work.banners(), waiting.place()));
        frame.setCenter(places.root());
        frame.getStyleClass().add("window");
        // What does not fit in large text is made narrower, and not hung out of the window on both sides.
        frame.setMinSize(0, 0);
        overlay.root().getChildren().add(review.root());
        places.showWelcome();
    }

    private void tell() {
        insertion().takeDrops(canvas.root());
        questions.countProperty().subscribe(count -> bar.showNeedsYou(count.intValue()));
        live.viewProperty().subscribe(view -> bar.runs().show(view.map(now -> now.state())));
        runWays.offer(bar.runs().chip());
        new OwnQuestions(questions, live, this::mayAsk, review::open);
        runs.tidyAfter(live);
        DroppedFiles.on(
                root(),
                new DroppedFiles.Kind(RunKeeping.ENDING, this::bringIn),
                new DroppedFiles.Kind(FileActions.ENDING, this::open));
        new Greeting(around, toasts).tell(modelWays::connect, () -> places.show(TopBar.Tab.RUNS));
    }

    /// The whole window.
    public StackPane root() {
        return overlay.root();
    }

    /// Lets the keys of the window work in `scene`.
    public void takeKeys(Scene scene) {
        commanding.takeKeys(scene);
        work.lookIn(scene);
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

    /// What is open in it.
    public OpenWork work() {
        return new OpenWork(document, work.files(), live.viewProperty());
    }

    /// Says to somebody who looked for its file elsewhere that it is here.
    public void sayOpenHere() {
        toasts.show(TEXT.text("window.openHere", document.present().name()));
    }

    /// Opens a file, as if the person had chosen it.
    public void open(Path file) {
        work.actions().open(file);
    }

    /// Goes on with `then` once nothing would be lost by closing the window.
    public void beforeClosing(Runnable then) {
        new Leaving(work, dialogs, around, runWays::isRunning).settle(then);
    }

    @Override
    public void close() {
        work.close();
        live.stopFollowing();
        runs.close();
        runWays.close();
    }

    private boolean mayAsk() {
        return places.isShowing(TopBar.Tab.BUILD) && !isAsking();
    }

    private void showOpened() {
        live.stopFollowing();
        runWays.opened(work.files().pathProperty());
        places.show(TopBar.Tab.BUILD);
        // What makes room for what is decided when the window is laid out.
        Dressing.ready(root());
        canvas.showAll();
        build.focusEditor();
    }

    /// What starts and steers runs.
    RunWays runWays() {
        return runWays;
    }

    KeptSamples samples() {
        return start.samples();
    }

    void show(TopBar.Tab tab) {
        places.show(tab);
    }

    /// Shows a run among all runs.
    public void look(RunId run) {
        runs.select(run);
        places.show(TopBar.Tab.RUNS);
    }

    /// Opens the oldest question of a run.
    public void answer(RunId run) {
        review.open(run);
    }

    void answer(StepKey step) {
        live.view().flatMap(view -> questions.find(view.state().run(), step)).ifPresent(review::open);
    }

    private void bringIn(Path run) {
        places.show(TopBar.Tab.RUNS);
        runs.bringIn(run);
    }

    /// Shows a run that has just begun: where runs are looked at, or under the canvas.
    private void openRun(RunId run) {
        if (places.isShowing(TopBar.Tab.RUNS)) {
            runs.select(run);
        } else {
            start.follow(run);
        }
    }

    void say(Toast toast) {
        toasts.show(toast);
    }

    void sayWhile(ObservableBooleanValue soLong, String sentence) {
        toasts.showWhile(soLong, sentence);
    }

    void askFor(List<Field> fields, Fields last, String cost) {
        new RunForm(overlay, fields, last, start.isRehearsing(), start::start)
                .show(document.present().name(), models.words(cost), models.isPractice());
    }

    Document document() {
        return document;
    }

    FileActions files() {
        return work.actions();
    }

    BuildPlace build() {
        return build;
    }

    Places places() {
        return places;
    }

    Commanding commanding() {
        return commanding;
    }

    Surroundings around() {
        return around;
    }

    ToolWays tools() {
        return tools;
    }

    ModelWays modelWays() {
        return modelWays;
    }
}
