package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.NodeType;
import baton.workflow.Position;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The workflows that come with Baton are as good as the ones that it writes itself.
class SampleWorkflowsTest {

    private static final Path FOLDER = Path.of("workflows");

    static List<Path> samples() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".baton"))
                    .sorted()
                    .toList();
        }
    }

    private static Workflow read(Path file) throws Exception {
        return WorkflowJson.read(Files.readAllBytes(file), file.toString()).workflow();
    }

    @Test
    void the_samples_are_there() throws IOException {
        assertThat(samples())
                .extracting(file -> file.getFileName().toString())
                .contains("lead-to-nurture.baton", "loan-check.baton", "writer-and-critic.baton");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothing_is_to_be_put_right_in_them(Path file) throws Exception {
        assertThat(Validator.check(read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saving_them_gives_the_same_bytes(Path file) throws Exception {
        assertThat(WorkflowJson.text(read(file))).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_question_has_a_sample_and_every_agent_a_practice_reply(Path file) throws Exception {
        var workflow = read(file);
        assertThat(workflow.asks())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.sample()).isNotBlank());
        assertThat(workflow.nodes()).allSatisfy(node -> {
            if (node.type() instanceof NodeType.Agent agent) {
                assertThat(agent.practice()).isNotNull();
            }
        });
        assertThat(workflow.about()).isNotBlank();
        assertThat(workflow.notes()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cards_and_notes_leave_room_for_the_lines_between_them(Path file) throws Exception {
        var workflow = read(file);
        var layout = workflow.layout();
        assertThat(layout.positions()).hasSameSizeAs(workflow.nodes());
        for (var one : layout.positions().values()) {
            for (var other : layout.positions().values()) {
                assertThat(one.equals(other) || apart(one, other))
                        .as(one + " and " + other)
                        .isTrue();
            }
            assertThat(workflow.notes())
                    .allSatisfy(note -> assertThat(overlaps(one, note.at(), note.width(), note.height()))
                            .isFalse());
        }
    }

    private static boolean apart(Position one, Position other) {
        return Math.abs(one.x() - other.x()) >= 240 + 64 || Math.abs(one.y() - other.y()) >= 96 + 64;
    }

    private static boolean overlaps(Position card, Position note, double width, double height) {
        return note.x() < card.x() + 240
                && card.x() < note.x() + width
                && note.y() < card.y() + 96
                && card.y() < note.y() + height;
    }
}
