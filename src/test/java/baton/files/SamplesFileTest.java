package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesFileTest {

    private static final Map<NodeId, Fields> SAMPLES =
            Map.of(new NodeId("a"), Fields.of("score", Value.of(82)), new NodeId("b"), Fields.of("message", "hi"));

    @TempDir
    private Path home;

    @Test
    void what_is_kept_for_one_workflow_comes_back_for_that_one_alone() throws Exception {
        var file = new SamplesFile(home);
        file.write("3f9a", SAMPLES);

        assertThat(file.read("3f9a")).isEqualTo(SAMPLES);
        assertThat(file.read("77aa")).isEmpty();
    }

    @Test
    void where_none_is_left_nothing_stays_behind() throws Exception {
        var file = new SamplesFile(home);
        file.write("3f9a", SAMPLES);
        file.write("3f9a", Map.of());

        assertThat(home.resolve("samples")).isEmptyDirectory();
    }

    @Test
    void what_cannot_be_understood_is_none() throws Exception {
        Files.createDirectories(home.resolve("samples"));
        Files.writeString(home.resolve("samples/3f9a.json"), "{\"a\": ");

        assertThat(new SamplesFile(home).read("3f9a")).isEmpty();
    }

    @Test
    void what_cannot_be_understood_is_put_aside_before_anything_is_written() throws Exception {
        var samples = Files.createDirectories(home.resolve("samples"));
        Files.writeString(samples.resolve("3f9a.json"), "{\"a\": ");
        new SamplesFile(home).change("3f9a", Map.of(new NodeId("b"), Optional.of(Fields.of("message", "hi"))));

        assertThat(samples.resolve("3f9a.unread")).hasContent("{\"a\": ");
        assertThat(new SamplesFile(home).read("3f9a")).containsOnlyKeys(new NodeId("b"));
    }

    @Test
    void a_change_leaves_the_others_as_they_are() throws Exception {
        var file = new SamplesFile(home);
        file.write("3f9a", SAMPLES);
        file.change("3f9a", Map.of(new NodeId("a"), Optional.empty()));

        assertThat(file.read("3f9a")).containsOnlyKeys(new NodeId("b"));
    }
}
