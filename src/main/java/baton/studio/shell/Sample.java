package baton.studio.shell;

import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowJson;
import baton.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A workflow that comes with Baton.
///
/// @param key its file name without the ending
public record Sample(String key, Workflow workflow) {

    private static final List<String> KEYS = List.of("lead-to-nurture", "loan-check", "writer-and-critic");

    /// All of them, the one to begin with first. Reads from the program itself.
    public static List<Sample> all() {
        return KEYS.stream().map(Sample::load).toList();
    }

    private static Sample load(String key) {
        var name = key + ".baton";
        try (var in = Objects.requireNonNull(Sample.class.getResourceAsStream("/baton/workflows/" + name), name)) {
            return new Sample(key, WorkflowJson.read(in.readAllBytes(), name).workflow());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (UnreadableWorkflowException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
