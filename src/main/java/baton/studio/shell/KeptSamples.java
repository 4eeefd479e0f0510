package baton.studio.shell;

import baton.engine.FilePlace;
import baton.files.SamplesFile;
import baton.run.RunState;
import baton.run.Samples;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.studio.canvas.CanvasHost;
import baton.studio.canvas.SampleLook;
import baton.studio.canvas.Toast;
import baton.studio.document.Document;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.monitor.StepAct;
import baton.workflow.Contracts;
import baton.workflow.Edit;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The samples of the workflow that is open: kept in the home and not in its file, since they may hold what is
/// nobody else's business, unless the person puts them there. JavaFX thread; files are read and written in the
/// background.
final class KeptSamples {

    private static final Messages TEXT = Messages.of("shell");

    private final Document document;
    private final ObservableValue<Optional<Path>> file;
    private final SamplesFile store;
    private final Background background;
    private final Overlay overlay;
    private final Consumer<Toast> say;
    private final ReadOnlyObjectWrapper<Map<NodeId, Fields>> samples = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<NodeId, SampleLook>> looks = new ReadOnlyObjectWrapper<>(Map.of());

    KeptSamples(
            Document document,
            ObservableValue<Optional<Path>> file,
            Surroundings around,
            Overlay overlay,
            Consumer<Toast> say) {
        this.overlay = overlay;
        this.document = document;
        this.file = file;
        this.store = new SamplesFile(around.services().home());
        this.background = around.background();
        this.say = say;
        samples.subscribe(this::tell);
        document.presentProperty().subscribe(this::tell);
    }

    /// Another workflow is open now.
    void opened() {
        samples.set(Map.of());
        file.getValue()
                .ifPresent(path -> background.run(
                        () -> store.read(FilePlace.of(path)),
                        read -> {
                            if (file.getValue().filter(path::equals).isPresent()) {
                                samples.set(read);
                            }
                        },
                        _ -> {}));
    }

    /// What cards show of them.
    ReadOnlyObjectProperty<Map<NodeId, SampleLook>> looksProperty() {
        return looks.getReadOnlyProperty();
    }

    /// Those in the file, and in the place of these those that are kept here.
    private Map<NodeId, Fields> all() {
        var all = new LinkedHashMap<>(Samples.in(document.present()));
        all.putAll(samples.get());
        return all;
    }

    /// Those whose agents are there, for a run that begins now.
    Map<NodeId, Fields> now() {
        return Samples.of(document.present(), all());
    }

    /// Why one of them cannot be used, as a sentence.
    Optional<String> misfit() {
        return all().entrySet().stream()
                .filter(one -> document.present().node(one.getKey()).isPresent())
                .flatMap(one -> Samples.misfit(document.present(), one.getKey(), one.getValue()).stream())
                .findFirst();
    }

    /// What can be done about the sample of a step, with what it gave in `run`.
    List<StepAct> of(NodeId step, Optional<RunState> run) {
        var acts = new ArrayList<StepAct>();
        var kept = all().get(step);
        run.flatMap(state -> state.step(step))
                .flatMap(this::given)
                .filter(given -> !given.equals(kept))
                .ifPresent(given ->
                        acts.add(new StepAct(CanvasHost.USE_SAMPLE, TEXT.text("sample.use"), () -> keep(step, given))));
        if (kept != null) {
            acts.add(new StepAct("edit-sample", TEXT.text("sample.edit"), () -> edit(step, kept)));
            if (!kept.equals(Samples.in(document.present()).get(step))) {
                acts.add(new StepAct("include-sample", TEXT.text("sample.include"), () -> include(step, kept)));
            }
            acts.add(new StepAct(CanvasHost.DROP_SAMPLE, TEXT.text("sample.drop"), () -> drop(step)));
        }
        return List.copyOf(acts);
    }

    private void edit(NodeId step, Fields kept) {
        var asked = Contracts.askedOf(document.present(), step).fields();
        new SampleForm(overlay, asked, kept, changed -> keep(step, changed))
                .show(document.present().nameOf(step));
    }

    private Optional<Fields> given(StepState step) {
        return document.present()
                .node(step.node())
                .filter(node -> node.type() instanceof NodeType.Agent)
                .filter(_ -> step.status() == StepStatus.DONE && !step.output().isEmpty())
                .map(_ -> step.output())
                .filter(given ->
                        Samples.misfit(document.present(), step.node(), given).isEmpty());
    }

    void keep(NodeId step, Fields given) {
        var more = new LinkedHashMap<>(samples.get());
        more.put(step, given);
        change(more, TEXT.text("sample.kept", document.present().nameOf(step)));
    }

    /// Into the file, where everybody sees it who gets the file.
    private void include(NodeId step, Fields sample) {
        document.present().node(step).ifPresent(node -> {
            document.edit(new Edit.Together(
                    TEXT.text("sample.includeLabel", node.name()),
                    List.of(new Edit.ChangeNode(Samples.included(node, sample)))));
            set(without(step));
            say.accept(new Toast(TEXT.text("sample.included", node.name()), List.of()));
        });
    }

    private Map<NodeId, Fields> without(NodeId step) {
        var rest = new LinkedHashMap<>(samples.get());
        rest.remove(step);
        return rest;
    }

    void drop(NodeId step) {
        takeOut(Set.of(step));
        change(without(step), TEXT.text("sample.dropped", document.present().nameOf(step)));
    }

    void dropAll() {
        takeOut(Samples.in(document.present()).keySet());
        change(Map.of(), TEXT.text("sample.droppedAll"));
    }

    /// Out of the file, as one step of undo.
    private void takeOut(Set<NodeId> steps) {
        var edits = Samples.in(document.present()).keySet().stream()
                .filter(steps::contains)
                .flatMap(step -> document.present().node(step).stream())
                .<Edit>map(node -> new Edit.ChangeNode(Samples.included(node, null)))
                .toList();
        if (!edits.isEmpty()) {
            document.edit(new Edit.Together(TEXT.text("sample.drop"), edits));
        }
    }

    boolean hasAny() {
        return !all().isEmpty();
    }

    private void change(Map<NodeId, Fields> changed, String said) {
        var before = samples.get();
        set(changed);
        var undo = new Toast.Choice(TEXT.text("sample.undo"), () -> set(before));
        say.accept(new Toast(said, before.equals(changed) ? List.of() : List.of(undo)));
    }

    private void set(Map<NodeId, Fields> changed) {
        samples.set(Map.copyOf(changed));
        write();
    }

    /// Also for a workflow that was given a file only now.
    void write() {
        var kept = samples.get();
        file.getValue()
                .ifPresent(path -> background.run(
                        () -> {
                            store.write(FilePlace.of(path), kept);
                            return kept;
                        },
                        _ -> {},
                        failure -> say.accept(new Toast(TEXT.text("sample.unkept"), List.of()))));
    }

    private void tell() {
        var told = new LinkedHashMap<NodeId, SampleLook>();
        all().forEach((step, sample) -> {
            if (document.present().node(step).isPresent()) {
                told.put(step, look(step, sample));
            }
        });
        looks.set(Map.copyOf(told));
    }

    private SampleLook look(NodeId step, Fields sample) {
        return Samples.misfit(document.present(), step, sample)
                .map(why -> new SampleLook(why, true))
                .orElseGet(() -> new SampleLook(TEXT.text("sample.tip"), false));
    }
}
