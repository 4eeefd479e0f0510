package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.Figures;
import baton.run.PauseReason;
import baton.run.RunSummary;
import baton.run.Signal;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.NodeIcon;
import baton.studio.look.NodeLook;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A run that has reached a limit: how far it is, and whether it may use as much again.
final class LimitPane implements QuestionPane {

    private final Answering answering;
    private final DialogFrame frame;
    private final Label done;

    LimitPane(Question question, PauseReason limit, Answering answering) {
        this.answering = answering;
        frame = new DialogFrame(question, new NodeIcon(NodeLook.WORKFLOW, Icon.PAUSE));
        var summary = RunSummary.of(question.state());
        done = DialogFrame.wrapped(
                text("limit.so-far", summary.stepsDone(), summary.steps(), Figures.used(summary.usage())), "text-1");
        done.setFocusTraversable(true);
        var title = new Label(text("review.next"));
        title.getStyleClass().add("field-label");
        frame.show(
                new VBox(done),
                new VBox(
                        8,
                        title,
                        DialogFrame.wrapped(LimitWords.about(limit), "text-2"),
                        DialogFrame.wrapped(text("limit.about-stop"), "text-2")));
        answers(limit);
        answering.refusalProperty().subscribe(frame::refuse);
    }

    private void answers(PauseReason limit) {
        var stop = Buttons.danger(text("limit.stop"));
        stop.setId("limit-stop");
        stop.setOnAction(_ -> answering.send(new Signal.Stop()));
        var on = Buttons.withIcon(Buttons.primary(LimitWords.allow(limit)), Icon.PLAY);
        on.setId("limit-on");
        on.setOnAction(_ -> confirm());
        var later = DialogFrame.hint(text("review.later"));
        later.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(later, Priority.ALWAYS);
        for (Region button : new Region[] {stop, on}) {
            button.disableProperty().bind(answering.busyProperty().or(answering.givenProperty()));
        }
        frame.answers(stop, later, on);
    }

    @Override
    public DialogFrame frame() {
        return frame;
    }

    @Override
    public void focusContent() {
        done.requestFocus();
    }

    @Override
    public void confirm() {
        answering.send(new Signal.Resume());
    }

    @Override
    public ReadOnlyBooleanProperty answered() {
        return answering.givenProperty();
    }
}
