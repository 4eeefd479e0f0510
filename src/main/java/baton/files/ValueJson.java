package baton.files;

import baton.workflow.Fields;
import baton.workflow.Value;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Values as trees. Every tree is a value and the other way round, so nothing can go wrong here.
final class ValueJson {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueJson() {}

    static JsonNode tree(Value value) {
        return switch (value) {
            case Value.Text(var text) -> NODES.textNode(text);
            case Value.Number(var number) -> tree(number);
            case Value.YesNo(var yes) -> NODES.booleanNode(yes);
            case Value.Items(var items) -> {
                var array = NODES.arrayNode(items.size());
                items.forEach(item -> array.add(tree(item)));
                yield array;
            }
            case Value.Group(var fields) -> tree(fields);
            case Value.Nothing _ -> NODES.nullNode();
        };
    }

    /// Whole numbers as such, as a parser gives them; all others with the digits that they have.
    static JsonNode tree(BigDecimal number) {
        return number.scale() == 0 ? NODES.numberNode(number.toBigIntegerExact()) : NODES.numberNode(number);
    }

    static ObjectNode tree(Fields fields) {
        var object = NODES.objectNode();
        fields.byName().forEach((name, value) -> object.set(name, tree(value)));
        return object;
    }

    static Value value(JsonNode tree) {
        if (tree.isObject()) {
            return new Value.Group(fields(tree));
        }
        if (tree.isArray()) {
            var items = new ArrayList<Value>(tree.size());
            tree.forEach(item -> items.add(value(item)));
            return new Value.Items(items);
        }
        if (tree.isNumber()) {
            return new Value.Number(tree.decimalValue());
        }
        if (tree.isBoolean()) {
            return new Value.YesNo(tree.booleanValue());
        }
        return tree.isTextual() ? Value.of(tree.textValue()) : Value.Nothing.NOTHING;
    }

    static Fields fields(JsonNode object) {
        var byName = new LinkedHashMap<String, Value>();
        object.properties().forEach(entry -> byName.put(entry.getKey(), value(entry.getValue())));
        return new Fields(byName);
    }
}
