package baton.studio.shell;

import baton.engine.ReadyCheck.Fix;
import baton.engine.ReadyCheck.Report;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.StepKey;
import baton.studio.canvas.CanvasHost;
import baton.studio.canvas.SampleLook;
import baton.studio.canvas.Toast;
import baton.studio.command.Command;
import baton.studio.command.KeyMap;
import baton.studio.command.Keys;
import baton.studio.fx.Messages;
import baton.studio.monitor.RunLinks;
import baton.studio.monitor.StepAct;
import baton.studio.outline.OutlineHost;
import baton.studio.seek.Entry;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Where the views of the window lead: each asks for what it needs, and the window does it.
final class Ways implements TopBar.Actions, WelcomeView.Choices, CanvasHost, RunLinks, RunStart.Listener, OutlineHost {

    private static final Messages TEXT = Messages.of("shell");

    /// Who waits longer than this wants to know what for.
    private static final Duration PATIENCE = Duration.millis(600);

    private final MainWindow window;

    Ways(MainWindow window) {
        this.window = window;
    }

    // ---- the bar ----

    @Override
    public void undo() {
        window.document().undo();
    }

    @Override
    public void redo() {
        window.document().redo();
    }

    @Override
    public void settings() {
        window.show(TopBar.Tab.BUILD);
        window.build().toggleWorkflow(window.document());
    }

    @Override
    public void show(TopBar.Tab tab) {
        window.show(tab);
    }

    @Override
    public void run() {
        window.runWays().run();
    }

    @Override
    public void rehearse() {
        window.runWays().rehearse();
    }

    @Override
    public void pause() {
        window.runWays().pause();
    }

    @Override
    public void resume() {
        window.runWays().goOn();
    }

    @Override
    public void stop() {
        window.runWays().stop();
    }

    @Override
    public void findAnything() {
        window.commanding().togglePalette();
    }

    @Override
    public void problems() {
        window.show(TopBar.Tab.BUILD);
        window.build().toggleProblems();
    }

    @Override
    public void sample(Sample sample) {
        window.files().begin(sample.workflow());
    }

    @Override
    public void empty() {
        window.files().begin(Workflow.EMPTY);
    }

    @Override
    public void openFile() {
        window.files().openChosen();
    }

    @Override
    public void recent(Path file) {
        window.files().open(file);
    }

    @Override
    public void connectModel() {
        window.modelWays().connect();
    }

    // ---- the canvas ----

    @Override
    public void openReview(StepKey step) {
        window.answer(step);
    }

    @Override
    public List<StepAct> ofStep(NodeId step) {
        return window.runWays().about(step);
    }

    @Override
    public ObservableValue<Map<NodeId, SampleLook>> samplesKept() {
        return window.samples().looksProperty();
    }

    @Override
    public List<StepAct> aboutSample(RunState run, NodeId step) {
        return window.runWays().aboutSample(run, step);
    }

    @Override
    public void tryAlone() {
        window.runWays().trying().begin();
    }

    @Override
    public void runFromHere() {
        window.runWays().trying().beginFrom();
    }

    @Override
    public Optional<Peeked> peek(NodeId step) {
        return window.build().peek(step);
    }

    @Override
    public boolean lookAt(HandoffId line) {
        return window.build().lookAt(line);
    }

    @Override
    public void openDetails() {
        window.build().openDetails(window.document());
    }

    @Override
    public void say(Toast toast) {
        window.say(toast);
    }

    @Override
    public void chooseToInsert() {
        window.insertion().choose();
    }

    @Override
    public List<String> samples() {
        return window.around().samples().stream()
                .map(sample -> sample.workflow().name())
                .toList();
    }

    @Override
    public void openSample(String name) {
        window.around().samples().stream()
                .filter(sample -> sample.workflow().name().equals(name))
                .forEach(this::sample);
    }

    @Override
    public KeyMap keyMap() {
        return window.commanding().keyMap();
    }

    @Override
    public Optional<Command> command(KeyEvent key) {
        return window.commanding().onCanvas(key);
    }

    @Override
    public Optional<Keys> key(String command) {
        return window.commanding().commands().key(command);
    }

    @Override
    public void choose(String prompt, List<Entry> some, Function<String, List<Entry>> named) {
        window.commanding().choose(prompt, some, named);
    }

    @Override
    public void answer(RunId run) {
        window.answer(run);
    }

    @Override
    public void look(RunId run) {
        window.look(run);
    }

    @Override
    public void runAgain(Workflow workflow, Fields input, RunSettings before) {
        window.runWays().again(workflow, input, before);
    }

    @Override
    public void saveText(String name, String text) {
        new SavedText(window.around(), this::say).save(name, text);
    }

    @Override
    public void say(String sentence) {
        window.say(new Toast(sentence, List.of()));
    }

    // ---- starting a run ----

    @Override
    public void notReady(List<Problem> problems) {
        window.modelWays().notReady(problems, window.runWays()::tryAgain);
    }

    @Override
    public void looks(ReadOnlyBooleanProperty looking) {
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> {
            if (looking.get()) {
                window.sayWhile(looking, TEXT.text("looking"));
            }
        });
        patience.play();
    }

    @Override
    public void notReady(Report models) {
        window.modelWays().notReady(models, window.runWays()::tryAgain);
    }

    @Override
    public void warned(Report models) {
        models.findings().forEach(found -> {
            boolean ofServer = found.fixes().stream().anyMatch(Fix.AllowTools.class::isInstance);
            var way = new Toast.Choice(TEXT.text("tools.servers"), window.tools()::showServers);
            say(new Toast(found.title() + " " + found.why(), ofServer ? List.of(way) : List.of()));
        });
    }

    @Override
    public void asksFor(List<Field> fields, Fields last, String cost) {
        window.askFor(fields, last, cost);
    }

    @Override
    public void started(RunId run) {
        window.show(TopBar.Tab.BUILD);
    }

    @Override
    public void refused(String why) {
        say(why);
    }
}
