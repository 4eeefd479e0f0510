package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Story;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The log of a run, with what narrows it: the step, the weight, the words.
final class LogPage extends VBox {

    private static final int SEARCH_COLUMNS = 14;

    private final LogModel model = new LogModel();
    private final LogList list;
    private final ChoiceBox<Optional<String>> steps = new ChoiceBox<>();
    private final Label count = new Label();

    /// @param save keeps the lines that are shown in a file
    LogPage(RunViewModel run, Now now, Consumer<String> save) {
        super(6);
        getStyleClass().add("log-page");
        list = new LogList(model, now);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(save), list);
        run.logProperty().subscribe(model::show);
        model.stepsProperty().subscribe(this::offer);
        model.shownProperty().subscribe(this::tell);
    }

    private Node bar(Consumer<String> save) {
        var keep = Buttons.icon(Icon.SAVE, text("log.save"));
        keep.setId("log-save");
        keep.setOnAction(_ -> save.accept(list.plain(model.shownProperty().get())));
        keep.disableProperty().bind(model.shownProperty().map(List::isEmpty));
        count.setId("log-count");
        count.getStyleClass().add("text-2");
        var bar = new FlowPane(8, 4, search(), steps(), weights(), count, keep, news());
        bar.getStyleClass().add("log-bar");
        bar.setRowValignment(VPos.CENTER);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private Node search() {
        var field = new TextField();
        field.setId("log-find");
        field.setPromptText(text("log.find"));
        field.setAccessibleText(text("log.find"));
        field.setPrefColumnCount(SEARCH_COLUMNS);
        field.getStyleClass().add("small");
        field.textProperty()
                .subscribe(words ->
                        model.filterProperty().set(model.filterProperty().get().with(words)));
        return field;
    }

    private Node steps() {
        steps.setId("log-step");
        steps.setAccessibleText(text("log.step"));
        steps.setConverter(words(step -> step.orElse(text("log.steps"))));
        offer(List.of());
        steps.valueProperty().subscribe(step -> {
            if (step != null) {
                model.only(step);
            }
        });
        return steps;
    }

    /// Those that there are lines about; what was chosen stays chosen.
    private void offer(List<String> names) {
        var wanted = new ArrayList<Optional<String>>();
        wanted.add(Optional.empty());
        names.forEach(name -> wanted.add(Optional.of(name)));
        if (!steps.getItems().equals(wanted)) {
            var before = steps.getValue();
            steps.getItems().setAll(wanted);
            steps.setValue(before != null && wanted.contains(before) ? before : Optional.empty());
        }
    }

    private Node weights() {
        var weights = new ChoiceBox<Story.Weight>();
        weights.setId("log-weight");
        weights.setAccessibleText(text("log.weight"));
        weights.setConverter(words(weight -> switch (weight) {
            case USUAL -> text("log.everything");
            case IMPORTANT -> text("log.important");
            case PROBLEM -> text("log.problems");
        }));
        weights.getItems().setAll(Story.Weight.values());
        weights.setValue(Story.Weight.USUAL);
        weights.valueProperty()
                .subscribe(weight ->
                        model.filterProperty().set(model.filterProperty().get().from(weight)));
        return weights;
    }

    private Button news() {
        var more = Buttons.withIcon(Buttons.secondary(""), Icon.CHEVRON_DOWN);
        more.setId("log-follow");
        more.getStyleClass().add("small");
        more.visibleProperty().bind(model.heldProperty());
        more.managedProperty().bind(more.visibleProperty());
        more.textProperty().bind(model.unseenProperty().map(unseen -> text("log.new", unseen.intValue())));
        more.setOnAction(_ -> {
            model.heldProperty().set(false);
            list.requestFocus();
        });
        return more;
    }

    private void tell(List<LogRow> shown) {
        count.setText(model.filterProperty().get().isAll() ? "" : text("log.count", shown.size(), model.count()));
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("only chosen, never typed");
            }
        };
    }
}
