package baton.stub;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What Anthropic's messages take of a model that is to think, after the public description of extended
/// thinking, and what they refuse.
final class ThinkingRules {

    /// Thoughts that nobody can read.
    static final String UNREADABLE = "cmVkYWN0ZWQ=";

    private static final Set<String> THOUGHTS = Set.of("thinking", "redacted_thinking");

    private ThinkingRules() {}

    /// How the service signs a thought: so that it sees whether it was altered.
    static String signature(String thought) {
        var text = Integer.toHexString(thought.strip().hashCode()) + "/" + thought.length();
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<String> objection(JsonNode request) {
        return aboutThoughts(request).or(() -> isOn(request) ? aboutAsking(request) : Optional.empty());
    }

    private static boolean isOn(JsonNode request) {
        return Set.of("enabled", "adaptive")
                .contains(request.path("thinking").path("type").asText());
    }

    private static Optional<String> aboutAsking(JsonNode request) {
        var thinking = request.path("thinking");
        int budget = thinking.path("budget_tokens").asInt();
        if (thinking.path("type").asText().equals("adaptive")) {
            return thinking.has("budget_tokens")
                    ? Optional.of("thinking.adaptive.budget_tokens: Extra inputs are not permitted")
                    : aboutOthers(request);
        }
        if (request.path("model").asText().contains("adaptive")) {
            return Optional.of(
                    "\"thinking.type.enabled\" is not supported for this model. Use \"thinking.type.adaptive\""
                            + " and \"output_config.effort\" to control thinking behavior.");
        }
        if (budget < 1024) {
            return Optional.of("thinking.enabled.budget_tokens: Input should be greater than or equal to 1024");
        }
        return request.path("max_tokens").asInt() <= budget
                ? Optional.of("`max_tokens` must be greater than `thinking.budget_tokens`.")
                : aboutOthers(request);
    }

    private static Optional<String> aboutOthers(JsonNode request) {
        if (Set.of("any", "tool")
                .contains(request.path("tool_choice").path("type").asText())) {
            return Optional.of("Thinking may not be enabled when tool_choice forces tool use.");
        }
        if (request.has("temperature") || request.has("top_k") || request.has("top_p")) {
            return Optional.of("`temperature` may only be set to 1 when thinking is enabled.");
        }
        return beginsWithThoughts(request)
                ? Optional.empty()
                : Optional.of(
                        "messages.1.content.0.type: Expected `thinking` or `redacted_thinking`, but found `tool_use`."
                                + " When `thinking` is enabled, a final `assistant` message must start with a thinking block"
                                + " (preceeding the lastmost set of `tool_use` and `tool_result` blocks).");
    }

    /// The turn of the model that is under way begins behind the last words of the user.
    private static boolean beginsWithThoughts(JsonNode request) {
        var turn = new ArrayList<JsonNode>();
        for (var message : request.path("messages")) {
            if (message.path("role").asText().equals("assistant")) {
                turn.add(message);
            } else if (!isResult(message)) {
                turn.clear();
            }
        }
        return turn.isEmpty()
                || THOUGHTS.contains(
                        turn.getFirst().path("content").path(0).path("type").asText());
    }

    private static boolean isResult(JsonNode message) {
        return message.path("content").path(0).path("type").asText().equals("tool_result");
    }

    private static Optional<String> aboutThoughts(JsonNode request) {
        for (var block : blocks(request)) {
            boolean altered = switch (block.path("type").asText()) {
                case "thinking" ->
                    !signature(block.path("thinking").asText())
                            .equals(block.path("signature").asText());
                case "redacted_thinking" -> !block.path("data").asText().equals(UNREADABLE);
                default -> false;
            };
            if (altered) {
                return Optional.of("messages.1.content.0: Invalid `signature` in `thinking` block");
            }
        }
        return Optional.empty();
    }

    private static List<JsonNode> blocks(JsonNode request) {
        var blocks = new ArrayList<JsonNode>();
        request.path("messages").forEach(message -> message.path("content").forEach(blocks::add));
        return blocks;
    }
}
