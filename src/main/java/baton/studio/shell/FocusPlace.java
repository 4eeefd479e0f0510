package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.inspector.FocusView;
import baton.studio.inspector.Supplies;
import baton.studio.monitor.RunView;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows one agent in full in the place of the canvas, and gives the place back.
final class FocusPlace {

    private final Document document;
    private final ObservableValue<Optional<RunView>> run;
    private final Supplies supplies;
    private final Consumer<Optional<Region>> place;
    private @Nullable FocusView shown;
    private @Nullable NodeId agent;

    /// @param place shows what it is given, or else the canvas again
    FocusPlace(
            Document document,
            ObservableValue<Optional<RunView>> run,
            Supplies supplies,
            Consumer<Optional<Region>> place) {
        this.document = document;
        this.run = run;
        this.supplies = supplies;
        this.place = place;
        document.selectionProperty().subscribe(selected -> {
            if (agent != null && !selected.onlyNode().equals(Optional.of(agent))) {
                close();
            }
        });
    }

    boolean isOpen() {
        return shown != null;
    }

    /// Looks at `id`, if it is an agent.
    void open(NodeId id) {
        if (document.present()
                .node(id)
                .filter(node -> node.type() instanceof NodeType.Agent)
                .isEmpty()) {
            return;
        }
        leave();
        agent = id;
        document.select(Selection.of(id));
        var view = new FocusView(document, run, supplies, id, this::hop, this::go, this::close);
        shown = view;
        place.accept(Optional.of(view.root()));
        Panes.focusFirst(view.root());
    }

    private void hop(NodeId other) {
        agent = null;
        open(other);
    }

    private void go(Selection selection) {
        close();
        document.select(selection);
    }

    /// Gives the place back to the canvas.
    void close() {
        if (shown != null) {
            leave();
            place.accept(Optional.empty());
        }
    }

    private void leave() {
        var view = shown;
        shown = null;
        agent = null;
        if (view != null) {
            document.endTyping();
            view.close();
        }
    }
}
