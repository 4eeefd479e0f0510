package baton.files;

import baton.workflow.Fields;
import baton.workflow.Value;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes one object of a tree key by key, in the order of the calls, and leaves out what says nothing.
final class Writing {

    private final ObjectNode object = ValueJson.NODES.objectNode();
    private final Set<String> known = new HashSet<>();

    Writing put(String key, JsonNode tree) {
        known.add(key);
        object.set(key, tree);
        return this;
    }

    Writing orNothing(String key, @Nullable JsonNode tree) {
        known.add(key);
        return tree == null ? this : put(key, tree);
    }

    Writing text(String key, @Nullable String text) {
        return orNothing(key, text == null ? null : ValueJson.NODES.textNode(text));
    }

    Writing textUnlessEmpty(String key, String text) {
        return text(key, text.isEmpty() ? null : text);
    }

    Writing texts(String key, List<String> texts) {
        return orNothing(key, texts.isEmpty() ? null : list(texts, ValueJson.NODES::textNode));
    }

    Writing number(String key, @Nullable BigDecimal number) {
        return orNothing(key, number == null ? null : ValueJson.tree(number));
    }

    /// A place on the canvas: without a fraction where there is none.
    Writing place(String key, double number) {
        var exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return number(key, exact.scale() < 0 ? exact.setScale(0) : exact);
    }

    Writing whole(String key, @Nullable Number whole) {
        return number(key, whole == null ? null : BigDecimal.valueOf(whole.longValue()));
    }

    Writing fields(String key, @Nullable Fields fields) {
        return orNothing(key, fields == null ? null : ValueJson.tree(fields));
    }

    Writing groupUnlessEmpty(String key, ObjectNode group) {
        return orNothing(key, group.isEmpty() ? null : group);
    }

    <T> Writing listUnlessEmpty(String key, List<T> items, Function<T, JsonNode> writer) {
        return orNothing(key, items.isEmpty() ? null : list(items, writer));
    }

    static <T> ArrayNode list(List<T> items, Function<T, ? extends JsonNode> writer) {
        var array = ValueJson.NODES.arrayNode(items.size());
        items.forEach(item -> array.add(writer.apply(item)));
        return array;
    }

    /// The object with all that was unknown when it was read, behind what is known. Extras under a known key
    /// belong to the object that is written there; see [#inside].
    ObjectNode with(Fields extras) {
        extras.byName().forEach((key, value) -> {
            if (!known.contains(key)) {
                object.set(key, ValueJson.tree(value));
            }
        });
        return object;
    }

    /// What was unknown in the object under `key`.
    static Fields inside(Fields extras, String key) {
        return group(extras.get(key).orElse(Value.Nothing.NOTHING));
    }

    /// What was unknown in the object number `index` of the list under `key`.
    static Fields inside(Fields extras, String key, int index) {
        return extras.get(key).orElse(Value.Nothing.NOTHING) instanceof Value.Items(var items) && index < items.size()
                ? group(items.get(index))
                : Fields.NONE;
    }

    private static Fields group(Value value) {
        return value instanceof Value.Group(var fields) ? fields : Fields.NONE;
    }
}
