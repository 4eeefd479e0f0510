package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.Place;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Which of the fields that it has a start, a review or a decision hands on: all, unless some are taken out.
final class PassedOnSection implements Section {

    private final HandoffHandle handle;
    private final VBox boxes = new Column(8);
    private final ProblemList problems;
    private final Region root;
    private List<Field> shown = List.of();

    PassedOnSection(HandoffHandle handle) {
        this.handle = handle;
        boxes.setId("inspector-passed-on");
        boxes.getStyleClass().add("check-list");
        problems = new ProblemList(
                handle.document(),
                problem ->
                        problem.place().equals(new Place.AtHandoff(handle.id())) && ContractSection.isAbout(problem));
        root = Parts.titled(text("passed-on"), boxes, problems.root());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Draft draft) {
        draft.workflow().handoff(handle.id()).ifPresent(handoff -> show(draft.workflow(), handoff));
        problems.show(draft);
    }

    private void show(Workflow workflow, Handoff handoff) {
        var fields = fields(workflow, handoff);
        if (!fields.equals(shown) || boxes.getChildren().isEmpty()) {
            shown = fields;
            boxes.getChildren()
                    .setAll(
                            fields.isEmpty()
                                    ? List.of(Parts.wrapped(text("passed-on.nothing"), "hint"))
                                    : fields.stream().map(this::box).toList());
        }
        var on = handoff.gives().isEmpty()
                ? fields.stream().map(Field::name).toList()
                : handoff.gives().names();
        boxes().forEach(box -> {
            var selected = on.contains(box.getUserData());
            box.setSelected(selected);
            box.setDisable(selected && on.size() == 1);
        });
    }

    /// What it has, and what was agreed though it does not have it.
    private static List<Field> fields(Workflow workflow, Handoff handoff) {
        var fields = new ArrayList<>(GivenFields.givenBy(workflow, handoff.from()));
        var names = fields.stream().map(Field::name).toList();
        handoff.gives().fields().stream()
                .filter(field -> !names.contains(field.name()))
                .forEach(fields::add);
        return fields;
    }

    private Stream<CheckBox> boxes() {
        return boxes.getChildren().stream().filter(CheckBox.class::isInstance).map(CheckBox.class::cast);
    }

    private CheckBox box(Field field) {
        var box = new CheckBox(field.name());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setUserData(field.name());
        box.setId(Parts.id("inspector-passes-", field.name()));
        box.setOnAction(_ -> write());
        return box;
    }

    private void write() {
        var names =
                boxes().filter(CheckBox::isSelected).map(CheckBox::getUserData).toList();
        var all = names.size() == shown.size();
        handle.change(handoff -> handoff.withGives(
                all
                        ? Contract.NONE
                        : new Contract(shown.stream()
                                .filter(field -> names.contains(field.name()))
                                .toList())));
    }
}
