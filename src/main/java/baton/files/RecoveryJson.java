package baton.files;

import baton.workflow.Fields;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// The text of a recovery file: the workflow as in any workflow file, and whose it is.
final class RecoveryJson {

    private RecoveryJson() {}

    static byte[] bytes(UnsavedState state) {
        var tree = new Writing()
                .text("kept", state.kept().toString())
                .text("file", state.file().map(Path::toString).orElse(null))
                .text("stamp", state.stamp().map(Stamp::digest).orElse(null))
                .put("workflow", WorkflowJson.toTree(state.workflow()))
                .with(Fields.NONE);
        return JsonText.pretty(tree).getBytes(StandardCharsets.UTF_8);
    }

    static UnsavedState read(byte[] bytes) throws UnreadableWorkflowException {
        try {
            var tree = JsonText.parseFile(new String(bytes, StandardCharsets.UTF_8));
            if (!(tree instanceof ObjectNode)) {
                throw new Misread(JsonPointer.empty(), "It is empty.");
            }
            return new UnsavedState(
                    WorkflowJson.fromTree(tree.path("workflow")).workflow(),
                    text(tree, "file").map(Path::of),
                    text(tree, "stamp").map(Stamp::new),
                    Instant.parse(text(tree, "kept").orElse("")));
        } catch (JsonProcessingException | InvalidPathException | DateTimeException | Misread e) {
            throw new UnreadableWorkflowException(
                    "Changes that were kept could not be read.", String.valueOf(e.getMessage()), "");
        }
    }

    private static Optional<String> text(JsonNode tree, String key) {
        return Optional.ofNullable(tree.path(key).textValue());
    }
}
