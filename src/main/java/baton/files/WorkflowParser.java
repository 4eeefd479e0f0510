package baton.files;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// From bytes to a workflow, with a plain sentence for everything that can be wrong on the way.
final class WorkflowParser {

    /// More than anybody draws; a file with more was made to make Baton stumble.
    private static final int MOST_NODES = 10_000;

    private static final int MOST_HANDOFFS = 50_000;

    private final FormatMigrations migrations;

    WorkflowParser(FormatMigrations migrations) {
        this.migrations = migrations;
    }

    WorkflowJson.Parsed parse(byte[] bytes, String name) throws UnreadableWorkflowException {
        if (bytes.length > WorkflowJson.LARGEST) {
            throw tooBig(name, bytes.length);
        }
        String text;
        try {
            text = FileText.of(bytes);
        } catch (Misread e) {
            throw new UnreadableWorkflowException(title(name), e.why(), FileWords.text("another.untouched"));
        }
        return parse(text, name);
    }

    static UnreadableWorkflowException tooBig(String name, long bytes) {
        return new UnreadableWorkflowException(
                FileWords.text("big", name),
                FileWords.text("big.why", Math.ceilDiv(bytes, 1_000_000), WorkflowJson.LARGEST / 1_000_000),
                FileWords.text("another.untouched"));
    }

    WorkflowJson.Parsed parse(String text, String name) throws UnreadableWorkflowException {
        try {
            var tree = JsonText.parseFile(text);
            requireSaneNumbers(tree, JsonPointer.empty());
            return workflow(tree, name);
        } catch (JsonProcessingException e) {
            throw unreadable(name, JsonFaults.words(e), JsonFaults.line(e));
        } catch (Misread e) {
            throw unreadable(name, e.why(), Lines.of(text, e.at()));
        }
    }

    /// As far as there is no text to point at.
    WorkflowJson.Parsed parse(JsonNode tree) throws UnreadableWorkflowException {
        try {
            return workflow(tree.deepCopy(), "");
        } catch (Misread e) {
            throw unreadable("", e.why(), 0);
        }
    }

    private WorkflowJson.Parsed workflow(JsonNode tree, String name) throws UnreadableWorkflowException {
        if (!(tree instanceof ObjectNode object)) {
            throw new Misread(JsonPointer.empty(), FileWords.text("text.no-workflow"));
        }
        int format = migrations.formatOf(object);
        if (format > migrations.current()) {
            throw new UnreadableWorkflowException(
                    name.isEmpty() ? FileWords.text("newer.this") : FileWords.text("newer", name),
                    FileWords.text("newer.why", format, migrations.current()),
                    FileWords.text("newer.action"));
        }
        requireAtMost(object, "nodes", MOST_NODES, "many.steps");
        requireAtMost(object, "handoffs", MOST_HANDOFFS, "many.hand-offs");
        return new WorkflowJson.Parsed(WorkflowTrees.workflow(migrations.toCurrent(object)), format);
    }

    /// @param what the key of what is said of too many
    private static void requireAtMost(ObjectNode workflow, String key, int most, String what) {
        int there = workflow.path(key).size();
        if (there > most) {
            throw new Misread(JsonPointer.empty(), FileWords.text(what, there, most));
        }
    }

    private static void requireSaneNumbers(JsonNode tree, JsonPointer at) {
        if (tree.isNumber()) {
            if (!JsonText.isSane(tree.decimalValue())) {
                throw new Misread(at, FileWords.text("text.number"));
            }
        } else if (tree.isObject()) {
            tree.properties().forEach(entry -> requireSaneNumbers(entry.getValue(), at.appendProperty(entry.getKey())));
        } else if (tree.isArray()) {
            for (int index = 0; index < tree.size(); index++) {
                requireSaneNumbers(tree.get(index), at.appendIndex(index));
            }
        }
    }

    private static UnreadableWorkflowException unreadable(String name, String why, int line) {
        var near = line > 0 && !why.contains(FileWords.text("text.line")) ? FileWords.text("text.see", why, line) : why;
        return new UnreadableWorkflowException(title(name), near, FileWords.text("repair"), line);
    }

    private static String title(String name) {
        return name.isEmpty() ? FileWords.text("unreadable.this") : FileWords.text("unreadable", name);
    }
}
