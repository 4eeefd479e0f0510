package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.Live;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LogPageUiTest {

    private static final int MANY = 10_000;

    private final ObjectProperty<Optional<RunView>> source = new SimpleObjectProperty<>(Optional.empty());
    private final List<String> saved = new ArrayList<>();
    private final List<String> remarked = new CopyOnWriteArrayList<>();
    private final Logger javaRoot = Logger.getLogger("");
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            remarked.add(entry.getLevel() + " " + entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listenToJavaFx() {
        javaRoot.addHandler(ear);
    }

    @AfterEach
    void javafx_found_nothing_to_remark() {
        javaRoot.removeHandler(ear);
        assertThat(remarked).isEmpty();
    }

    @Start
    void start(Stage stage) {
        Fonts.load();
        var model = new RunViewModel(source, () -> Instant.EPOCH);
        var page = new LogPage(model, new Now(() -> Instant.EPOCH, ZoneOffset.UTC), saved::add);
        var scene = new Scene(page, 700, 240);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    /// A run in which an agent remarked on so many things.
    private void remarked(FxRobot robot, int count) {
        var run = SampleRuns.working().view();
        var step = run.state().steps().toList().get(1).key();
        var remarks = IntStream.range(0, count)
                .mapToObj(number ->
                        new RunView.Remarked(run.facts().getLast().seq(), new Live.Remark(step, 1, words(number))))
                .toList();
        robot.interact(() ->
                source.set(Optional.of(new RunView(run.state(), run.facts(), run.saying(), remarks, run.trouble()))));
    }

    /// Some need several lines.
    private static String words(int number) {
        return "of many words ".repeat(number % 7 == 3 ? 20 : 0) + "remark " + number;
    }

    private static ListView<LogRow> log(FxRobot robot) {
        return robot.lookup("#drawer-log").query();
    }

    private static String lastSeen(FxRobot robot) {
        var list = log(robot);
        Bounds box = list.localToScene(list.getBoundsInLocal());
        return robot.from(list).lookup(".list-cell").queryAllAs(IndexedCell.class).stream()
                .filter(cell -> !cell.isEmpty()
                        && cell.isVisible()
                        && box.intersects(cell.localToScene(cell.getBoundsInLocal())))
                .max(java.util.Comparator.comparingInt(cell -> cell.getIndex()))
                .map(cell -> String.valueOf(cell.getText()))
                .orElse("");
    }

    private static void seesAtTheEnd(FxRobot robot, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> lastSeen(robot).contains(words));
    }

    @Test
    void ten_thousand_lines_are_followed_to_their_end(FxRobot robot) throws TimeoutException {
        remarked(robot, MANY);
        assertThat(log(robot).getItems()).hasSizeGreaterThan(MANY);
        seesAtTheEnd(robot, "remark 9999");
    }

    @Test
    void lines_that_come_while_the_list_grows_and_shrinks_are_followed(FxRobot robot) throws TimeoutException {
        for (int count : List.of(3, 60, 300, 900, 901)) {
            remarked(robot, count);
            robot.interact(() -> log(robot).getScene().getWindow().setHeight(240 + count % 50));
            seesAtTheEnd(robot, "remark " + (count - 1));
        }
        // the window is that of all tests, and keeps a height that was given to it
        robot.interact(() -> log(robot).getScene().getWindow().sizeToScene());
    }

    @Test
    void whoever_goes_up_reads_in_peace_until_they_want_the_end_again(FxRobot robot) throws TimeoutException {
        remarked(robot, 100);
        robot.interact(() -> log(robot).requestFocus());
        robot.type(KeyCode.HOME);
        remarked(robot, 105);
        var more = robot.lookup("#log-follow").queryButton();
        assertThat(more.getText()).isEqualTo("5 new");
        assertThat(lastSeen(robot)).doesNotContain("remark 104");

        robot.clickOn(more);
        seesAtTheEnd(robot, "remark 104");
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void what_is_sought_is_counted_and_saved(FxRobot robot) {
        remarked(robot, 100);
        robot.clickOn("#log-find").write("remark 7");
        assertThat(log(robot).getItems())
                .hasSize(19)
                .allMatch(row -> row.words().contains("7"));
        assertThat(robot.lookup("#log-count").queryAs(Label.class).getText()).startsWith("19 of 1");

        robot.clickOn("#log-save");
        assertThat(saved.getLast().lines()).hasSize(19).allMatch(line -> line.contains("7"));
    }

    @Test
    void steps_and_weights_are_chosen_by_keys(FxRobot robot) {
        remarked(robot, 3);
        ChoiceBox<Optional<String>> steps = robot.lookup("#log-step").query();
        robot.interact(steps::requestFocus);
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(steps.getValue()).isPresent();
        assertThat(log(robot).getItems())
                .isNotEmpty()
                .allMatch(row -> row.step().equals(steps.getValue().orElseThrow()));
        robot.clickOn("#log-find").write("no such words");
        assertThat(log(robot).getItems()).isEmpty();
    }
}
