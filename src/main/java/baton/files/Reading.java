package baton.files;

import baton.workflow.Fields;
import baton.workflow.Value;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads one object of a tree key by key, and knows in the end which keys nobody asked for: those are kept as
/// extras. A key that holds `null` counts as not there.
final class Reading {

    private final JsonNode object;
    private final JsonPointer at;
    private final Map<String, List<Reading>> asked = new LinkedHashMap<>();
    private boolean restTaken;

    private Reading(JsonNode object, JsonPointer at) {
        this.object = object;
        this.at = at;
    }

    /// @throws Misread if `tree` is no object
    static Reading of(JsonNode tree, JsonPointer at) {
        if (!tree.isObject()) {
            throw new Misread(at, (at.matches() ? "The whole" : "“" + nameOf(at) + "”") + " must be a group in { }.");
        }
        return new Reading(tree, at);
    }

    private static String nameOf(JsonPointer at) {
        var last = at.last();
        return last.mayMatchElement() && at.head() != null && !at.head().matches()
                ? at.head().last().getMatchingProperty()
                : last.getMatchingProperty();
    }

    boolean has(String key) {
        return object.hasNonNull(key);
    }

    /// What is under `key`, to be read by the caller; all of it counts as known.
    @Nullable JsonNode tree(String key) {
        asked.putIfAbsent(key, List.of());
        return object.hasNonNull(key) ? object.get(key) : null;
    }

    JsonPointer at(String key) {
        return at.appendProperty(key);
    }

    Misread wrong(String key, String why) {
        return new Misread(object.has(key) ? at(key) : at, "“" + key + "” " + why);
    }

    String text(String key, String otherwise) {
        var text = textOrNull(key);
        return text == null ? otherwise : text;
    }

    @Nullable String textOrNull(String key) {
        var tree = tree(key);
        if (tree == null) {
            return null;
        }
        if (!tree.isTextual()) {
            throw wrong(key, "must be text in quotation marks.");
        }
        return tree.textValue();
    }

    /// @param what whose key it is: "A step"
    String mustText(String key, String what) {
        var text = textOrNull(key);
        if (text == null || text.isBlank()) {
            throw new Misread(object.has(key) ? at(key) : at, what + " has no “" + key + "”.");
        }
        return text;
    }

    boolean yesNo(String key, boolean otherwise) {
        var tree = tree(key);
        if (tree != null && !tree.isBoolean()) {
            throw wrong(key, "must be true or false.");
        }
        return tree == null ? otherwise : tree.booleanValue();
    }

    @Nullable BigDecimal numberOrNull(String key) {
        var tree = tree(key);
        if (tree == null) {
            return null;
        }
        if (!tree.isNumber()) {
            throw wrong(key, "must be a number.");
        }
        var number = tree.decimalValue();
        if (!JsonText.isSane(number)) {
            throw wrong(key, "is a number out of all bounds.");
        }
        return number;
    }

    /// A place or a size on the canvas.
    double place(String key, double otherwise) {
        var tree = tree(key);
        if (tree == null) {
            return otherwise;
        }
        if (!tree.isNumber() || !Double.isFinite(tree.doubleValue())) {
            throw wrong(key, "must be a number that fits on the canvas.");
        }
        return tree.doubleValue();
    }

    @Nullable Long longOrNull(String key) {
        var number = numberOrNull(key);
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException _) {
            throw wrong(key, "must be a whole number.");
        }
    }

    @Nullable Integer wholeOrNull(String key) {
        var number = longOrNull(key);
        try {
            return number == null ? null : Math.toIntExact(number);
        } catch (ArithmeticException _) {
            throw wrong(key, "is a number out of all bounds.");
        }
    }

    @Nullable Duration durationOrNull(String key) {
        var text = textOrNull(key);
        try {
            return text == null ? null : Duration.parse(text);
        } catch (DateTimeException | ArithmeticException _) {
            throw wrong(key, "must be a length of time, such as PT2M for two minutes.");
        }
    }

    @Nullable Fields fieldsOrNull(String key) {
        var tree = tree(key);
        if (tree != null && !tree.isObject()) {
            throw wrong(key, "must be a group in { }.");
        }
        return tree == null ? null : ValueJson.fields(tree);
    }

    List<String> texts(String key) {
        return items(key, (tree, place) -> {
            if (!tree.isTextual()) {
                throw new Misread(place, "“" + key + "” must be a list of texts.");
            }
            return tree.textValue();
        });
    }

    /// The objects of the list under `key`, each read by `reader`.
    <T> List<T> each(String key, Function<Reading, T> reader) {
        var children = items(key, Reading::of);
        asked.put(key, children);
        return children.stream().map(reader).toList();
    }

    /// As [#each], where an item may also be a text alone.
    <T> List<T> eachOrText(String key, Function<String, T> ofText, Function<Reading, T> reader) {
        var children = items(
                key,
                (tree, place) -> tree.isTextual() ? new Reading(ValueJson.NODES.objectNode(), place) : of(tree, place));
        asked.put(key, children);
        var trees = object.get(key);
        return IntStream.range(0, children.size())
                .mapToObj(index -> trees.get(index).isTextual()
                        ? ofText.apply(trees.get(index).textValue())
                        : reader.apply(children.get(index)))
                .toList();
    }

    interface ItemReader<T> {
        T read(JsonNode tree, JsonPointer at);
    }

    private <T> List<T> items(String key, ItemReader<T> reader) {
        var tree = tree(key);
        if (tree == null) {
            return List.of();
        }
        if (!tree.isArray()) {
            throw wrong(key, "must be a list in [ ].");
        }
        return IntStream.range(0, tree.size())
                .mapToObj(index -> reader.read(tree.get(index), at(key).appendIndex(index)))
                .toList();
    }

    /// The object under `key`; what nobody asks for in it is kept among the extras of this one, under `key`.
    @Nullable Reading inside(String key) {
        var tree = tree(key);
        if (tree == null) {
            return null;
        }
        var child = of(tree, at(key));
        asked.put(key, List.of(child));
        return child;
    }

    /// As [#inside], where there must be one.
    Reading mustHave(String key) {
        var child = inside(key);
        if (child == null) {
            throw wrong(key, "is missing.");
        }
        return child;
    }

    List<String> keys() {
        var keys = new ArrayList<String>(object.size());
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /// What nobody asked for: to be called last. Whoever calls it keeps it; it is then not among the extras of
    /// the object around this one.
    Fields rest() {
        restTaken = true;
        var rest = new LinkedHashMap<String, Value>();
        object.properties().forEach(entry -> {
            var key = entry.getKey();
            var children = asked.get(key);
            if (children == null) {
                rest.put(key, ValueJson.value(entry.getValue()));
            } else {
                restInside(entry.getValue(), children, key, rest);
            }
        });
        return new Fields(rest);
    }

    private static void restInside(JsonNode tree, List<Reading> children, String key, Map<String, Value> rest) {
        var rests = children.stream()
                .map(child -> child.restTaken ? Fields.NONE : child.rest())
                .toList();
        if (rests.stream().allMatch(Fields::isEmpty)) {
            return;
        }
        rest.put(
                key,
                tree.isArray()
                        ? new Value.Items(
                                rests.stream().<Value>map(Value.Group::new).toList())
                        : new Value.Group(rests.getFirst()));
    }
}
