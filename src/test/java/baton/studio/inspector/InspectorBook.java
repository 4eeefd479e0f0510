package baton.studio.inspector;

import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowFile;
import baton.run.Effect;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.RunView;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.studio.palette.PaletteView;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Shows the palette and the inspector with a workflow, to be looked at beside the mocks.
///
/// Arguments: `--theme=light|dark`, `--text=1.25`, `--height=900`, `--file=workflows/loan-check.baton`,
/// `--node=qualifier` or `--handoff=h2` or `--note=…` or `--several`, `--run`, `--compact`, `--sample=crowded`
/// (a workflow with long names and many fields), `--click=#id,#id` (what is clicked then), `--width=360`.
public final class InspectorBook extends Application {

    public static void main(String[] arguments) {
        launch(InspectorBook.class, arguments);
    }

    @Override
    public void start(Stage stage) throws UnreadableWorkflowException {
        Fonts.load();
        Map<String, String> named = getParameters().getNamed();
        var document = new Document();
        document.open(workflow(named));
        select(document, named);
        var run = new SimpleObjectProperty<Optional<RunView>>(Optional.empty());
        if (getParameters().getUnnamed().contains("--run")) {
            run.set(Optional.of(SampleRun.of(document.present(), 14)
                    .after(0.2)
                    .gives("qualifier", 4.2, SampleRuns.SCORED)
                    .view()));
        }
        var models = new SimpleObjectProperty<>(new ModelNames("Practice", List.of("llama3.2", "Office server")));
        var palette = new PaletteView(kind -> System.out.println("add " + kind));
        palette.setCompact(getParameters().getUnnamed().contains("--compact"));
        var shop = new SimpleObjectProperty<>(new ToolShop(List.of(new ToolShop.Offer(
                "mcp:mail/send", "Send a mail", "Sends a mail from your account.", Effect.LASTING))));
        var inspector = new InspectorView(
                document, run, new Supplies(models, shop, () -> {}, new HandPlaces(), () -> {}), document::select);
        inspector.root().setPrefWidth(Double.parseDouble(named.getOrDefault("width", "360")));
        var middle = new Region();
        middle.getStyleClass().add("window");
        var root = new BorderPane(middle, null, inspector.root(), null, palette.root());
        var scene = new Scene(root, 720, Double.parseDouble(named.getOrDefault("height", "900")));
        Theme.valueOf(named.getOrDefault("theme", "light").toUpperCase(Locale.ROOT))
                .apply(scene, Double.parseDouble(named.getOrDefault("text", "1")));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        for (var id : named.getOrDefault("click", "").split(",", -1)) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Optional.ofNullable(id.isBlank() ? null : scene.lookup(id)).ifPresent(InspectorBook::click);
        }
    }

    private static void click(Node node) {
        if (node instanceof ButtonBase button) {
            button.fire();
        } else {
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            1,
                            1,
                            1,
                            1,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
            Event.fireEvent(node, new ActionEvent());
        }
    }

    private static Workflow workflow(Map<String, String> named) throws UnreadableWorkflowException {
        return named.getOrDefault("sample", "").equals("crowded")
                ? Crowded.workflow()
                : new WorkflowFile(Path.of("target"))
                        .read(Path.of(named.getOrDefault("file", "workflows/lead-to-nurture.baton")))
                        .workflow();
    }

    private void select(Document document, Map<String, String> named) {
        if (named.containsKey("node")) {
            document.select(Selection.of(new NodeId(named.get("node"))));
        }
        if (named.containsKey("handoff")) {
            document.select(Selection.of(new HandoffId(named.get("handoff"))));
        }
        if (getParameters().getUnnamed().contains("--several")) {
            var nodes = document.present().nodes();
            document.select(new Selection(Set.of(nodes.get(0).id(), nodes.get(1).id()), Set.of(), Set.of()));
        }
    }
}
