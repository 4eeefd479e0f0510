package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FileEyeTest {

    @TempDir
    private Path folder;

    private final FileEye eye = new FileEye();
    private Path file;
    private WorkflowFile files;
    private Stamp known;

    @BeforeEach
    void aFile() throws Exception {
        file = folder.resolve("lead.baton");
        files = new WorkflowFile(folder.resolve("home"));
        files.replace(file, AnyWorkflow.of(3));
        known = files.read(file).stamp();
    }

    @Test
    void a_file_that_nobody_touched_is_the_same_however_often_one_looks() {
        assertThat(eye.look(file, known)).isEqualTo(new FileSight.Same());
        assertThat(eye.look(file, known)).isEqualTo(new FileSight.Same());
    }

    @Test
    void another_workflow_in_it_is_seen_with_what_it_holds() throws Exception {
        assertThat(eye.look(file, known)).isEqualTo(new FileSight.Same());
        files.replace(file, Workflow.EMPTY);
        assertThat(eye.look(file, known)).isEqualTo(new FileSight.Changed(files.read(file)));
        assertThat(eye.look(file, files.read(file).stamp())).isEqualTo(new FileSight.Same());
    }

    @Test
    void half_a_file_is_said_to_be_unreadable() throws IOException {
        Files.writeString(file, "{ \"nodes\": [");
        assertThat(eye.look(file, known)).isInstanceOf(FileSight.Unreadable.class);
    }

    @Test
    void a_file_that_was_removed_is_gone_and_may_come_back() throws Exception {
        Files.move(file, folder.resolve("elsewhere.baton"));
        assertThat(eye.look(file, known)).isEqualTo(new FileSight.Gone());
        Files.move(folder.resolve("elsewhere.baton"), file);
        assertThat(eye.look(file, known)).isEqualTo(new FileSight.Same());
    }
}
