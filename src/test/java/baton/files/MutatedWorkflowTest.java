package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MutatedWorkflowTest {

    @Property(tries = 1000)
    void a_workflow_with_bytes_changed_is_read_or_refused_and_nothing_else_happens(@ForAll long seed) {
        var random = new Random(seed);
        var bytes = WorkflowJson.bytes(AnyWorkflow.of(seed));
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:0e-\\ \n\u0000".charAt(random.nextInt(14));
        }
        try {
            var read = WorkflowJson.read(bytes, "any.baton").workflow();
            assertThat(WorkflowJson.text(read)).isNotEmpty();
        } catch (UnreadableWorkflowException e) {
            UnreadableWorkflowTest.assertPlain(e);
        }
    }
}
