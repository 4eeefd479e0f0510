package baton.studio.shell;

import baton.engine.ModelBook;
import baton.run.Alone;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.Samples;
import baton.studio.document.Document;
import baton.studio.fx.Messages;
import baton.studio.inspector.LastGiven;
import baton.studio.monitor.LiveRun;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Tries a part of the workflow with what it received last or the samples: one agent, or all from a step on. JavaFX
/// thread.
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
        return selected(NodeType.Agent.class::isInstance).isPresent();
    }

    /// Whether one step is selected that something can be begun with.
    boolean isPossibleFrom() {
        return selected(Trying::canBegin).isPresent();
    }

    private static boolean canBegin(NodeType type) {
        return switch (type) {
            case NodeType.Agent _, NodeType.Review _, NodeType.Decision _ -> true;
            case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> false;
        };
    }

    private Optional<NodeId> selected(Predicate<NodeType> wanted) {
        var workflow = document.present();
        return document.selectionProperty()
                .get()
                .onlyNode()
                .filter(id -> workflow.node(id)
                        .filter(node -> wanted.test(node.type()))
                        .isPresent());
    }

    /// Asks for what the selected agent is to receive, and runs it alone. Nothing outside is changed unless the person
    /// says so.
    void begin() {
        document.endTyping();
        selected(NodeType.Agent.class::isInstance).ifPresent(this::begin);
    }

    void begin(NodeId agent) {
        var workflow = document.present();
        var names = names("try.name", workflow, agent);
        Alone.of(workflow, agent, names)
                .ifPresent(alone -> prepare(alone, TEXT.text("try.about"), Map.of(), () -> begin(agent)));
    }

    /// Asks for what the selected step is to receive, and runs the workflow from it on.
    void beginFrom() {
        document.endTyping();
        selected(Trying::canBegin).ifPresent(this::beginFrom);
    }

    private void beginFrom(NodeId step) {
        var workflow = document.present();
        var names = names("tryFrom.name", workflow, step);
        Alone.from(workflow, step, names)
                .ifPresent(part ->
                        prepare(part, TEXT.text("tryFrom.about"), after(step, part.workflow()), () -> beginFrom(step)));
    }

    private static Alone.Names names(String name, Workflow workflow, NodeId step) {
        return new Alone.Names(TEXT.text(name, workflow.nameOf(step)), TEXT.text("try.start"), TEXT.text("try.result"));
    }

    /// The samples of the steps after that one, which itself is to work.
    private Map<NodeId, Fields> after(NodeId step, Workflow part) {
        var samples = new LinkedHashMap<>(start.samples().all());
        samples.remove(step);
        return Samples.of(part, samples);
    }

    /// Its models are looked for first, as before any run: at the steps as they are drawn, for what is in the way is
    /// put right there.
    private void prepare(Alone part, String about, Map<NodeId, Fields> samples, Runnable again) {
        var asked = Samples.unasked(drawn(part.workflow()), samples.keySet(), ModelBook.PRACTICE);
        start.whenReady(asked, again, () -> ask(part, about, samples));
    }

    private Workflow drawn(Workflow part) {
        var workflow = document.present();
        Predicate<NodeId> isIn = id -> part.node(id).isPresent();
        return workflow.withGraph(
                workflow.nodes().stream().filter(node -> isIn.test(node.id())).toList(),
                workflow.handoffs().stream()
                        .filter(way -> isIn.test(way.from()) && isIn.test(way.to()))
                        .toList());
    }

    private void ask(Alone part, String about, Map<NodeId, Fields> samples) {
        var alone = part.workflow();
        if (alone.asks().isEmpty()) {
            run(alone, Fields.NONE, samples, true);
            return;
        }
        new RunForm(
                        overlay,
                        alone.asks(),
                        received(part),
                        true,
                        (input, rehearsal) -> run(alone, input, samples, rehearsal))
                .show(alone.name(), about, false);
    }

    /// What each of those who would give it gave last.
    private Fields received(Alone part) {
        var workflow = document.present();
        Optional<RunState> run = live.view().map(view -> view.state());
        var all = Fields.NONE;
        for (var field : part.workflow().asks()) {
            var source = part.sources().get(field.name());
            var last = Optional.ofNullable(source).flatMap(by -> LastGiven.of(workflow, by.from(), by.name(), run));
            if (last.isPresent()) {
                all = all.with(field.name(), last.get());
            } else if (!field.sample().isEmpty()) {
                all = all.with(field.name(), field.sample());
            }
        }
        return all;
    }

    private void run(Workflow alone, Fields input, Map<NodeId, Fields> samples, boolean rehearsal) {
        var settings = new RunSettings(0, "").withSamples(samples);
        start.again(alone, input, rehearsal ? settings.rehearsed() : settings);
    }
}
