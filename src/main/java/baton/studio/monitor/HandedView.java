package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Passages;
import baton.run.RunState;
import baton.studio.look.Buttons;
import baton.workflow.HandoffId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What was handed over on one line of a run, field by field; where it was taken more than once, each time of it. To be
/// shown beside the line.
public final class HandedView {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 260;

    private final HandoffId line;
    private final Now now;
    private final ReadingArea reading = new ReadingArea("handed-fields", text("handed.name"));
    private final ChoiceBox<Integer> rounds = new ChoiceBox<>();
    private final HBox foot = new HBox(8);
    private final VBox root;
    private List<Passages.Passage> passages = List.of();

    private HandedView(RunView run, HandoffId line, Now now) {
        this.line = line;
        this.now = now;
        which();
        var title = new Label(title(run.state(), line));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, title, rounds);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(reading, Priority.ALWAYS);
        reading.setMinHeight(0);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.managedProperty().bind(foot.visibleProperty());
        foot.setVisible(false);
        root = new VBox(8, head, reading, foot);
        root.setId("handed");
        root.getStyleClass().addAll("popup", "handed");
        root.setPrefSize(WIDTH, HEIGHT);
        show(run);
    }

    private void which() {
        rounds.setId("handed-round");
        rounds.setAccessibleText(text("handed.which"));
        rounds.managedProperty().bind(rounds.visibleProperty());
        rounds.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer round) {
                return round == null ? "" : nameOf(round);
            }

            @Override
            public Integer fromString(String words) {
                throw new UnsupportedOperationException("only chosen, never typed");
            }
        });
        rounds.valueProperty().subscribe(this::read);
    }

    /// What went over `line` in this run; nothing if nothing did.
    public static Optional<HandedView> of(RunView run, HandoffId line, Now now) {
        var view = new HandedView(run, line, now);
        return view.passages.isEmpty() ? Optional.empty() : Optional.of(view);
    }

    private static String title(RunState run, HandoffId line) {
        return run.workflow()
                .handoff(line)
                .map(way -> text(
                        "handed.title",
                        run.workflow().nameOf(way.from()),
                        run.workflow().nameOf(way.to())))
                .orElse("");
    }

    /// What there is now; whoever looks at an earlier time goes on looking at it.
    public void show(RunView run) {
        var found = Passages.of(run.facts(), line);
        if (found.equals(passages)) {
            return;
        }
        boolean atLast = rounds.getValue() == null || rounds.getValue() == passages.size() - 1;
        var chosen = atLast ? Integer.valueOf(found.size() - 1) : rounds.getValue();
        passages = found;
        rounds.getItems().setAll(IntStream.range(0, found.size()).boxed().toList());
        rounds.setVisible(found.size() > 1);
        rounds.setValue(chosen);
        read();
    }

    private String nameOf(int round) {
        return round < passages.size()
                ? text("handed.round", round + 1, now.ofDay(passages.get(round).at()))
                : "";
    }

    private void read() {
        var round = rounds.getValue();
        if (round == null || round < 0 || round >= passages.size()) {
            return;
        }
        var fields = passages.get(round).fields();
        var page = new Reading();
        if (fields.isEmpty()) {
            page.aside(text("handed.nothing"));
        } else {
            page.fields(fields);
        }
        reading.show(page.pieces());
    }

    /// Offers this below the fields.
    public HandedView offering(String id, String words, Runnable action) {
        Button button = Buttons.secondary(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        foot.getChildren().add(button);
        foot.setVisible(true);
        return this;
    }

    public Region root() {
        return root;
    }
}
