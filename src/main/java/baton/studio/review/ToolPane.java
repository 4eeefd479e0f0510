package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.form.GrowingArea;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.NodeIcon;
import baton.studio.look.NodeLook;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
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

/// What the questions about a use of a tool have in common.
abstract class ToolPane implements QuestionPane {

    final ToolAskModel model;
    final GrowingArea words = new GrowingArea(4, 12);
    private final Answering answering;
    private final DialogFrame frame;

    ToolPane(Question question, ToolAskModel model, Answering answering) {
        this.model = model;
        this.answering = answering;
        frame = new DialogFrame(question, new NodeIcon(NodeLook.AGENT, Icon.ACTION));
        words.setId("tool-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        answering.refusalProperty().subscribe(frame::refuse);
    }

    /// What it does to the world, marked where it cannot be undone.
    final Label consequence() {
        var label = DialogFrame.wrapped(model.consequence(), model.isLasting() ? "text-failed" : "text-2");
        label.setId("tool-consequence");
        label.setFocusTraversable(true);
        if (model.isLasting()) {
            label.setGraphic(new IconView(Icon.WARNING));
        }
        return label;
    }

    final Node written(String name) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(words);
        return new VBox(4, label, words);
    }

    static Region side(List<String> sentences) {
        var title = new Label(text("review.next"));
        title.getStyleClass().add("field-label");
        var box = new VBox(8, title);
        sentences.forEach(one -> box.getChildren().add(DialogFrame.wrapped(one, "text-2")));
        return box;
    }

    static Node later() {
        var words = DialogFrame.hint(text("review.later"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    static Button button(Button button, String id, BooleanExpression may, Runnable work) {
        button.setId(id);
        button.disableProperty().bind(may.not());
        button.setOnAction(_ -> work.run());
        return button;
    }

    /// The one that the keys of the dialogs press, with those keys on it.
    static Button confirming(String words, Icon icon, String id, BooleanExpression may, Runnable work) {
        var button = button(Buttons.primary(words), id, may, work);
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var key = new Label(Shortcuts.CONFIRM_WORDS);
        key.getStyleClass().add("kbd");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var face = new HBox(7, new IconView(icon), label, key);
        face.getStyleClass().add("button-face");
        face.setAlignment(Pos.CENTER);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    @Override
    public final DialogFrame frame() {
        return frame;
    }

    @Override
    public final ReadOnlyBooleanProperty answered() {
        return answering.givenProperty();
    }
}
