package baton.studio.canvas;

import baton.studio.document.Document;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.RunView;
import baton.workflow.Workflow;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// A canvas in a window, with nobody else around it. JavaFX thread, but for [#open].
record OpenCanvas(Document document, CanvasView canvas, ToldHost host, ObjectProperty<Optional<RunView>> run) {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 700;

    /// Nothing is open in it.
    static OpenCanvas on(Stage stage) {
        return on(stage, Background.immediate());
    }

    static OpenCanvas on(Stage stage, Background background) {
        Fonts.load();
        var document = new Document();
        var host = new ToldHost();
        var run = new SimpleObjectProperty<Optional<RunView>>(Optional.empty());
        var canvas = new CanvasView(document, run, InstantSource.fixed(CanvasSamples.BEGAN), background, host);
        var scene = new Scene(canvas.root(), WIDTH, HEIGHT);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
        return new OpenCanvas(document, canvas, host, run);
    }

    /// Opens `workflow`, all of it in view, with the keyboard on the canvas.
    void open(FxRobot robot, Workflow workflow) {
        robot.interact(() -> {
            document.open(workflow);
            canvas.showAll();
            canvas.requestFocus();
        });
    }
}
