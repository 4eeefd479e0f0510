package baton.studio.document;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.HandTimers;
import baton.files.FileEye;
import baton.files.RecoveryFolder;
import baton.files.WorkflowFile;
import baton.studio.fx.Background;
import baton.workflow.Edit;
import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Work is safe: kept while it is not saved, saved by itself, and never lost to another program. Without a screen;
/// time passes when the test says so.
@Timeout(20)
class SafeWorkTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    private Path home;

    private final HandTimers timers = new HandTimers();
    private final Document document = new Document();
    private final List<String> said = new ArrayList<>();
    private Path file;
    private WorkflowFile disk;
    private DocumentFiles files;
    private FileWatch watch;
    private AutoSave autosave;
    private RecoveryFolder recovery;
    private UnsavedWork unsaved;
    private boolean wanted = true;

    @BeforeEach
    void aWindow() {
        file = home.resolve("lead.baton");
        disk = new WorkflowFile(home.resolve("home"));
        files = new DocumentFiles(document, disk, Background.immediate());
        watch = new FileWatch(document, files, new FileEye(), Background.immediate());
        autosave = new AutoSave(
                document, files, watch, () -> wanted, timers, Runnable::run, trouble -> said.add(trouble.title()));
        recovery = new RecoveryFolder(home.resolve("home"));
        unsaved = new UnsavedWork(document, files, recovery, timers, Background.immediate(), _ -> said.add("not kept"));
    }

    @AfterEach
    void closed() throws IOException {
        recovery.close();
    }

    private final DocumentFiles.Listener saved = new DocumentFiles.Listener() {
        @Override
        public void done(String remark) {
            said.add("done" + remark);
        }

        @Override
        public void failed(Trouble trouble) {
            said.add(trouble.title());
        }

        @Override
        public void changedMeanwhile(String title, String why, Runnable goOn) {
            said.add(title);
        }
    };

    private void call(String name) {
        document.edit(new Edit.Describe(name, ""));
    }

    private String onDisk() throws Exception {
        return disk.read(file).workflow().name();
    }

    private void another(String name) {
        disk.replace(file, Workflow.EMPTY.withName(name));
    }

    /// What the next Baton would find if this one died now.
    private List<String> leftBehind() throws IOException {
        recovery.close();
        try (var next = new RecoveryFolder(home.resolve("home"))) {
            return next.leftBehind().found().stream()
                    .map(found -> found.state().workflow().name())
                    .toList();
        }
    }

    @Test
    void a_change_is_kept_within_a_second_and_gone_when_it_is_saved() throws IOException {
        call("Lead");
        assertThat(home.resolve("home/recovery")).doesNotExist();
        timers.pass(SECOND);
        assertThat(home.resolve("home/recovery/unsaved-1.json")).content().contains("Lead");
        files.saveAs(file, saved);
        timers.pass(SECOND);
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void however_much_is_typed_the_file_is_written_once_a_second_with_the_latest() throws IOException {
        for (int letters = 1; letters <= 100; letters++) {
            document.type("name", new Edit.Describe("x".repeat(letters), ""));
        }
        timers.pass(SECOND);
        assertThat(leftBehind()).containsExactly("x".repeat(100));
    }

    @Test
    void what_the_person_does_not_want_leaves_nothing_behind() throws IOException {
        call("Lead");
        timers.pass(SECOND);
        unsaved.end(() -> said.add("closed"));
        call("Later");
        timers.pass(SECOND);
        assertThat(said).containsExactly("closed");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void what_was_kept_comes_back_over_the_saved_version_and_can_be_undone() throws Exception {
        wanted = false;
        call("Saved");
        files.saveAs(file, saved);
        call("Edited");
        timers.pass(SECOND);
        recovery.close();

        var next = new Document();
        try (var folder = new RecoveryFolder(home.resolve("home"))) {
            var nextFiles = new DocumentFiles(next, disk, Background.immediate());
            var keeping = new UnsavedWork(next, nextFiles, folder, timers, Background.immediate(), _ -> {});
            var lost = new LostWork(folder, nextFiles, keeping, Background.immediate());
            lost.look(_ -> {});
            lost.restore(lost.foundProperty().get().getFirst(), "Restore", () -> {});
            assertThat(next.present().name()).isEqualTo("Edited");
            assertThat(nextFiles.pathProperty().get()).contains(file);
            assertThat(lost.foundProperty().get()).isEmpty();
            next.undo();
            assertThat(next.present().name()).isEqualTo("Saved");
            next.redo();
            timers.pass(SECOND);
        }
        assertThat(leftBehind()).containsExactly("Edited");
    }

    @Test
    void what_was_dismissed_is_offered_again_by_a_baton_that_did_not_get_to_its_end() throws Exception {
        call("Never saved");
        timers.pass(SECOND);
        recovery.close();

        try (var folder = new RecoveryFolder(home.resolve("home"))) {
            var lost = lostIn(folder);
            var one = lost.foundProperty().get().getFirst();
            lost.dismiss(one);
            assertThat(lost.foundProperty().get()).isEmpty();
            lost.bringBack(one);
            assertThat(lost.foundProperty().get()).containsExactly(one);
            lost.dismiss(one);
        }
        try (var folder = new RecoveryFolder(home.resolve("home"))) {
            var lost = lostIn(folder);
            assertThat(lost.foundProperty().get()).hasSize(1);
            lost.dismiss(lost.foundProperty().get().getFirst());
            var ended = new java.util.ArrayList<String>();
            lost.end(() -> ended.add("ended"));
            assertThat(ended).hasSize(1);
        }
        assertThat(leftBehind()).isEmpty();
    }

    private LostWork lostIn(RecoveryFolder folder) {
        var next = new DocumentFiles(new Document(), disk, Background.immediate());
        var keeping = new UnsavedWork(new Document(), next, folder, timers, Background.immediate(), _ -> {});
        var lost = new LostWork(folder, next, keeping, Background.immediate());
        lost.look(_ -> {});
        return lost;
    }

    @Test
    void work_that_never_had_a_file_comes_back_unsaved() throws Exception {
        call("Never saved");
        timers.pass(SECOND);
        recovery.close();

        var next = new Document();
        try (var folder = new RecoveryFolder(home.resolve("home"))) {
            var nextFiles = new DocumentFiles(next, disk, Background.immediate());
            var keeping = new UnsavedWork(next, nextFiles, folder, timers, Background.immediate(), _ -> {});
            var lost = new LostWork(folder, nextFiles, keeping, Background.immediate());
            lost.look(_ -> {});
            lost.restore(lost.foundProperty().get().getFirst(), "Restore", () -> {});
            assertThat(next.present().name()).isEqualTo("Never saved");
            assertThat(nextFiles.hasUnsavedWork()).isTrue();
            assertThat(nextFiles.pathProperty().get()).isEmpty();
        }
    }

    @Test
    void a_workflow_with_a_file_is_saved_three_quiet_seconds_after_the_last_change() throws Exception {
        files.saveAs(file, saved);
        call("One");
        timers.pass(Duration.ofSeconds(2));
        call("Two");
        timers.pass(Duration.ofSeconds(2));
        assertThat(onDisk()).isEqualTo("Untitled");
        timers.pass(SECOND);
        assertThat(onDisk()).isEqualTo("Two");
        assertThat(files.hasUnsavedWork()).isFalse();
    }

    @Test
    void nothing_saves_itself_without_a_file_or_when_the_person_does_not_want_it() throws Exception {
        call("Nameless");
        timers.pass(AutoSave.QUIET);
        assertThat(autosave.takesCare()).isFalse();
        files.saveAs(file, saved);
        wanted = false;
        call("Unwanted");
        timers.pass(AutoSave.QUIET);
        autosave.now();
        assertThat(onDisk()).isEqualTo("Nameless");
        assertThat(autosave.takesCare()).isFalse();
    }

    @Test
    void an_hour_of_saving_by_itself_leaves_the_version_from_before_at_hand() throws Exception {
        files.saveAs(file, saved);
        for (int change = 0; change < 40; change++) {
            call("Change " + change);
            timers.pass(AutoSave.QUIET);
        }
        assertThat(onDisk()).isEqualTo("Change 39");
        assertThat(disk.earlier(file)).hasSize(1);
        assertThat(disk.read(disk.earlier(file).getFirst().file()).workflow().name())
                .isEqualTo("Untitled");
    }

    @Test
    void what_another_program_wrote_is_offered_and_nothing_goes_over_it_meanwhile() throws Exception {
        files.saveAs(file, saved);
        another("Theirs");
        call("Mine");
        timers.pass(AutoSave.QUIET);
        assertThat(onDisk()).isEqualTo("Theirs");
        assertThat(watch.newsProperty().get()).get().isInstanceOfSatisfying(FileNews.Changed.class, changed -> {
            assertThat(changed.loses()).isTrue();
            assertThat(changed.theirs().workflow().name()).isEqualTo("Theirs");
        });
    }

    @Test
    void without_edits_of_ones_own_nothing_is_lost_by_reloading_and_it_can_be_undone() throws Exception {
        files.saveAs(file, saved);
        another("Theirs");
        watch.look();
        assertThat(watch.newsProperty().get())
                .get()
                .isInstanceOfSatisfying(
                        FileNews.Changed.class,
                        changed -> assertThat(changed.loses()).isFalse());
        watch.reload("Reload");
        assertThat(document.present().name()).isEqualTo("Theirs");
        assertThat(files.hasUnsavedWork()).isFalse();
        assertThat(watch.newsProperty().get()).isEmpty();
        document.undo();
        assertThat(document.present().name()).isEqualTo("Untitled");
        assertThat(files.hasUnsavedWork()).isTrue();
    }

    @Test
    void keeping_mine_saves_over_theirs_which_stays_as_an_earlier_version() throws Exception {
        files.saveAs(file, saved);
        another("Theirs");
        call("Mine");
        watch.look();
        watch.keepMine();
        assertThat(watch.newsProperty().get()).isEmpty();
        files.save(saved);
        assertThat(onDisk()).isEqualTo("Mine");
        assertThat(disk.read(disk.earlier(file).getFirst().file()).workflow().name())
                .isEqualTo("Theirs");
    }

    @Test
    void a_file_that_is_gone_is_said_to_be_and_comes_back_only_when_it_is_wished() throws Exception {
        files.saveAs(file, saved);
        Files.delete(file);
        watch.look();
        assertThat(watch.newsProperty().get()).contains(new FileNews.Gone(file));
        call("Mine");
        timers.pass(AutoSave.QUIET);
        assertThat(file).doesNotExist();
        watch.keepMine();
        files.save(saved);
        assertThat(onDisk()).isEqualTo("Mine");
        assertThat(watch.newsProperty().get()).isEmpty();
    }

    @Test
    void another_way_of_writing_the_same_is_no_news() throws Exception {
        files.saveAs(file, saved);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        watch.look();
        assertThat(watch.newsProperty().get()).isEqualTo(Optional.empty());
        call("Mine");
        timers.pass(AutoSave.QUIET);
        assertThat(onDisk()).isEqualTo("Mine");
    }
}
