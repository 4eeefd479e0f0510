package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.Times;
import baton.studio.look.Buttons;
import baton.studio.look.FittingScroll;
import baton.studio.look.Icon;
import baton.studio.look.NodeIcon;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The frame that all questions share: who asks what, since when, and how many more wait; then what there is to
/// see, what follows, and the answers.
final class DialogFrame {

    private final Question question;
    private final VBox root = new VBox();
    private final Label since = new Label();
    private final Label refusal = new Label();
    private final HBox turning = new HBox(4);
    private int place;
    private int count = 1;

    DialogFrame(Question question, NodeIcon icon) {
        this.question = question;
        root.getStyleClass().addAll("dialog", "question-dialog");
        root.setId("question-dialog");
        root.setAccessibleRole(AccessibleRole.DIALOG);
        root.setAccessibleText(question.words());
        root.getChildren().add(header(icon));
        refusal.setId("question-refusal");
        refusal.getStyleClass().add("text-failed");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    }

    private Node header(NodeIcon icon) {
        icon.getStyleClass().add("large");
        var title = new Label(question.words());
        title.setId("question-title");
        title.getStyleClass().add("title-section");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        since.setId("question-since");
        since.getStyleClass().add("text-2");
        since.setWrapText(true);
        since.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(3, title, since);
        HBox.setHgrow(words, Priority.ALWAYS);
        turning.setAlignment(Pos.CENTER_RIGHT);
        turning.setMinWidth(Region.USE_PREF_SIZE);
        var header = new HBox(icon, words, turning);
        header.getStyleClass().addAll("dialog-header", "hairline-bottom");
        return header;
    }

    /// Shows that this is question `at` (from 1) of `of`, with buttons to turn to the others.
    void position(int at, int of, Runnable earlier, Runnable later) {
        place = at;
        count = of;
        turning.getChildren().clear();
        if (of > 1) {
            var before = Buttons.icon(Icon.CHEVRON_LEFT, text("frame.earlier"));
            before.setId("question-earlier");
            before.setDisable(at <= 1);
            before.setOnAction(_ -> earlier.run());
            var after = Buttons.icon(Icon.CHEVRON_RIGHT, text("frame.later"));
            after.setId("question-later");
            after.setDisable(at >= of);
            after.setOnAction(_ -> later.run());
            turning.getChildren().addAll(before, after);
        }
    }

    /// Says since when the question waits, as of `now`.
    void tick(Instant now) {
        var waiting = Times.clock(Duration.between(question.since(), now));
        var who = question.stepName().isEmpty() ? "" : question.stepName() + " · ";
        var number = String.valueOf(question.state().settings().number());
        since.setText(who
                + text("frame.since", question.state().workflow().name(), number, waiting)
                + question.due()
                        .map(due -> " · " + due.words(now, ZoneId.systemDefault()))
                        .orElse("")
                + (count > 1 ? " · " + text("frame.position", place, count) : ""));
    }

    /// @param content what there is to see; scrolls where there is no room
    /// @param side    what follows from the answers
    void show(Region content, Region side) {
        content.getStyleClass().add("dialog-body");
        var scroll = new FittingScroll(content);
        scroll.getStyleClass().add("question-body");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        side.getStyleClass().add("dialog-side");
        var middle = new HBox(scroll, side);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getChildren().add(middle);
    }

    void answers(Node... buttons) {
        var bar = new HBox(buttons);
        bar.getStyleClass().add("dialog-footer");
        refusal.getStyleClass().add("question-refusal");
        var bottom = new VBox(refusal, bar);
        bottom.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().add(bottom);
    }

    /// The sentence why an answer did not come true; empty if nothing is wrong.
    void refuse(String why) {
        refusal.setText(why);
    }

    Region root() {
        return root;
    }

    static Label hint(String words) {
        return wrapped(words, "hint");
    }

    static Label wrapped(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
