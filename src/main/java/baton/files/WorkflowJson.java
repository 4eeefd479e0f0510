package baton.files;

import baton.workflow.Fields;
import baton.workflow.Value;
import baton.workflow.Workflow;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// The one mapper between workflows and their text. Explicit in both directions: nothing that is read names a
/// class, and keys that this version does not know stay where they were.
public final class WorkflowJson {

    /// The format that this Baton writes, and the newest that it reads.
    public static final int FORMAT = FormatMigrations.ALL.current();

    /// What `$schema` says in a file, and the name of the schema that `baton schema` prints.
    public static final String SCHEMA = "urn:baton:schema:workflow-1";

    /// The largest file that is read, in bytes.
    public static final int LARGEST = 20_000_000;

    private static final WorkflowParser PARSER = new WorkflowParser(FormatMigrations.ALL);

    private WorkflowJson() {}

    /// What was read.
    ///
    /// @param format the format that the text was written in; [#FORMAT] unless it is older
    public record Parsed(Workflow workflow, int format) {

        /// Whether it was brought into today's format, so that saving it changes its shape.
        public boolean isOlder() {
            return format < FORMAT;
        }
    }

    /// The text of a workflow file: two spaces a level, LF, a newline at the end. The same for the same
    /// workflow.
    public static String text(Workflow workflow) {
        return JsonText.pretty(toTree(workflow));
    }

    public static byte[] bytes(Workflow workflow) {
        return text(workflow).getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a workflow file.
    ///
    /// @param name what the file is called, for the sentences of the exception
    public static Parsed read(byte[] bytes, String name) throws UnreadableWorkflowException {
        return PARSER.parse(bytes, name);
    }

    /// Reads the text of a workflow, from a file or the clipboard.
    public static Parsed read(String text, String name) throws UnreadableWorkflowException {
        return PARSER.parse(text, name);
    }

    public static ObjectNode toTree(Workflow workflow) {
        return WorkflowTrees.tree(workflow);
    }

    /// Reads a workflow inside something else, such as the first fact of a run. `tree` is not changed.
    public static Parsed fromTree(JsonNode tree) throws UnreadableWorkflowException {
        return PARSER.parse(tree);
    }

    public static JsonNode toTree(Value value) {
        return ValueJson.tree(value);
    }

    public static ObjectNode toTree(Fields fields) {
        return ValueJson.tree(fields);
    }

    /// The value that a tree is; every tree is one.
    public static Value valueOf(JsonNode tree) {
        return ValueJson.value(tree);
    }

    /// The fields of an object; none if `tree` is something else.
    public static Fields fieldsOf(JsonNode tree) {
        return ValueJson.fields(tree);
    }

    /// A tree on one line, without a line end.
    public static String line(JsonNode tree) {
        return JsonText.line(tree);
    }

    /// Fields as one object on one line, without a line end.
    public static String line(Fields fields) {
        return JsonText.line(toTree(fields));
    }

    /// The value that `text` writes as JSON, if it does.
    public static Optional<Value> valueIn(String text) {
        try {
            return Optional.of(valueOf(JsonText.parseFile(text)));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /// The JSON Schema of workflow files, as text.
    public static String schema() {
        try (var in = WorkflowJson.class.getResourceAsStream("/baton/schema/workflow-1.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the program
        }
    }
}
