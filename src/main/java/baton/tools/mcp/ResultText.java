package baton.tools.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/// What a tool of a server gave, as text. What is no text is named and not passed on.
final class ResultText {

    private ResultText() {}

    /// @param result the `result` of the answer
    /// @param most   how many characters of it are kept
    static String of(JsonNode result, int most) {
        var text = new StringJoiner("\n");
        result.path("content").forEach(part -> text.add(words(part)));
        var said = text.toString();
        if (said.isBlank() && result.path("structuredContent").isObject()) {
            said = Json.pretty(result.path("structuredContent"));
        }
        if (said.isBlank()) {
            return "It gave no text.";
        }
        return said.length() <= most
                ? said
                : said.substring(0, most) + "\n[Cut here: " + (said.length() - most) + " more characters.]";
    }

    private static String words(JsonNode part) {
        return switch (part.path("type").asText()) {
            case "text" -> part.path("text").asText();
            case "image" -> "[A picture (" + mime(part) + "), which is not passed on.]";
            case "audio" -> "[A recording (" + mime(part) + "), which is not passed on.]";
            case "resource" -> resource(part.path("resource"));
            case "resource_link" -> "[A reference to " + part.path("uri").asText() + ", which is not followed.]";
            default -> "[Something of a kind that is not passed on.]";
        };
    }

    private static String resource(JsonNode resource) {
        return resource.path("text").isTextual()
                ? "[" + resource.path("uri").asText() + "]\n"
                        + resource.path("text").asText()
                : "[A file (" + mime(resource) + "), which is not passed on.]";
    }

    private static String mime(JsonNode part) {
        var type = part.path("mimeType").asText();
        return type.isBlank() ? "of unknown kind" : type;
    }
}
