package baton.studio.shell;

import baton.files.SamplesFile;
import baton.run.RunState;
import baton.run.Samples;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.studio.canvas.CanvasHost;
import baton.studio.canvas.SampleLook;
import baton.studio.canvas.Toast;
import baton.studio.document.Document;
import baton.studio.document.DocumentFiles;
import baton.studio.fx.Messages;
import baton.studio.monitor.StepAct;
import baton.workflow.Contracts;
import baton.workflow.Edit;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The samples of the workflow that is open: kept in the home and not in its file, since they may hold what is
/// nobody else's business, unless the person puts them there. JavaFX thread; files are read and written in the
/// background.
final class KeptSamples {

    private static final Messages TEXT = Messages.of("shell");

    private final Document document;
    private final DocumentFiles files;
    private final SampleKeeping keeping;
    private final Overlay overlay;
    private final Consumer<Toast> say;
    private final ReadOnlyObjectWrapper<Map<NodeId, SampleLook>> looks = new ReadOnlyObjectWrapper<>(Map.of());

    KeptSamples(Document document, DocumentFiles files, Surroundings around, Overlay overlay, Consumer<Toast> say) {
        this.overlay = overlay;
        this.document = document;
        this.files = files;
        this.say = say;
        keeping = new SampleKeeping(
                new SamplesFile(around.services().home()),
                around.background(),
                () -> say.accept(new Toast(TEXT.text("sample.unkept"), List.of())));
        keeping.samplesProperty().subscribe(this::tell);
        document.presentProperty().subscribe(this::tell);
        files.savesProperty().subscribe(_ -> files.pathProperty().get().ifPresent(keeping::savedTo));
    }

    /// Another workflow is open now.
    void opened() {
        keeping.opened(files.pathProperty().get());
    }

    /// What cards show of them; set anew with each change of one, also where it looks the same.
    ReadOnlyObjectProperty<Map<NodeId, SampleLook>> looksProperty() {
        return looks.getReadOnlyProperty();
    }

    /// Those in the file, and in the place of these those that are kept here.
    Map<NodeId, Fields> all() {
        var all = new LinkedHashMap<>(Samples.in(document.present()));
        all.putAll(kept());
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
        change(
                Map.of(step, Optional.of(given)),
                TEXT.text("sample.kept", document.present().nameOf(step)));
    }

    /// Into the file, where everybody sees it who gets the file. It stays here too, so that nothing is lost when that
    /// is undone.
    private void include(NodeId step, Fields sample) {
        document.present().node(step).ifPresent(node -> {
            document.edit(new Edit.Together(
                    TEXT.text("sample.includeLabel", node.name()),
                    List.of(new Edit.ChangeNode(Samples.included(node, sample)))));
            say.accept(new Toast(TEXT.text("sample.included", node.name()), List.of()));
        });
    }

    void drop(NodeId step) {
        takeOut(Set.of(step));
        change(
                Map.of(step, Optional.empty()),
                TEXT.text("sample.dropped", document.present().nameOf(step)));
    }

    void dropAll() {
        takeOut(Samples.in(document.present()).keySet());
        var none = new LinkedHashMap<NodeId, Optional<Fields>>();
        kept().keySet().forEach(step -> none.put(step, Optional.empty()));
        change(none, TEXT.text("sample.droppedAll"));
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

    private Map<NodeId, Fields> kept() {
        return keeping.samplesProperty().get();
    }

    private void change(Map<NodeId, Optional<Fields>> changes, String said) {
        var before = kept();
        var undo = new Toast.Choice(TEXT.text("sample.undo"), keeping.change(changes));
        say.accept(new Toast(said, before.equals(kept()) ? List.of() : List.of(undo)));
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
