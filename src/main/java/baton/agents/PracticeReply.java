package baton.agents;

import baton.run.AgentTask;
import baton.run.Tasks;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import baton.workflow.Template;
import baton.workflow.Value;
import java.util.Optional;

/// What the practice model says: the sample reply of the agent, with what it leaves open filled in.
final class PracticeReply {

    private PracticeReply() {}

    /// The whole reply, as a model would write it.
    static String of(AgentTask task) {
        return written(fields(task), task.asked());
    }

    /// The reply without its first field that must be there.
    static String lacking(AgentTask task) {
        var left = task.asked().fields().stream()
                .filter(Field::required)
                .findFirst()
                .map(field -> fields(task).without(field.name()))
                .orElse(Fields.NONE);
        return written(left, task.asked());
    }

    private static String written(Fields fields, Contract asked) {
        return ReplyReader.isFreeText(asked)
                ? fields.text(Contract.MESSAGE.name())
                : Json.writePretty(new Value.Group(fields));
    }

    private static Fields fields(AgentTask task) {
        var sample = sample(task);
        var invention = new PracticeValues(task);
        var fields = Fields.NONE;
        for (var field : task.asked().fields()) {
            fields = fields.with(field.name(), sample.get(field.name()).orElseGet(() -> invention.of(field)));
        }
        return fields;
    }

    /// What the node's own sample says, under the names of the contract.
    private static Fields sample(AgentTask task) {
        return switch (task.node().type()) {
            case NodeType.Agent agent ->
                Optional.ofNullable(agent.practice())
                        .map(value -> named(filled(value, task), task.asked()))
                        .orElse(Fields.NONE);
            case NodeType.Decision _ -> firstWay(task);
            case NodeType.Start _, NodeType.Review _, NodeType.Result _, NodeType.Other _ -> Fields.NONE;
        };
    }

    private static Fields named(Value sample, Contract asked) {
        if (sample instanceof Value.Group(var fields)) {
            return ReplyReader.isFreeText(asked) && !fields.has(Contract.MESSAGE.name())
                    ? Fields.of(Contract.MESSAGE.name(), fields.asText())
                    : fields;
        }
        return asked.fields().isEmpty() || sample.isEmpty()
                ? Fields.NONE
                : Fields.of(asked.fields().getFirst().name(), sample);
    }

    private static Fields firstWay(AgentTask task) {
        return task.asked().fields().stream()
                .filter(field -> field.type() instanceof FieldType.Choice)
                .findFirst()
                .map(ways -> PracticeValues.firstOption(ways.type()))
                .map(way -> Fields.of(Tasks.WAY, way)
                        .with(Tasks.WHY, "Practice picked “" + way + "” because it is the first way."))
                .orElse(Fields.NONE);
    }

    private static Value filled(Value value, AgentTask task) {
        return switch (value) {
            case Value.Text(var text) -> Value.of(filled(text, task));
            case Value.Items(var items) ->
                new Value.Items(items.stream().map(item -> filled(item, task)).toList());
            case Value.Group(var fields) -> {
                var changed = Fields.NONE;
                for (var field : fields.byName().entrySet()) {
                    changed = changed.with(field.getKey(), filled(field.getValue(), task));
                }
                yield new Value.Group(changed);
            }
            case Value.Number _, Value.YesNo _, Value.Nothing _ -> value;
        };
    }

    private static String filled(String text, AgentTask task) {
        return Template.parse(text)
                .fill(placeholder -> task.lookUp(placeholder.node().orElse(null), placeholder.field())
                        .map(Value::asText));
    }
}
