package baton.studio.canvas;

import baton.run.RunState;
import baton.run.StepKey;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.RunView;
import baton.workflow.HandoffId;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Shows the canvas alone, to be looked at beside the mocks.
///
/// Arguments: `--theme=light|dark`, `--text=1.25`, `--page=design|run|empty|waiting|failed|past|many`.
public final class CanvasBook extends Application {

    public static void main(String[] arguments) {
        launch(CanvasBook.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Map<String, String> named = getParameters().getNamed();
        var theme = Theme.valueOf(named.getOrDefault("theme", "light").toUpperCase(Locale.ROOT));
        var scene = new Scene(page(named.getOrDefault("page", "design")), 1180, 760);
        theme.apply(scene, Double.parseDouble(named.getOrDefault("text", "1")));
        stage.setScene(scene);
        stage.setTitle("Canvas");
        stage.show();
    }

    private static Region page(String page) {
        return switch (page) {
            case "design" -> design();
            case "run" -> running(CanvasSamples.loanCheck(), CanvasSamples.loanAtWork(), CanvasSamples.loanSaying());
            case "waiting" -> running(CanvasSamples.leadToNurture(), CanvasSamples.leadWaiting(), Map.of());
            case "failed" -> running(CanvasSamples.leadToNurture(), CanvasSamples.leadFailed(), Map.of());
            case "past" -> past(CanvasSamples.leadFailed().state());
            case "many" -> canvas(many(), Optional.empty(), InstantSource.system());
            default -> canvas(Workflow.EMPTY, Optional.empty(), InstantSource.system());
        };
    }

    private static Region design() {
        var workflow = CanvasSamples.leadToNurture()
                .withNotes(List.of(
                        Note.of("note-1", "1  Press Run\n2  Watch\n3  Approve the e-mail", new Position(40, 360))));
        var document = new Document();
        document.open(workflow);
        document.select(Selection.of(new HandoffId("h2")));
        return view(document, Optional.empty(), InstantSource.system());
    }

    private static Workflow many() {
        return ManySteps.workflow(100);
    }

    private static Region running(Workflow workflow, CanvasSamples.Story story, Map<StepKey, String> saying) {
        var run = new RunView(story.state(), story.facts(), saying, List.of(), "");
        return canvas(
                workflow, Optional.of(run), InstantSource.fixed(story.now().plusMillis(2800)));
    }

    private static Region canvas(Workflow workflow, Optional<RunView> run, InstantSource clock) {
        var document = new Document();
        document.open(workflow);
        return view(document, run, clock);
    }

    private static Region view(Document document, Optional<RunView> run, InstantSource clock) {
        ObjectProperty<Optional<RunView>> shown = new SimpleObjectProperty<>(run);
        return new CanvasView(
                        document,
                        shown,
                        clock,
                        baton.studio.fx.Background.immediate(),
                        new ToldHost("Lead to nurture", "Writer and critic", "Loan check"))
                .root();
    }

    private static Region past(RunState state) {
        var canvas = new PastRunCanvas(InstantSource.system());
        canvas.show(state);
        return canvas.root();
    }
}
