package baton.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Answers any chat with something that keeps the schema it asks for, or the keys that its prompt lists, so
/// that any workflow runs against the stub.
public final class Improviser implements Function<Request, Script> {

    private static final Pattern LISTED = Pattern.compile("(?m)^- \"([^\"]+)\" \\(([^\\n]*)$");

    @Override
    public Script apply(Request request) {
        var schema = request.schema();
        if (schema.isObject()) {
            return Script.says(value(schema, "answer").toString());
        }
        var last = request.messages().getLast();
        var keys = fromPrompt(last);
        return Script.says(keys.isEmpty() ? "The stub has read " + last.length() + " characters." : keys.toString());
    }

    private static JsonNode value(JsonNode schema, String name) {
        var make = JsonNodeFactory.instance;
        if (schema.path("enum").isArray()) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> {
                var object = make.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(one -> object.set(one.getKey(), value(one.getValue(), one.getKey())));
                yield object;
            }
            case "array" -> make.arrayNode().add(value(schema.path("items"), name));
            case "number", "integer" ->
                make.numberNode(
                        schema.path("maximum").asInt(schema.path("minimum").asInt(7)));
            case "boolean" -> make.booleanNode(true);
            default -> make.textNode(text(name));
        };
    }

    private static ObjectNode fromPrompt(String prompt) {
        var object = JsonNodeFactory.instance.objectNode();
        var lines = LISTED.matcher(prompt);
        while (lines.find()) {
            var kind = lines.group(2);
            if (kind.startsWith("a number")) {
                object.put(lines.group(1), 7);
            } else if (kind.startsWith("true")) {
                object.put(lines.group(1), true);
            } else if (kind.startsWith("exactly one of \"")) {
                object.put(lines.group(1), kind.split("\"")[1]);
            } else {
                object.put(lines.group(1), text(lines.group(1)));
            }
        }
        return object;
    }

    private static String text(String name) {
        if (name.contains("mail")) {
            return "stub@example.com";
        }
        if (name.contains("date")) {
            return "2026-11-21";
        }
        return name.contains("url") || name.contains("link") ? "https://example.com" : "Stub text for " + name + ".";
    }
}
