package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Baton closed in the middle of a use, and doing it twice would do harm: only the person can know whether it
/// was done. No key answers this by itself.
final class WasItDonePane extends ToolPane {

    private final Label why = DialogFrame.wrapped(text("tool.nobody-saw"), "text-2");

    WasItDonePane(Question question, ToolAskModel model, Answering answering) {
        super(question, model, answering);
        why.setFocusTraversable(true);
        frame().show(
                        new VBox(14, why, CallRows.of(model), written(text("tool.what-came"))),
                        side(List.of(
                                text("tool.about-was-done", model.agent()),
                                text("tool.about-do-it"),
                                text("help.about-stop"))));
        frame().answers(
                        button(Buttons.danger(text("tool.stop-run")), "tool-stop", model.canAnswer(), model::stop),
                        later(),
                        button(Buttons.secondary(text("tool.do-it")), "tool-do-it", model.canAllow(), model::doItNow),
                        button(
                                Buttons.withIcon(Buttons.primary(text("tool.was-done")), Icon.CHECK),
                                "tool-was-done",
                                model.canAllow(),
                                model::wasDone));
    }

    @Override
    public void focusContent() {
        why.requestFocus();
    }
}
