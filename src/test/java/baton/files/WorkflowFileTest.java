package baton.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class WorkflowFileTest {

    @TempDir
    private Path folder;

    private Path file;
    private WorkflowFile files;

    @BeforeEach
    void atHome() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        file = folder.resolve("mine/duo.baton");
        files = new WorkflowFile(folder.resolve("home"));
    }

    private static Workflow named(String name) {
        return Workflow.EMPTY.withName(name);
    }

    private static Stamp saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).stamp();
    }

    private List<String> inFolder() throws IOException {
        try (var list = Files.list(folder.resolve("mine"))) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_is_saved_is_read_again_and_nothing_else_is_left_in_the_folder() throws Exception {
        var stamp = saved(files.replace(file, AnyWorkflow.of(11)));
        var opened = files.read(file);
        assertThat(opened.workflow()).isEqualTo(AnyWorkflow.of(11));
        assertThat(opened.stamp()).isEqualTo(stamp);
        assertThat(opened.remark()).isEmpty();
        assertThat(inFolder()).containsExactly("duo.baton");
    }

    @Test
    void a_workflow_that_did_not_change_leaves_the_file_alone_however_it_is_written() throws Exception {
        var byHand = "{\"name\": \"Mine\", \"format\": 1}";
        Files.writeString(file, byHand);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        var opened = files.read(file);
        assertThat(saved(files.save(file, opened.workflow(), opened.stamp()))).isEqualTo(opened.stamp());
        assertThat(file).hasContent(byHand);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(files.earlier(file)).isEmpty();
    }

    @Test
    void a_change_by_somebody_else_is_noticed_and_not_gone_over_until_it_is_wished() throws Exception {
        var stamp = saved(files.replace(file, named("mine")));
        Files.write(file, WorkflowJson.bytes(named("theirs")));
        var result = files.save(file, named("mine 2"), stamp);
        assertThat(result).isInstanceOf(SaveResult.ChangedMeanwhile.class);
        assertThat(files.read(file).workflow().name()).isEqualTo("theirs");
        var found = ((SaveResult.ChangedMeanwhile) result).found();
        saved(files.save(file, named("mine 2"), found));
        assertThat(files.read(file).workflow().name()).isEqualTo("mine 2");
        assertThat(files.read(files.earlier(file).getFirst().file()).workflow().name())
                .isEqualTo("theirs");
    }

    @Test
    void the_same_change_by_somebody_else_is_no_conflict() {
        var stamp = saved(files.replace(file, named("old")));
        saved(files.replace(file, named("new")));
        saved(files.save(file, named("new"), stamp));
    }

    @Test
    void a_file_that_was_deleted_meanwhile_is_written_again() throws Exception {
        var stamp = saved(files.replace(file, named("old")));
        Files.delete(file);
        saved(files.save(file, named("new"), stamp));
        assertThat(files.read(file).workflow().name()).isEqualTo("new");
    }

    @Test
    void the_last_twenty_versions_are_kept_latest_first() throws Exception {
        IntStream.rangeClosed(1, 25).forEach(number -> saved(files.replace(file, named("version " + number))));
        var names = files.earlier(file).stream().map(this::nameIn).toList();
        assertThat(names).hasSize(20).startsWith("version 24", "version 23").endsWith("version 5");
        var other = folder.resolve("mine/other.baton");
        saved(files.replace(other, named("other")));
        assertThat(files.earlier(other)).isEmpty();
    }

    private String nameIn(EarlierVersion version) {
        try {
            return files.read(version.file()).workflow().name();
        } catch (UnreadableWorkflowException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void an_earlier_version_says_when_it_had_been_saved() throws Exception {
        saved(files.replace(file, named("old")));
        var then = Instant.parse("2026-11-20T10:00:00Z");
        Files.setLastModifiedTime(file, FileTime.from(then));
        saved(files.replace(file, named("new")));
        assertThat(files.earlier(file)).extracting(EarlierVersion::saved).containsExactly(then);
    }

    @Test
    void a_link_stays_a_link_and_what_it_leads_to_is_written() throws Exception {
        var real = folder.resolve("real.baton");
        Files.write(real, WorkflowJson.bytes(named("old")));
        var toReal = folder.resolve("mine/link-2");
        Files.createSymbolicLink(toReal, Path.of("../real.baton"));
        Files.createSymbolicLink(file, Path.of("link-2"));
        var opened = files.read(file);
        saved(files.save(file, named("new"), opened.stamp()));
        assertThat(file).isSymbolicLink();
        assertThat(toReal).isSymbolicLink();
        assertThat(files.read(real).workflow().name()).isEqualTo("new");
        assertThat(files.earlier(file)).hasSameSizeAs(files.earlier(real)).hasSize(1);
    }

    @Test
    void a_link_that_leads_nowhere_is_filled_where_it_points() throws Exception {
        Files.createSymbolicLink(file, folder.resolve("new.baton"));
        saved(files.replace(file, named("new")));
        assertThat(file).isSymbolicLink();
        assertThat(files.read(folder.resolve("new.baton")).workflow().name()).isEqualTo("new");
    }

    @Test
    void a_link_to_itself_is_told_in_words() throws Exception {
        Files.createSymbolicLink(file, Path.of("duo.baton"));
        assertThat(files.replace(file, named("x")))
                .isEqualTo(new SaveResult.NotSaved(
                        "“duo.baton” could not be saved: it is a link that leads to itself.",
                        "Nothing was lost: your changes are still open, and the file is as it was."));
        assertThatThrownBy(() -> files.read(file)).hasMessageContaining("a link that leads to itself");
    }

    @Test
    void who_may_read_the_file_stays_as_it_was() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        saved(files.replace(file, named("old")));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        saved(files.replace(file, named("new")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void when_the_disk_fills_up_half_way_the_file_is_as_it_was_and_nothing_is_left_beside_it() throws Exception {
        saved(files.replace(file, named("old")));
        var before = Files.readAllBytes(file);
        assertThatThrownBy(() -> SafeWrite.replace(file, channel -> {
                    channel.write(ByteBuffer.wrap("half of".getBytes(UTF_8)));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasBinaryContent(before);
        assertThat(inFolder()).containsExactly("duo.baton");
        assertThat(DiskFaults.words(new IOException("No space left on device"))).isEqualTo("the disk is full");
    }

    @Test
    void where_nothing_may_be_written_the_person_is_told_in_words() throws Exception {
        var system = Path.of("/sys").resolve("duo.baton");
        assumeTrue(Files.isDirectory(Path.of("/sys")));
        assertThat(files.replace(system, named("x")))
                .isInstanceOfSatisfying(
                        SaveResult.NotSaved.class,
                        refused -> assertThat(refused.title())
                                .matches("“duo.baton” could not be saved: (you have no permission for it"
                                        + "|it is on a disk that can only be read)\\."));
    }

    @Test
    void a_folder_that_is_gone_or_a_name_that_is_taken_is_told_in_words() throws Exception {
        assertThat(files.replace(folder.resolve("gone/duo.baton"), named("x")))
                .isInstanceOfSatisfying(
                        SaveResult.NotSaved.class,
                        refused -> assertThat(refused.title())
                                .isEqualTo("“duo.baton” could not be saved: its folder is not there."));
        Files.createDirectory(file);
        assertThat(files.replace(file, named("x")))
                .isInstanceOfSatisfying(
                        SaveResult.NotSaved.class,
                        refused -> assertThat(refused.title())
                                .isEqualTo(
                                        "“duo.baton” could not be saved: there is something else of that name, which is"
                                                + " no workflow."));
    }

    @Test
    void when_the_home_cannot_be_written_the_workflow_is_saved_all_the_same_and_that_is_said() throws Exception {
        Files.writeString(folder.resolve("home"), "not a folder");
        saved(files.replace(file, named("old")));
        assertThat(files.replace(file, named("new")))
                .isInstanceOfSatisfying(
                        SaveResult.Saved.class,
                        result -> assertThat(result.remark())
                                .startsWith("It is saved, but the version before it could not be kept: "));
        assertThat(files.read(file).workflow().name()).isEqualTo("new");
    }

    @Test
    void what_is_no_file_to_read_is_told_in_words() throws Exception {
        assertThatThrownBy(() -> files.read(folder))
                .isInstanceOf(UnreadableWorkflowException.class)
                .hasMessageEndingWith("is a folder. A workflow is a file that ends in .baton. Choose another file.");
        assertThatThrownBy(() -> files.read(file))
                .hasMessage("“duo.baton” is not there. It may have been moved, renamed or deleted. Choose another"
                        + " file.");
        try (var huge = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            huge.write(ByteBuffer.wrap(new byte[1]), 100_000_000);
        }
        assertThatThrownBy(() -> files.read(file)).hasMessageContaining("It has 101 MB; a workflow has up to 20 MB.");
        var zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros));
        assertThatThrownBy(() -> files.read(zeros)).hasMessageStartingWith("“zero” is no ordinary file.");
    }

    @Test
    void reading_never_changes_a_file() throws Exception {
        Files.writeString(file, "{\"format\": 1, \"name\": ");
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(UnreadableWorkflowException.class);
        assertThat(file).hasContent("{\"format\": 1, \"name\": ");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(inFolder()).containsExactly("duo.baton");
    }
}
