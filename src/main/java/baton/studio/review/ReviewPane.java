package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.form.GrowingArea;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.NodeIcon;
import baton.studio.look.NodeLook;
import baton.workflow.Deadline;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A review: what was handed over, open to changes; what follows; and the answers.
final class ReviewPane implements QuestionPane {

    private final ReviewModel model;
    private final Answering answering;
    private final DialogFrame frame;
    private final List<ReviewField> fields;
    private final GrowingArea feedback = new GrowingArea(4, 10);

    /// @param attachments makes what shows the files of a field
    ReviewPane(Question question, ReviewModel model, Answering answering, Supplier<Attachments> attachments) {
        this.model = model;
        this.answering = answering;
        frame = new DialogFrame(question, new NodeIcon(NodeLook.REVIEW));
        fields = model.fields().stream()
                .map(field -> new ReviewField(model, field, attachments))
                .toList();
        frame.show(content(), side());
        frame.answers(reject(), later(question), sendBack(), approveButton());
        answering.refusalProperty().subscribe(frame::refuse);
    }

    private Region content() {
        var box = new VBox(14);
        model.lastFeedback().ifPresent(said -> box.getChildren().add(asked(said)));
        box.getChildren().add(new ChangesToggle(model));
        fields.forEach(field -> box.getChildren().add(field.root()));
        if (fields.isEmpty()) {
            box.getChildren().add(DialogFrame.wrapped(text("review.nothing"), "text-2"));
        }
        return box;
    }

    /// In a later round: what was asked for, above what came of it.
    private static Node asked(String said) {
        var words = new VBox(2, new Label(text("review.you-asked")), DialogFrame.wrapped(said, "text-2"));
        words.getChildren().getFirst().getStyleClass().add("strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        var banner = new HBox(new IconView(Icon.SEND_BACK), words);
        banner.getStyleClass().addAll("banner", "banner-info");
        banner.setId("review-asked");
        return banner;
    }

    private Region side() {
        var next = DialogFrame.wrapped("", "text-2");
        next.setId("review-next");
        next.textProperty().bind(model.ifApproved());
        var title = new Label(text("review.next"));
        title.getStyleClass().add("field-label");
        var box = new VBox(8, title, next);
        model.ifSentBack().ifPresent(words -> box.getChildren().add(DialogFrame.wrapped(words, "text-2")));
        box.getChildren().add(DialogFrame.wrapped(model.ifRejected(), "text-2"));
        var label = new Label(model.maySendBack() ? text("review.feedback") : text("review.reason"));
        label.setWrapText(true);
        label.getStyleClass().addAll("field-label", "feedback-label");
        label.setLabelFor(feedback);
        feedback.setId("review-feedback");
        feedback.setPromptText(
                model.maySendBack()
                        ? model.sendBackTo()
                                .map(who -> text("review.tell", who))
                                .orElse("")
                        : "");
        feedback.textProperty().bindBidirectional(model.feedbackProperty());
        box.getChildren().addAll(label, feedback);
        model.sentBack().ifPresent(words -> {
            var hint = DialogFrame.hint(words);
            hint.setId("review-rounds");
            box.getChildren().add(hint);
        });
        return box;
    }

    private Node reject() {
        var button = Buttons.danger(model.rejectingStops() ? text("review.reject-stop") : text("review.reject"));
        button.setId("review-reject");
        button.disableProperty().bind(model.canAnswer().not());
        button.setOnAction(_ -> model.reject());
        return button;
    }

    private static Node later(Question question) {
        var isTimed =
                question.due().filter(due -> due.then() != Deadline.Then.REMIND).isPresent();
        var words = DialogFrame.hint(text(isTimed ? "review.later-timed" : "review.later"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Node sendBack() {
        var button = Buttons.withIcon(Buttons.secondary(text("review.send-back")), Icon.SEND_BACK);
        button.setId("review-send-back");
        var exists = model.sendBackTo().isPresent();
        button.setVisible(exists);
        button.setManaged(exists);
        button.disableProperty().bind(model.canSendBack().not());
        button.setOnAction(_ -> model.sendBack());
        return button;
    }

    private Button approveButton() {
        var button = Buttons.primary("");
        button.setId("review-approve");
        var words = new Label();
        words.textProperty().bind(model.approveWords());
        words.setMinWidth(Region.USE_PREF_SIZE);
        var key = new Label(Shortcuts.CONFIRM_WORDS);
        key.getStyleClass().add("kbd");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var face = new HBox(7, new IconView(Icon.CHECK), words, key);
        face.getStyleClass().add("button-face");
        face.setAlignment(Pos.CENTER);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.textProperty().bind(model.approveWords());
        button.disableProperty().bind(model.canApprove().not());
        button.setOnAction(_ -> model.approve());
        return button;
    }

    @Override
    public DialogFrame frame() {
        return frame;
    }

    @Override
    public void focusContent() {
        if (fields.isEmpty()) {
            feedback.requestFocus();
        } else {
            fields.getFirst().focus();
        }
    }

    @Override
    public void confirm() {
        model.approve();
    }

    @Override
    public void toggleChanges() {
        model.toggleChanges();
    }

    @Override
    public ReadOnlyBooleanProperty answered() {
        return answering.givenProperty();
    }
}
