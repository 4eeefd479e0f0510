package baton.stub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/// What a client asked.
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

    /// The text of message `index`.
    public String message(int index) {
        return json().path("messages").path(index).path("content").asText();
    }

    /// The schema that the reply is to keep, wherever the dialect has it; missing if there is none.
    public JsonNode schema() {
        var openAi = json().path("response_format").path("json_schema").path("schema");
        return openAi.isMissingNode() ? json().path("format") : openAi;
    }

    boolean isStreaming() {
        return json().path("stream").asBoolean(true);
    }
}
