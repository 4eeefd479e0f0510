package baton.files;

import baton.workflow.Fields;
import baton.workflow.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// Values as JSON text, for those who keep some without knowing the library that writes them.
public final class ValueText {

    private ValueText() {}

    /// On one line, without a line end.
    public static String line(Fields fields) {
        return JsonText.line(ValueJson.tree(fields));
    }

    /// On one line, without a line end.
    public static String line(Value value) {
        return JsonText.line(ValueJson.tree(value));
    }

    /// The object that `text` holds; nothing if it holds none. For what Baton wrote itself: as deep and as long
    /// as it comes.
    public static Optional<Fields> fields(String text) {
        return tree(text).filter(JsonNode::isObject).map(ValueJson::fields);
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(JsonText.parseLine(text));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
