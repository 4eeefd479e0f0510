package baton.tools.local;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.Toolbox;
import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import baton.tools.Choices;
import baton.tools.HomeLock;
import baton.tools.PermissionFile;
import baton.tools.ShelvedToolbox;
import baton.tools.Users;
import baton.workflow.Fields;
import baton.workflow.ToolChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileToolsTest {

    @TempDir
    private Path top;

    private Path home;
    private Path documents;
    private Toolbox box;
    private final Toolbox.User user = Users.with(
            ToolChoice.of(Choices.READ_FILES, "~/Documents"), ToolChoice.of(Choices.WRITE_FILES, "~/Documents"));

    @BeforeEach
    void open() throws IOException {
        home = top.resolve("baton");
        documents = Files.createDirectories(top.resolve("me/Documents"));
        box = new ShelvedToolbox(
                List.of(new FilesShelf(top.resolve("me"), home, () -> Instant.parse("2026-11-21T14:00:00Z"))),
                new PermissionFile(home, new HomeLock(home), () -> Instant.EPOCH));
    }

    private static Fields file(String path, String text) {
        return Fields.of("path", path).with("text", text);
    }

    private ToolResult write(String path, String text) throws InterruptedException {
        return Users.use(box, user, 1, "write_file", file(path, text));
    }

    @Test
    void reading_and_writing_are_given_apart() {
        assertThat(box.specs(Users.with(ToolChoice.of(Choices.READ_FILES, "~/Documents"))))
                .extracting(ToolSpec::name)
                .containsExactly("list_files", "read_file");
        assertThat(box.specs(Users.with(ToolChoice.of(Choices.WRITE_FILES, "~/Documents"))))
                .extracting(ToolSpec::name)
                .containsExactly("write_file");
    }

    @Test
    void writing_a_file_is_asked_for_in_plain_words() throws IOException {
        var wish = Users.look(box, user, "write_file", file("offers/dana.txt", "x".repeat(1_204)));

        assertThat(wish.words()).isEqualTo("write the file ~/Documents/offers/dana.txt (new, 1,204 letters)");
        assertThat(wish.scope()).isEqualTo("write files in ~/Documents");
        assertThat(wish.effect()).isEqualTo(Effect.CHANGES);
        Files.writeString(documents.resolve("a.txt"), "before");
        assertThat(Users.look(box, user, "write_file", file("a.txt", "after")).words())
                .isEqualTo(
                        "write the file ~/Documents/a.txt (5 letters, in the place of what is there, which Baton keeps)");
    }

    @Test
    void what_is_written_can_be_read_and_is_listed() throws InterruptedException {
        write("offers/dana.txt", "Dear Dana,\n");

        assertThat(Users.use(box, user, 2, "read_file", Fields.of("path", "offers/dana.txt")))
                .isEqualTo(new ToolResult.Gave("Dear Dana,\n"));
        assertThat(Users.use(box, user, 3, "list_files", Fields.NONE).text())
                .isEqualTo("In ~/Documents: 1 files and folders\n- offers/");
        assertThat(Users.use(box, user, 4, "list_files", Fields.of("folder", "offers"))
                        .text())
                .isEqualTo("In ~/Documents/offers: 1 files and folders\n- dana.txt (11 bytes)");
    }

    @Test
    void a_path_may_be_written_as_the_folder_is_named_or_whole() throws Exception {
        Files.writeString(documents.resolve("a.txt"), "here");

        for (var path : List.of(
                "a.txt",
                "./a.txt",
                "~/Documents/a.txt",
                documents.resolve("a.txt").toString())) {
            assertThat(Users.use(box, user, 1, "read_file", Fields.of("path", path))
                            .text())
                    .isEqualTo("here");
        }
    }

    @Test
    void what_a_file_held_before_is_kept() throws Exception {
        Files.writeString(documents.resolve("a.txt"), "before");
        write("a.txt", "after");

        assertThat(documents.resolve("a.txt")).content().isEqualTo("after");
        try (var kept = Files.walk(home.resolve("replaced"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasContent("before").hasFileName("20261121-140000-000-a.txt"));
        }
        assertThat(documents.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void a_repeat_after_a_crash_finds_what_was_written() throws InterruptedException {
        var wish = Users.look(box, user, "write_file", file("a.txt", "text"));

        assertThat(Users.use(box, user, wish)).isEqualTo(new ToolResult.Gave("Wrote ~/Documents/a.txt."));
        assertThat(Users.use(box, user, wish)).isEqualTo(new ToolResult.Gave("Wrote ~/Documents/a.txt."));
        assertThat(home.resolve("replaced")).doesNotExist();
    }

    @Test
    void leave_for_a_new_file_is_no_leave_to_write_over_one_that_came_in_between() throws Exception {
        var wish = Users.look(box, user, "write_file", file("a.txt", "text"));
        Files.writeString(documents.resolve("a.txt"), "somebody else's");

        assertThat(Users.use(box, user, wish)).isInstanceOf(ToolResult.Refused.class);
        assertThat(documents.resolve("a.txt")).content().isEqualTo("somebody else's");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_only_its_owner_may_read_stays_so() throws Exception {
        var file = Files.writeString(documents.resolve("a.txt"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        write("a.txt", "after");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_rehearsal_writes_nothing() throws InterruptedException {
        var result = Users.use(box, Users.rehearsing(user), 1, "write_file", file("a.txt", "text"));

        assertThat(result.text()).contains("would now write the file ~/Documents/a.txt (new, 4 letters)");
        assertThat(documents).isEmptyDirectory();
    }

    @Test
    void without_a_folder_there_is_nothing_to_read() {
        var wish =
                Users.look(box, Users.with(ToolChoice.of(Choices.READ_FILES)), "read_file", Fields.of("path", "a.txt"));

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(wish.why()).startsWith("No folder was chosen");
    }
}
