package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.RunId;
import baton.run.StepKey;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftAnswersFileTest {

    private static final RunId RUN = new RunId("20261121-142203-k3f9");
    private static final List<DraftAnswer> ANSWERS = List.of(
            new DraftAnswer(
                    RUN,
                    Optional.of(new StepKey(new NodeId("manager"), 2)),
                    0,
                    Fields.of("email", "Grüße,\nBaton").with("score", Value.of(82)),
                    "“Shorter”, please"),
            new DraftAnswer(RUN, Optional.empty(), 3, Fields.NONE, "yes"));

    @TempDir
    private Path home;

    @Test
    void what_was_begun_is_read_as_it_was_written() throws IOException {
        new DraftAnswersFile(home).write(ANSWERS);
        assertThat(new DraftAnswersFile(home).read()).isEqualTo(ANSWERS);
    }

    @Test
    void nothing_begun_leaves_no_file() throws IOException {
        var file = new DraftAnswersFile(home);
        assertThat(file.read()).isEmpty();
        file.write(ANSWERS);
        file.write(List.of());
        assertThat(home.resolve("recovery")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[{\"run\":", "[{\"run\":\"../x\"}]", "[{\"run\":\"20261121-1\",\"node\":\"a\",\"visit\":0}]"})
    void what_cannot_be_understood_is_set_aside(String text) throws IOException {
        var kept = Files.createDirectories(home.resolve("recovery")).resolve("answers.json");
        Files.writeString(kept, text);
        var file = new DraftAnswersFile(home);
        assertThat(file.read()).isEmpty();
        assertThat(home.resolve("recovery/unreadable-answers.json")).hasContent(text);
        file.write(ANSWERS);
        assertThat(file.read()).isEqualTo(ANSWERS);
    }
}
