package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.LocalModels;
import baton.run.ReviewAnswer;
import baton.run.Signal;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.SampleRun;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The files that a review is about.
@ExtendWith(ApplicationExtension.class)
class AttachmentUiTest {

    @TempDir
    private Path folder;

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private final HandOutside outside = new HandOutside();
    private ReviewOverlay overlay;

    @Start
    void start(Stage stage) {
        Fonts.load();
        var queue = new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
        var panes = new QuestionPanes(
                runner,
                new FixedModels(),
                LocalModels.NONE,
                new Drafts(List.of(), _ -> {}),
                outside,
                Background.immediate(),
                (_, work) -> work.run());
        overlay = new ReviewOverlay(queue, panes, InstantSource.fixed(SampleRun.BEGAN.plusSeconds(64)));
        var scene = new Scene(new StackPane(overlay.root()), 1000, 800);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void reviews(FxRobot robot, String path) {
        var start = Node.of(
                new NodeId("start"), "Letter", new NodeType.Start(List.of(Field.of("letter", new FieldType.File()))));
        var check = Node.of(new NodeId("check"), "Check", new NodeType.Review("Send it?", List.of()));
        var workflow = Workflow.EMPTY
                .withName("Letters")
                .withGraph(List.of(start, check), List.of(Handoff.of(new HandoffId("h"), start.id(), check.id())));
        var run = SampleRun.with("practice", workflow, 12, Fields.of("letter", path));
        robot.interact(() -> {
            runner.knows(run);
            overlay.open(run.state().run());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(".attachments .label").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void a_file_says_what_it_is_called_how_large_it_is_and_how_it_begins(FxRobot robot) throws Exception {
        reviews(robot, file("offer.txt", "Dear Dana,\nthank you.").toString());

        assertThat(words(robot)).contains("offer.txt", "21 bytes", "Dear Dana,\nthank you.");
    }

    @Test
    void it_is_opened_and_shown_where_it_lies(FxRobot robot) throws Exception {
        reviews(robot, file("offer.txt", "Dear Dana,").toString());

        robot.clickOn("#attachment-open").clickOn("#attachment-show");

        assertThat(outside.opened()).containsExactly("open offer.txt", "show offer.txt");
    }

    @Test
    void where_nothing_opens_it_that_is_said(FxRobot robot) throws Exception {
        reviews(robot, file("offer.odd", "Dear Dana,").toString());
        outside.isHelpless();

        robot.clickOn("#attachment-open");

        assertThat(words(robot)).contains("Nothing on this computer opens it.");
    }

    @Test
    void a_program_is_not_opened(FxRobot robot) throws Exception {
        reviews(robot, file("offer.exe", "MZ").toString());

        assertThat(robot.lookup("#attachment-open").tryQuery()).isEmpty();
        assertThat(robot.lookup("#attachment-show").tryQuery()).isPresent();
        assertThat(words(robot)).contains("This is a program, so it is not opened from here.");
    }

    @Test
    void what_may_be_run_is_a_program_whatever_it_is_called(FxRobot robot) throws Exception {
        var script = file("offer.txt", "#!/bin/sh");
        if (script.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
            reviews(robot, script.toString());

            assertThat(robot.lookup("#attachment-open").tryQuery()).isEmpty();
        }
    }

    @Test
    void a_picture_is_seen(FxRobot robot) throws Exception {
        try (var picture = getClass().getResourceAsStream("/baton/icons/baton-64.png")) {
            Files.write(folder.resolve("logo.png"), picture.readAllBytes());
        }
        reviews(robot, folder.resolve("logo.png").toString());

        assertThat(robot.lookup(".attachments .image-view").queryAllAs(ImageView.class))
                .isNotEmpty();
    }

    @Test
    void a_file_that_is_gone_is_said_in_words_and_another_can_be_chosen(FxRobot robot) throws Exception {
        var other = file("other.txt", "Here I am.");
        reviews(robot, folder.resolve("gone.txt").toString());
        assertThat(words(robot))
                .containsExactly("There is no file “" + folder.resolve("gone.txt")
                        + "” any more. Choose another one, or send it back.");

        robot.interact(() -> robot.lookup(".question-body .text-field")
                .queryAs(TextField.class)
                .setText(other.toString()));

        assertThat(words(robot)).contains("other.txt", "Here I am.");
        robot.clickOn("#review-approve");
        assertThat(((ReviewAnswer.Approve)
                                ((Signal.AnswerReview) runner.signals().getFirst()).answer())
                        .fields()
                        .text("letter"))
                .isEqualTo(other.toString());
    }

    @Test
    void what_is_no_whole_path_asks_for_the_file(FxRobot robot) {
        reviews(robot, "offer.txt");

        assertThat(words(robot)).containsExactly("“offer.txt” does not say in which folder it lies. Choose the file.");
    }
}
