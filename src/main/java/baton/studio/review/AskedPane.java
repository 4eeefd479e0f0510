package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.util.List;
import javafx.scene.layout.VBox;

/// Something that an agent wants to know from the person.
final class AskedPane extends ToolPane {

    AskedPane(Question question, ToolAskModel model, Answering answering) {
        super(question, model, answering);
        frame().show(
                        new VBox(written(text("tool.your-answer"))),
                        side(List.of(
                                text("tool.about-say", model.agent()), text("tool.about-no-answer", model.agent()))));
        frame().answers(
                        button(Buttons.danger(text("tool.stop-run")), "tool-stop", model.canAnswer(), model::stop),
                        later(),
                        button(
                                Buttons.secondary(text("tool.no-answer")),
                                "tool-not-now",
                                model.canAnswer(),
                                () -> model.deny(false)),
                        confirming(text("tool.say"), Icon.CHECK, "tool-say", model.canSay(), this::confirm));
    }

    @Override
    public void focusContent() {
        words.requestFocus();
    }

    @Override
    public void confirm() {
        model.say();
    }
}
