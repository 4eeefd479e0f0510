package baton.stub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a client asked, whatever dialect it spoke.
///
/// @param headers by lower-case name
public record Request(String method, String path, Map<String, String> headers, String body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Request {
        headers = Map.copyOf(headers);
    }

    /// The body as a tree.
    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    /// The texts of all messages, in order; the rules first.
    public List<String> messages() {
        var texts = new ArrayList<String>();
        var json = json();
        if (json.has("system")) {
            texts.add(text(json.path("system")));
        }
        if (json.has("systemInstruction")) {
            texts.add(text(json.path("systemInstruction").path("parts")));
        }
        json.path("messages").forEach(message -> texts.add(text(message.path("content"))));
        json.path("contents").forEach(content -> texts.add(text(content.path("parts"))));
        return texts;
    }

    private static String text(JsonNode content) {
        if (!content.isArray()) {
            return content.asText("");
        }
        var texts = new ArrayList<String>();
        content.forEach(part -> {
            texts.add(part.path("text").asText(""));
            texts.add(part.path("content").asText(""));
            texts.add(part.path("functionResponse")
                    .path("response")
                    .path("response")
                    .asText(""));
        });
        return texts.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// Who speaks in each of them: `system`, `user`, `assistant` or `tool`.
    public List<String> roles() {
        var roles = new ArrayList<String>();
        var json = json();
        if (json.has("system") || json.has("systemInstruction")) {
            roles.add("system");
        }
        json.path("messages").forEach(message -> roles.add(role(message, message.path("content"))));
        json.path("contents").forEach(content -> roles.add(role(content, content.path("parts"))));
        return roles;
    }

    private static String role(JsonNode message, JsonNode parts) {
        var first = parts.path(0);
        if (first.has("functionResponse") || first.path("type").asText().equals("tool_result")) {
            return "tool";
        }
        var role = message.path("role").asText();
        return role.equals("model") ? "assistant" : role;
    }

    /// The text of message `index`.
    public String message(int index) {
        return messages().get(index);
    }

    /// The schema that the reply is to keep, wherever the dialect has it; missing if there is none.
    public JsonNode schema() {
        var json = json();
        return List.of(
                        json.path("response_format").path("json_schema").path("schema"),
                        json.path("output_config").path("format").path("schema"),
                        json.path("generationConfig").path("responseJsonSchema"),
                        json.path("format"))
                .stream()
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(json.path("none"));
    }

    /// The tools that are offered, by name, with the schema of what each takes.
    public Map<String, JsonNode> tools() {
        var tools = new java.util.LinkedHashMap<String, JsonNode>();
        json().path("tools").forEach(tool -> {
            if (tool.has("function")) {
                tools.put(
                        tool.path("function").path("name").asText(),
                        tool.path("function").path("parameters"));
            } else if (tool.has("functionDeclarations")) {
                tool.path("functionDeclarations")
                        .forEach(one -> tools.put(one.path("name").asText(), one.path("parametersJsonSchema")));
            } else {
                tools.put(tool.path("name").asText(), tool.path("input_schema"));
            }
        });
        return tools;
    }

    boolean isStreaming() {
        return !path.endsWith(":generateContent") && json().path("stream").asBoolean(true);
    }
}
