package baton.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts large texts back in the place of the references that [LargeTexts] left. For one reading of one
/// journal.
final class References {

    private static final String KEY = "$value";
    private static final Pattern ESCAPED = Pattern.compile("\\$+value");

    private final Map<String, String> texts;
    private final long mostJoined;
    private long joined;

    /// @param texts      those that are known, by hash; may grow meanwhile
    /// @param mostJoined how many characters may come from texts that are put together, so that a
    ///     stranger's small file does not grow beyond all bounds
    References(Map<String, String> texts, long mostJoined) {
        this.texts = texts;
        this.mostJoined = mostJoined;
    }

    static ObjectNode to(String hash) {
        return JsonNodeFactory.instance.objectNode().put(KEY, hash);
    }

    static ObjectNode to(ArrayNode parts) {
        return JsonNodeFactory.instance.objectNode().set(KEY, parts);
    }

    /// `object`, so that it is not taken for a reference.
    static ObjectNode escaped(ObjectNode object) {
        var key = onlyKey(object);
        return ESCAPED.matcher(key).matches() ? renamed(object, key, "$" + key) : object;
    }

    /// Puts the texts into `event`.
    ///
    /// @throws DamagedLineException if one is missing
    void resolveIn(ObjectNode event) throws DamagedLineException {
        for (var entry : event.properties()) {
            entry.setValue(resolved(entry.getValue()));
        }
    }

    private JsonNode resolved(JsonNode tree) throws DamagedLineException {
        return switch (tree) {
            case ObjectNode object -> resolvedObject(object);
            case ArrayNode array -> {
                for (int index = 0; index < array.size(); index++) {
                    array.set(index, resolved(array.get(index)));
                }
                yield array;
            }
            default -> tree;
        };
    }

    private JsonNode resolvedObject(ObjectNode object) throws DamagedLineException {
        var key = onlyKey(object);
        if (key.equals(KEY)) {
            return TextNode.valueOf(text(object.get(KEY)));
        }
        resolveIn(object);
        return ESCAPED.matcher(key).matches() ? renamed(object, key, key.substring(1)) : object;
    }

    private String text(JsonNode reference) throws DamagedLineException {
        if (!(reference instanceof ArrayNode parts)) {
            return known(reference);
        }
        var text = new StringBuilder();
        for (var part : parts) {
            var more = part instanceof ObjectNode object ? known(object.path(KEY)) : part.asText();
            joined += more.length();
            if (joined > mostJoined) {
                throw new DamagedLineException("It holds more text than Baton can read.");
            }
            text.append(more);
        }
        return text.toString();
    }

    private String known(JsonNode hash) throws DamagedLineException {
        var text = texts.get(hash.asText());
        if (text == null) {
            throw new DamagedLineException("A long text that belongs there is missing.");
        }
        return text;
    }

    /// The key of an object that has one only, otherwise nothing.
    private static String onlyKey(ObjectNode object) {
        return object.size() == 1 ? object.fieldNames().next() : "";
    }

    private static ObjectNode renamed(ObjectNode object, String key, String name) {
        return JsonNodeFactory.instance.objectNode().set(name, object.get(key));
    }
}
