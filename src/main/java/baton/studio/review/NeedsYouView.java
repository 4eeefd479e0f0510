package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.look.BadgeState;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.StateBadge;
import baton.studio.monitor.Now;
import baton.studio.monitor.PickList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Everything that waits for the person, oldest first. Enter or a double click opens one.
public final class NeedsYouView {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Now now;
    private final Consumer<Question> open;
    private final ListView<Question> list = new ListView<>();
    private final PickList<Question> items;
    private final IntegerProperty ticks = new SimpleIntegerProperty();
    private final VBox column = new VBox(16);
    private final StackPane root = new StackPane(column);

    public NeedsYouView(NeedsYouModel model, Now now, Consumer<Question> open) {
        this.now = now;
        this.open = open;
        root.setId("needs-you");
        root.getStyleClass().addAll("needs-you", "window");
        items = new PickList<>(list, Question::key, _ -> {});
        list.setId("needs-you-list");
        list.setAccessibleText(text("queue.name"));
        list.getStyleClass().addAll("rows", "question-list");
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
                key.consume();
            }
        });
        var empty = empty();
        empty.visibleProperty().bind(model.countProperty().isEqualTo(0));
        list.visibleProperty().bind(empty.visibleProperty().not());
        var body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        var title = new Label(text("queue.title"));
        title.getStyleClass().add("title-view");
        column.getStyleClass().add("needs-you-column");
        column.getChildren().addAll(title, body);
        model.questions().subscribe(() -> show(model));
        show(model);
        refreshTimesWhileShown();
    }

    /// Something is always selected, so that Enter opens it.
    private void show(NeedsYouModel model) {
        items.show(model.questions());
        if (list.getSelectionModel().isEmpty()) {
            items.select(model.questions().stream().findFirst().map(Question::key));
        }
    }

    private void refreshTimesWhileShown() {
        var minute = new Timeline(new KeyFrame(Duration.seconds(20), _ -> ticks.set(ticks.get() + 1)));
        minute.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                minute.stop();
            } else {
                minute.play();
            }
        });
    }

    private void openSelected() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private static Node empty() {
        var title = new Label(text("queue.empty-title"));
        title.getStyleClass().add("title-section");
        var words = DialogFrame.wrapped(text("queue.empty"), "text-2");
        words.setMaxWidth(Region.USE_PREF_SIZE);
        var box = new VBox(new IconView(Icon.CHECK), title, words);
        box.getStyleClass().add("empty-state");
        return box;
    }

    public Region root() {
        return root;
    }

    private final class Cell extends ListCell<Question> {
        private final StateBadge badge = new StateBadge(BadgeState.NEEDS_YOU);
        private final Label question = new Label();
        private final Label where = new Label();
        private final Label since = new Label();
        private final Label until = new Label();
        private final Tooltip exact = new Tooltip();
        private final Button answer = Buttons.secondary(text("queue.answer"));
        private final HBox row;
        private final StackPane cell;

        Cell() {
            question.getStyleClass().add("strong");
            where.getStyleClass().add("text-2");
            since.getStyleClass().add("text-2");
            since.setMinWidth(Region.USE_PREF_SIZE);
            since.setTooltip(exact);
            answer.setFocusTraversable(false);
            answer.setOnAction(_ -> {
                if (getItem() != null) {
                    open.accept(getItem());
                }
            });
            var words = new VBox(3, question, where);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(14, badge, words, times(), answer);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().addAll("card", "question-row");
            cell = new StackPane(row);
            cell.getStyleClass().add("question-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            selectedProperty().subscribe(is -> row.pseudoClassStateChanged(SELECTED, is));
            ticks.subscribe(() -> Optional.ofNullable(getItem()).ifPresent(this::showSince));
            setOnMouseClicked(mouse -> {
                if (mouse.getClickCount() == 2 && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        private Node times() {
            until.setId("question-until");
            until.getStyleClass().add("text-2");
            until.setMinWidth(Region.USE_PREF_SIZE);
            until.managedProperty().bind(until.visibleProperty());
            until.visibleProperty().bind(until.textProperty().isNotEmpty());
            var times = new VBox(3, since, until);
            times.setAlignment(Pos.CENTER_RIGHT);
            times.setMinWidth(Region.USE_PREF_SIZE);
            return times;
        }

        @Override
        protected void updateItem(Question item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : cell);
            if (!empty && item != null) {
                show(item);
            }
        }

        private void show(Question item) {
            question.setText(item.words());
            var who = item.stepName().isEmpty() ? "" : item.stepName() + " · ";
            where.setText(who
                    + text(
                            "queue.where",
                            item.state().workflow().name(),
                            String.valueOf(item.state().settings().number())));
            showSince(item);
        }

        private void showSince(Question item) {
            since.setText(text("queue.since", now.ago(item.since())));
            exact.setText(now.exact(item.since()));
            until.setText(
                    item.due().map(due -> due.words(now.instant(), now.zone())).orElse(""));
            setText(item.words() + ", " + where.getText() + ", " + since.getText()
                    + (until.getText().isEmpty() ? "" : ", " + until.getText()));
        }
    }
}
