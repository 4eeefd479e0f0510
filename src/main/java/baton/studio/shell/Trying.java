package baton.studio.shell;

import baton.run.Alone;
import baton.run.RunSettings;
import baton.studio.document.Document;
import baton.studio.fx.Messages;
import baton.studio.inspector.LastReceived;
import baton.studio.monitor.LiveRun;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.Optional;

/// Tries the one agent that is selected, with what it received last or the samples. JavaFX thread.
final class Trying {

    private static final Messages TEXT = Messages.of("shell");

    private final Document document;
    private final LiveRun live;
    private final RunStart start;
    private final Overlay overlay;

    Trying(Document document, LiveRun live, RunStart start, Overlay overlay) {
        this.document = document;
        this.live = live;
        this.start = start;
        this.overlay = overlay;
    }

    /// Whether one agent is selected.
    boolean isPossible() {
        return selected().isPresent();
    }

    private Optional<NodeId> selected() {
        var workflow = document.present();
        return document.selectionProperty()
                .get()
                .onlyNode()
                .filter(id -> workflow.node(id)
                        .filter(node -> node.type() instanceof NodeType.Agent)
                        .isPresent());
    }

    /// Asks for what it is to receive, and runs it alone. Nothing outside is changed unless the person says so.
    void begin() {
        document.endTyping();
        selected().ifPresent(this::begin);
    }

    private void begin(NodeId agent) {
        var workflow = document.present();
        var names = new Alone.Names(
                TEXT.text("try.name", workflow.nameOf(agent)), TEXT.text("try.start"), TEXT.text("try.result"));
        Alone.of(workflow, agent, names).ifPresent(alone -> ask(alone, withSamples(alone, received(workflow, agent))));
    }

    private Fields received(Workflow workflow, NodeId agent) {
        return LastReceived.of(workflow, agent, live.view().map(view -> view.state()));
    }

    /// What it speaks of without being handed it is taken from the samples.
    private static Fields withSamples(Workflow alone, Fields received) {
        var all = received;
        for (var field : alone.asks()) {
            all = all.has(field.name()) || field.sample().isEmpty() ? all : all.with(field.name(), field.sample());
        }
        return all;
    }

    private void ask(Workflow alone, Fields received) {
        if (alone.asks().isEmpty()) {
            run(alone, Fields.NONE, true);
            return;
        }
        new RunForm(overlay, alone.asks(), received, true, (input, rehearsal) -> run(alone, input, rehearsal))
                .show(alone.name(), TEXT.text("try.about"), false);
    }

    private void run(Workflow alone, Fields input, boolean rehearsal) {
        var settings = new RunSettings(0, "");
        start.again(alone, input, rehearsal ? settings.rehearsed() : settings);
    }
}
