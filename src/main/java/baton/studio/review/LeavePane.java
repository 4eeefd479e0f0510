package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.ToolAnswer.Reach;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Whether an agent may use a tool: all that it would do, and how far the permission is to go.
final class LeavePane extends ToolPane {

    private final Label consequence;

    LeavePane(Question question, ToolAskModel model, Answering answering) {
        super(question, model, answering);
        consequence = consequence();
        frame().show(new VBox(14, consequence, CallRows.of(model)), side(meanings()));
        frame().answers(answers().toArray(Node[]::new));
    }

    private List<String> meanings() {
        return model.hasScope()
                ? List.of(
                        text("tool.about-once"),
                        model.ifForRun(),
                        model.ifAlways(),
                        text("tool.about-not-now", model.agent()),
                        model.ifNever())
                : List.of(text("tool.about-once"), text("tool.about-not-now", model.agent()));
    }

    private List<Node> answers() {
        var answers = new ArrayList<Node>();
        if (model.hasScope()) {
            answers.add(button(
                    Buttons.danger(text("tool.never")), "tool-never", model.canAnswer(), () -> model.deny(true)));
        }
        answers.add(button(
                Buttons.secondary(text("tool.not-now")), "tool-not-now", model.canAnswer(), () -> model.deny(false)));
        answers.add(later());
        if (model.hasScope()) {
            answers.add(button(
                    Buttons.secondary(text("tool.always")),
                    "tool-always",
                    model.canAllow(),
                    () -> model.allow(Reach.ALWAYS)));
            answers.add(button(
                    Buttons.secondary(text("tool.for-run")),
                    "tool-for-run",
                    model.canAllow(),
                    () -> model.allow(Reach.RUN)));
        }
        answers.add(confirming(text("tool.once"), Icon.CHECK, "tool-once", model.canAllow(), this::confirm));
        return answers;
    }

    @Override
    public void focusContent() {
        consequence.requestFocus();
    }

    @Override
    public void confirm() {
        model.allow(Reach.ONCE);
    }
}
