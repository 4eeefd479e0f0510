package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.form.FieldForm;
import baton.studio.look.Buttons;
import baton.workflow.Contract;
import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What an agent answers in practice.
final class PracticeSection implements Section {

    private final NodeHandle node;
    private final VBox place = new Column();
    private final Button clear = Buttons.ghost(text("practice.clear"));
    private final Fold fold;
    private Contract asked = Contract.NONE;
    private @Nullable FieldForm form;

    PracticeSection(NodeHandle node) {
        this.node = node;
        clear.setId("inspector-practice-clear");
        clear.getStyleClass().add("small");
        clear.setOnAction(_ -> node.changeAgent(agent -> agent.withPractice(null)));
        fold = new Fold(
                "inspector-practice",
                text("practice"),
                new Column(10, Parts.wrapped(text("practice.about"), "hint"), place, clear));
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        node.agent(draft.workflow()).ifPresent(agent -> show(agent, Contracts.askedOf(draft.workflow(), node.id())));
    }

    private void show(NodeType.Agent agent, Contract contract) {
        form(contract).show(PracticeReply.read(agent.practice(), contract));
        fold.summarize(text(agent.practice() == null ? "practice.made-up" : "practice.given"));
        Parts.present(clear, agent.practice() != null);
    }

    private FieldForm form(Contract contract) {
        var known = form;
        if (known != null && asked.equals(contract)) {
            return known;
        }
        asked = contract;
        var made = new FieldForm(
                contract.fields().stream().map(field -> field.optional()).toList(), Fields.NONE);
        made.onChange(() -> write(made.values(), contract));
        made.root().focusWithinProperty().subscribe((was, is) -> {
            if (was && !is) {
                node.document().endTyping();
            }
        });
        place.getChildren().setAll(made.root());
        form = made;
        return made;
    }

    private void write(Fields values, Contract contract) {
        node.typeAgent(
                "practice", agent -> agent.withPractice(PracticeReply.write(values, agent.practice(), contract)));
    }
}
