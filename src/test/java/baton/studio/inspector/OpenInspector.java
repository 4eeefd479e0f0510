package baton.studio.inspector;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.RunView;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// An inspector in a window of its own, with the document that it edits.
final class OpenInspector {

    final Document document = new Document();
    final ObjectProperty<Optional<RunView>> run = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<ModelNames> models =
            new SimpleObjectProperty<>(new ModelNames("Practice", List.of("llama3.2")));
    final ObjectProperty<ToolShop> shop = new SimpleObjectProperty<>(ToolShop.EMPTY);
    final HandPlaces places = new HandPlaces();
    final InspectorView view;
    int servers;

    private OpenInspector(Stage stage, Workflow workflow, double height) {
        Fonts.load();
        document.open(workflow);
        view = new InspectorView(
                document, run, new Supplies(models, shop, () -> servers++, places, () -> {}), document::select);
        var scene = new Scene(view.root(), 360, height);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    static OpenInspector on(Stage stage, Workflow workflow) {
        return new OpenInspector(stage, workflow, 980);
    }

    OpenInspector atNode(String id) {
        document.select(Selection.of(new NodeId(id)));
        return this;
    }

    OpenInspector atHandoff(String id) {
        document.select(Selection.of(new HandoffId(id)));
        return this;
    }

    Workflow workflow() {
        return document.present();
    }

    Node node(String id) {
        return workflow().node(new NodeId(id)).orElseThrow();
    }

    NodeType.Agent agent(String id) {
        return (NodeType.Agent) node(id).type();
    }

    Handoff handoff(String id) {
        return workflow().handoff(new HandoffId(id)).orElseThrow();
    }
}
