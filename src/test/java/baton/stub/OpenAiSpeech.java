package baton.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// OpenAI's chat completions: events without a name, and a last one that says so.
final class OpenAiSpeech implements Speech {

    @Override
    public boolean isChat(String path) {
        return path.equals("/v1/chat/completions");
    }

    /// DeepSeek's models want to see again what they thought before they asked for tools; OpenAI's know of no
    /// such thing.
    @Override
    public Optional<String> objection(Request request) {
        boolean deep = model(request).startsWith("deepseek");
        for (var message : request.json().path("messages")) {
            boolean has = message.has("reasoning_content");
            if (deep && message.has("tool_calls") && !has) {
                return Optional.of("Missing `reasoning_content` field in the assistant message.");
            }
            if (has && model(request).startsWith("gpt-")) {
                return Optional.of("Unrecognized request argument supplied: reasoning_content");
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> said(Script.Reply reply, int tokensIn) {
        var said = new ArrayList<String>();
        said.add(chunk("{\"role\":\"assistant\",\"content\":\"\"}", "null"));
        Text.pieces(reply.thought())
                .forEach(piece -> said.add(chunk("{\"reasoning_content\":" + Text.quoted(piece) + "}", "null")));
        Text.pieces(reply.text()).forEach(piece -> said.add(piece(piece)));
        for (int index = 0; index < reply.calls().size(); index++) {
            var call = reply.calls().get(index);
            said.add(called(
                    index,
                    "\"id\":" + Text.quoted(call.id()) + ",\"type\":\"function\",\"function\":{\"name\":"
                            + Text.quoted(call.name()) + ",\"arguments\":\"\"}"));
            for (var piece : Text.halves(call.arguments())) {
                said.add(called(index, "\"function\":{\"arguments\":" + Text.quoted(piece) + "}"));
            }
        }
        return said;
    }

    private static String called(int index, String rest) {
        return chunk("{\"tool_calls\":[{\"index\":" + index + "," + rest + "}]}", "null");
    }

    private static String chunk(String delta, String reason) {
        return "data: {\"id\":\"stub\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"stub\","
                + "\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + reason + "}]}\n\n";
    }

    private static String reason(Script.Reply reply) {
        return switch (reply.ending()) {
            case LENGTH -> "length";
            case FILTER -> "content_filter";
            default -> reply.calls().isEmpty() ? "stop" : "tool_calls";
        };
    }

    @Override
    public String end(Script.Reply reply, int tokensIn, int tokensOut) {
        return chunk("{}", "\"" + reason(reply) + "\"")
                + "data: {\"id\":\"stub\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"stub\","
                + "\"choices\":[]," + usage(tokensIn, tokensOut) + "}\n\ndata: [DONE]\n\n";
    }

    private static String usage(int tokensIn, int tokensOut) {
        return "\"usage\":{\"prompt_tokens\":" + tokensIn + ",\"completion_tokens\":" + tokensOut + ",\"total_tokens\":"
                + (tokensIn + tokensOut) + "}";
    }

    @Override
    public String piece(String text) {
        return chunk("{\"content\":" + Text.quoted(text) + "}", "null");
    }

    @Override
    public String whole(Script.Reply reply, int tokensIn, int tokensOut) {
        var calls = reply.calls().stream()
                .map(call -> "{\"id\":" + Text.quoted(call.id()) + ",\"type\":\"function\",\"function\":{\"name\":"
                        + Text.quoted(call.name()) + ",\"arguments\":" + Text.quoted(call.arguments()) + "}}")
                .collect(Collectors.joining(","));
        return "{\"id\":\"stub\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"stub\",\"choices\":"
                + "[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":" + Text.quoted(reply.text())
                + (calls.isEmpty() ? "" : ",\"tool_calls\":[" + calls + "]")
                + "},\"finish_reason\":\"" + reason(reply) + "\"}]," + usage(tokensIn, tokensOut) + "}";
    }

    @Override
    public String complaint(String words) {
        return "data: {\"error\":{\"message\":" + Text.quoted(words) + ",\"type\":\"server_error\"}}\n\n";
    }

    @Override
    public String refusalBody(int status, String code, String words) {
        return "{\"error\":{\"message\":" + Text.quoted(words) + ",\"type\":\"" + code + "\",\"code\":\"" + code
                + "\"}}";
    }

    @Override
    public String models(String path, List<String> names) {
        return path.equals("/v1/models") ? "{\"object\":\"list\",\"data\":[" + Text.objects("id", names) + "]}" : "";
    }
}
