package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.Place;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an agent must hand over.
final class ContractSection implements Section, FieldListEditor.Owner {

    private final HandoffHandle handle;
    private final FieldListEditor list;
    private final Label nothing = Parts.wrapped("", "hint");
    private final ProblemList problems;
    private final VBox box;

    ContractSection(HandoffHandle handle) {
        this.handle = handle;
        list = new FieldListEditor(this, FieldListEditor.Style.CONTRACT);
        problems = new ProblemList(
                handle.document(),
                problem -> problem.place().equals(new Place.AtHandoff(handle.id())) && isAbout(problem));
        box = Parts.titled(text("contract"), nothing, list.root(), problems.root());
    }

    static boolean isAbout(Problem problem) {
        return problem.code().startsWith("field.") || problem.code().startsWith("contract.");
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        draft.workflow().handoff(handle.id()).ifPresent(handoff -> {
            list.show(handoff.gives().fields());
            Parts.present(nothing, handoff.gives().isEmpty());
            nothing.setText(text("contract.nothing", draft.workflow().nameOf(handoff.from())));
        });
        problems.show(draft);
    }

    @Override
    public Document document() {
        return handle.document();
    }

    @Override
    public List<Field> fields() {
        return handle.handoff().map(handoff -> handoff.gives().fields()).orElse(List.of());
    }

    @Override
    public void change(List<Field> changed) {
        handle.handoff()
                .ifPresent(handoff ->
                        document().edit(ContractEdits.giving(document().present(), handoff, changed)));
    }

    @Override
    public void type(String place, List<Field> changed) {
        handle.handoff()
                .ifPresent(handoff -> document()
                        .type(
                                handle.id().value() + "." + place,
                                ContractEdits.giving(document().present(), handoff, changed)));
    }

    @Override
    public void rename(int index, Workflow before, String from, String to) {
        handle.handoff()
                .map(Handoff::from)
                .ifPresent(source -> document()
                        .type(handle.id().value() + ".rename." + index, FieldRename.of(before, source, from, to)));
    }
}
