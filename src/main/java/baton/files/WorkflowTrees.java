package baton.files;

import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.Note;
import baton.workflow.RunLimits;
import baton.workflow.Value;
import baton.workflow.Workflow;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A whole workflow as a tree, in today's format.
final class WorkflowTrees {

    private static final String LINK = "$schema";

    private WorkflowTrees() {}

    static ObjectNode tree(Workflow workflow) {
        var extras = workflow.extras();
        return new Writing()
                .put(LINK, ValueJson.tree(extras.get(LINK).orElse(Value.of(WorkflowJson.SCHEMA))))
                .whole("format", WorkflowJson.FORMAT)
                .text("name", workflow.name())
                .textUnlessEmpty("about", workflow.about())
                .put("nodes", Writing.list(workflow.nodes(), NodeJson::tree))
                .put("handoffs", Writing.list(workflow.handoffs(), HandoffJson::tree))
                .groupUnlessEmpty("limits", tree(workflow.limits()))
                .groupUnlessEmpty("layout", CanvasJson.tree(workflow.layout(), Writing.inside(extras, "layout")))
                .listUnlessEmpty("notes", workflow.notes(), CanvasJson::tree)
                .with(extras);
    }

    private static ObjectNode tree(RunLimits limits) {
        var time = limits.time();
        return new Writing()
                .whole("steps", limits.steps())
                .text("time", time == null ? null : time.toString())
                .whole("tokens", limits.tokens())
                .number("cost", limits.cost())
                .with(limits.extras());
    }

    static Workflow workflow(ObjectNode tree) {
        var reading = Reading.of(tree, JsonPointer.empty());
        reading.tree("format");
        if (WorkflowJson.SCHEMA.equals(tree.path(LINK).textValue())) {
            reading.tree(LINK);
        }
        return new Workflow(
                reading.text("name", ""),
                reading.text("about", ""),
                unique(reading, "nodes", NodeJson::node, Node::id, "steps"),
                unique(reading, "handoffs", HandoffJson::handoff, Handoff::id, "hand-offs"),
                limits(reading.inside("limits")),
                CanvasJson.layout(reading.inside("layout")),
                unique(reading, "notes", CanvasJson::note, Note::id, "notes"),
                reading.rest());
    }

    private static <T> List<T> unique(
            Reading reading, String key, Function<Reading, T> reader, Function<T, Object> id, String what) {
        var seen = new HashSet<Object>();
        return reading.each(key, one -> {
            var read = reader.apply(one);
            if (!seen.add(id.apply(read))) {
                throw new Misread(
                        one.at("id"),
                        "The id “" + id.apply(read) + "” is there twice: no two " + what + " can share one.");
            }
            return read;
        });
    }

    private static RunLimits limits(@Nullable Reading reading) {
        return reading == null
                ? RunLimits.USUAL
                : new RunLimits(
                        reading.wholeOrNull("steps"),
                        reading.durationOrNull("time"),
                        reading.longOrNull("tokens"),
                        reading.numberOrNull("cost"),
                        reading.rest());
    }
}
