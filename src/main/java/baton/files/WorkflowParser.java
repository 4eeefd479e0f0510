package baton.files;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// From bytes to a workflow, with a plain sentence for everything that can be wrong on the way.
final class WorkflowParser {

    private static final String UNTOUCHED = "It was not changed.";
    private static final String REPAIR = "Open an earlier version, or put it right with a text editor. " + UNTOUCHED;

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
            throw new UnreadableWorkflowException(title(name), e.why(), "Choose another file. " + UNTOUCHED);
        }
        return parse(text, name);
    }

    static UnreadableWorkflowException tooBig(String name, long bytes) {
        return new UnreadableWorkflowException(
                "“" + name + "” is too big to be a workflow.",
                "It has " + Math.ceilDiv(bytes, 1_000_000) + " MB; a workflow has up to "
                        + WorkflowJson.LARGEST / 1_000_000 + " MB.",
                "Choose another file. " + UNTOUCHED);
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
            throw new Misread(JsonPointer.empty(), "It is no workflow of Baton.");
        }
        int format = migrations.formatOf(object);
        if (format > migrations.current()) {
            throw new UnreadableWorkflowException(
                    (name.isEmpty() ? "This workflow" : "“" + name + "”") + " was made with a newer Baton.",
                    "Its format is " + format + "; this Baton knows formats up to " + migrations.current() + ".",
                    "Get the newest Baton to open it. " + UNTOUCHED);
        }
        requireAtMost(object, "nodes", MOST_NODES, "steps");
        requireAtMost(object, "handoffs", MOST_HANDOFFS, "hand-offs");
        return new WorkflowJson.Parsed(WorkflowTrees.workflow(migrations.toCurrent(object)), format);
    }

    private static void requireAtMost(ObjectNode workflow, String key, int most, String what) {
        int there = workflow.path(key).size();
        if (there > most) {
            throw new Misread(
                    JsonPointer.empty(), "It has %,d %s; a workflow has up to %,d.".formatted(there, what, most));
        }
    }

    private static void requireSaneNumbers(JsonNode tree, JsonPointer at) {
        if (tree.isNumber()) {
            if (!JsonText.isSane(tree.decimalValue())) {
                throw new Misread(at, "There is a number out of all bounds.");
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
        var near = line > 0 && !why.contains("line") ? why + " See line " + line + "." : why;
        return new UnreadableWorkflowException(title(name), near, REPAIR, line);
    }

    private static String title(String name) {
        return (name.isEmpty() ? "This workflow" : "“" + name + "”") + " could not be read.";
    }
}
