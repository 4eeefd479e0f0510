package baton.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Anthropic's messages: named events; what is said comes in blocks.
final class AnthropicSpeech implements Speech {

    @Override
    public String streamType() {
        return "text/event-stream; charset=utf-8";
    }

    @Override
    public boolean isChat(String path) {
        return path.equals("/v1/messages");
    }

    @Override
    public Optional<String> objection(Request request) {
        return ThinkingRules.objection(request.json());
    }

    @Override
    public List<String> key(String key) {
        return List.of("x-api-key", key);
    }

    @Override
    public List<String> said(Script.Reply reply, int tokensIn) {
        var said = new ArrayList<String>();
        int block = 0;
        said.add(start(tokensIn));
        said.add(event("ping", ""));
        var thoughts = Script.thoughts(reply.thought());
        for (var thought : thoughts.before()) {
            said.addAll(thought(block++, thought));
        }
        if (!reply.text().isEmpty()) {
            said.add(blockStart(block, "{\"type\":\"text\",\"text\":\"\"}"));
            for (var piece : Text.pieces(reply.text())) {
                said.add(delta(block, "{\"type\":\"text_delta\",\"text\":" + Text.quoted(piece) + "}"));
            }
            if (reply.ending().isOrderly()) {
                said.add(blockStop(block++));
            }
        }
        for (var thought : thoughts.afterTheWords()) {
            said.addAll(thought(block++, thought));
        }
        for (var call : reply.calls()) {
            said.addAll(called(block++, call));
        }
        return said;
    }

    private static List<String> thought(int block, String thought) {
        if (thought.equals(Script.UNREADABLE)) {
            return List.of(
                    blockStart(
                            block,
                            "{\"type\":\"redacted_thinking\",\"data\":" + Text.quoted(ThinkingRules.UNREADABLE) + "}"),
                    blockStop(block));
        }
        var said = new ArrayList<String>();
        said.add(blockStart(block, "{\"type\":\"thinking\",\"thinking\":\"\",\"signature\":\"\"}"));
        for (var piece : Text.pieces(thought)) {
            said.add(delta(block, "{\"type\":\"thinking_delta\",\"thinking\":" + Text.quoted(piece) + "}"));
        }
        said.add(delta(
                block,
                "{\"type\":\"signature_delta\",\"signature\":" + Text.quoted(ThinkingRules.signature(thought)) + "}"));
        said.add(blockStop(block));
        return said;
    }

    private static List<String> called(int block, Script.Called call) {
        var said = new ArrayList<String>();
        said.add(blockStart(
                block,
                "{\"type\":\"tool_use\",\"id\":" + Text.quoted(call.id()) + ",\"name\":" + Text.quoted(call.name())
                        + ",\"input\":{}}"));
        said.add(delta(block, "{\"type\":\"input_json_delta\",\"partial_json\":\"\"}"));
        for (var piece : Text.halves(call.arguments())) {
            said.add(delta(block, "{\"type\":\"input_json_delta\",\"partial_json\":" + Text.quoted(piece) + "}"));
        }
        said.add(blockStop(block));
        return said;
    }

    private static String start(int tokensIn) {
        return event(
                "message_start",
                ",\"message\":{\"id\":\"msg_stub\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[],"
                        + "\"model\":\"stub\",\"stop_reason\":null,\"stop_sequence\":null,\"usage\":{\"input_tokens\":"
                        + tokensIn + ",\"output_tokens\":1}}");
    }

    private static String blockStart(int block, String content) {
        return event("content_block_start", ",\"index\":" + block + ",\"content_block\":" + content);
    }

    private static String delta(int block, String delta) {
        return event("content_block_delta", ",\"index\":" + block + ",\"delta\":" + delta);
    }

    private static String blockStop(int block) {
        return event("content_block_stop", ",\"index\":" + block);
    }

    private static String event(String name, String rest) {
        return "event: " + name + "\ndata: {\"type\":\"" + name + "\"" + rest + "}\n\n";
    }

    private static String reason(Script.Reply reply) {
        return switch (reply.ending()) {
            case LENGTH -> "max_tokens";
            case FILTER -> "refusal";
            default -> reply.calls().isEmpty() ? "end_turn" : "tool_use";
        };
    }

    @Override
    public String end(Script.Reply reply, int tokensIn, int tokensOut) {
        return event(
                        "message_delta",
                        ",\"delta\":{\"stop_reason\":\"" + reason(reply) + "\",\"stop_sequence\":null},\"usage\":"
                                + "{\"output_tokens\":" + tokensOut + "}")
                + event("message_stop", "");
    }

    @Override
    public List<String> opening() {
        return List.of(start(1), blockStart(0, "{\"type\":\"text\",\"text\":\"\"}"));
    }

    @Override
    public String piece(String text) {
        return delta(0, "{\"type\":\"text_delta\",\"text\":" + Text.quoted(text) + "}");
    }

    @Override
    public String whole(Script.Reply reply, int tokensIn, int tokensOut) {
        return "{\"id\":\"msg_stub\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"stub\",\"content\":"
                + "[{\"type\":\"text\",\"text\":" + Text.quoted(reply.text()) + "}],\"stop_reason\":\"" + reason(reply)
                + "\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":" + tokensIn + ",\"output_tokens\":"
                + tokensOut + "}}";
    }

    @Override
    public String complaint(String words) {
        return event("error", ",\"error\":{\"type\":\"api_error\",\"message\":" + Text.quoted(words) + "}");
    }

    @Override
    public String refusalBody(int status, String code, String words) {
        return "{\"type\":\"error\",\"error\":{\"type\":\"" + code + "\",\"message\":" + Text.quoted(words)
                + "},\"request_id\":\"req_stub\"}";
    }

    @Override
    public String models(String path, List<String> names) {
        return path.equals("/v1/models")
                ? "{\"data\":[" + Text.objects("id", names) + "],\"has_more\":false,\"first_id\":null,\"last_id\":null}"
                : "";
    }
}
