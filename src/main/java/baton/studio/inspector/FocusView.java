package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.run.RunState;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.form.Column;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.monitor.RunView;
import baton.workflow.Graphs;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One agent in full: what it receives, how it is set up, and what it gives, side by side.
///
/// It follows the document and the run until [#close]. JavaFX thread only.
public final class FocusView implements AutoCloseable {

    private static final double SIDE = 280;

    private final Document document;
    private final NodeId agent;
    private final NodeHandle node;
    private final Consumer<NodeId> hop;
    private final Runnable done;
    private final Panel setUp;
    private final Button before = Buttons.withIcon(Buttons.ghost(""), Icon.CHEVRON_LEFT);
    private final Button after = Buttons.withIcon(Buttons.ghost(""), Icon.CHEVRON_RIGHT);
    private final Button sample = Buttons.secondary(text("focus.use-sample"));
    private final Button copy = Buttons.ghost(text("focus.copy"));
    private final ValuesPane receives = new ValuesPane("focus-receives", text("focus.receives"), text("focus.nothing"));
    private final ValuesPane gives =
            new ValuesPane("focus-gives", text("focus.gives"), text("focus.nothing"), Parts.row(sample, copy));
    private final VBox root;
    private final Subscription following;
    private Optional<RunState> run = Optional.empty();

    /// @param hop  called with the agent to look at instead
    /// @param done called when the person wants back
    public FocusView(
            Document document,
            ObservableValue<Optional<RunView>> run,
            Supplies supplies,
            NodeId agent,
            Consumer<NodeId> hop,
            Consumer<Selection> go,
            Runnable done) {
        this.document = document;
        this.agent = agent;
        this.hop = hop;
        this.done = done;
        node = new NodeHandle(document, agent);
        setUp = NodePanels.setUp(node, supplies, go);
        root = new Column(0, head(), panes());
        root.setId("focus-view");
        root.getStyleClass().add("focus-view");
        root.setMinSize(0, 0);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sample.setId("focus-use-sample");
        sample.setOnAction(_ -> useAsSample());
        copy.setId("focus-copy");
        copy.setOnAction(_ -> copy());
        following =
                Subscription.combine(document.presentProperty().subscribe(_ -> show()), run.subscribe(this::follow));
    }

    private Region head() {
        before.setId("focus-before");
        after.setId("focus-after");
        after.setContentDisplay(ContentDisplay.RIGHT);
        before.setPrefWidth(SIDE);
        after.setPrefWidth(SIDE);
        before.setAlignment(Pos.CENTER_LEFT);
        after.setAlignment(Pos.CENTER_RIGHT);
        before.setOnAction(_ -> neighbour(document.present(), false).ifPresent(hop));
        after.setOnAction(_ -> neighbour(document.present(), true).ifPresent(hop));
        var close = Buttons.secondary(text("focus.done"));
        close.setId("focus-done");
        close.setOnAction(_ -> done.run());
        var head = new HBox(before, Parts.spring(), close, Parts.spring(), after);
        head.getStyleClass().add("focus-head");
        return head;
    }

    private Region panes() {
        var scroll = new ScrollPane(setUp.root());
        scroll.setId("focus-set-up");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var middle = new Column(10, scroll);
        middle.getStyleClass().addAll("focus-pane", "focus-middle");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var panes = new HBox(receives.root(), middle, gives.root());
        panes.getStyleClass().add("focus-panes");
        List.of(receives.root(), middle, gives.root()).forEach(FocusView::share);
        panes.setMinHeight(0);
        VBox.setVgrow(panes, Priority.ALWAYS);
        return panes;
    }

    /// All panes are as wide as each other, however much is in them.
    private static void share(Region pane) {
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.setPrefWidth(1);
        pane.setMinSize(0, 0);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> done.run();
            case LEFT -> neighbour(document.present(), false).ifPresent(hop);
            case RIGHT -> neighbour(document.present(), true).ifPresent(hop);
            default -> {
                return;
            }
        }
        key.consume();
    }

    public Region root() {
        return root;
    }

    private void follow(Optional<RunView> view) {
        run = view.map(RunView::state);
        setUp.follow(view);
        show();
    }

    private void show() {
        var workflow = document.present();
        if (node.agent(workflow).isEmpty()) {
            return;
        }
        setUp.show(new Draft(workflow, document.problemsProperty().get()));
        receives.show(SeenValues.received(workflow, agent, run));
        var given = SeenValues.given(workflow, agent, run);
        gives.show(given);
        sample.setDisable(!given.fromRun());
        copy.setDisable(given.isEmpty());
        name(before, neighbour(workflow, false), workflow);
        name(after, neighbour(workflow, true), workflow);
    }

    private static void name(Button button, Optional<NodeId> to, Workflow workflow) {
        button.setVisible(to.isPresent());
        to.ifPresent(id -> button.setText(workflow.nameOf(id)));
    }

    /// The nearest agent before or after this one.
    private Optional<NodeId> neighbour(Workflow workflow, boolean onwards) {
        Set<NodeId> others = onwards ? Graphs.after(workflow, agent) : Graphs.before(workflow, agent);
        return others.stream()
                .filter(id -> !id.equals(agent))
                .filter(id -> workflow.node(id)
                        .filter(other -> other.type() instanceof NodeType.Agent)
                        .isPresent())
                .findFirst();
    }

    private void useAsSample() {
        SeenValues.given(document.present(), agent, run)
                .parts()
                .forEach(part -> node.changeAgent(one -> one.withPractice(new Value.Group(part.values()))));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(SeenValues.given(document.present(), agent, run).text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
