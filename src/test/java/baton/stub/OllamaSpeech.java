package baton.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ollama: one object a line.
final class OllamaSpeech implements Speech {

    private static final String HEAD = "{\"model\":\"stub\",\"created_at\":\"2026-11-21T09:00:00Z\",";

    @Override
    public String streamType() {
        return "application/x-ndjson";
    }

    @Override
    public boolean isChat(String path) {
        return path.equals("/api/chat");
    }

    @Override
    public List<String> said(Script.Reply reply, int tokensIn) {
        var said = new ArrayList<String>();
        Text.pieces(reply.thought())
                .forEach(piece -> said.add(message("\"content\":\"\",\"thinking\":" + Text.quoted(piece))));
        Text.pieces(reply.text()).forEach(piece -> said.add(piece(piece)));
        if (!reply.calls().isEmpty()) {
            said.add(message("\"content\":\"\",\"tool_calls\":[" + calls(reply.calls()) + "]"));
        }
        return said;
    }

    private static String calls(List<Script.Called> calls) {
        return IntStream.range(0, calls.size())
                .mapToObj(index -> "{" + id(calls.get(index)) + "\"function\":{\"index\":" + index + ",\"name\":"
                        + Text.quoted(calls.get(index).name()) + ",\"arguments\":"
                        + calls.get(index).arguments() + "}}")
                .collect(Collectors.joining(","));
    }

    private static String id(Script.Called call) {
        return call.id().isEmpty() ? "" : "\"id\":" + Text.quoted(call.id()) + ",";
    }

    private static String message(String content) {
        return HEAD + "\"message\":{\"role\":\"assistant\"," + content + "},\"done\":false}\n";
    }

    @Override
    public String end(Script.Reply reply, int tokensIn, int tokensOut) {
        return end("\"content\":\"\"", reply, tokensIn, tokensOut);
    }

    private static String end(String content, Script.Reply reply, int tokensIn, int tokensOut) {
        var reason = reply.ending() == Script.Ending.LENGTH ? "length" : "stop";
        return HEAD + "\"message\":{\"role\":\"assistant\"," + content + "},\"done_reason\":\"" + reason
                + "\",\"done\":true,\"total_duration\":5000000,\"prompt_eval_count\":" + tokensIn + ",\"eval_count\":"
                + tokensOut + "}\n";
    }

    @Override
    public String piece(String text) {
        return message("\"content\":" + Text.quoted(text));
    }

    @Override
    public String whole(Script.Reply reply, int tokensIn, int tokensOut) {
        return end("\"content\":" + Text.quoted(reply.text()), reply, tokensIn, tokensOut);
    }

    @Override
    public String complaint(String words) {
        return "{\"error\":" + Text.quoted(words) + "}\n";
    }

    @Override
    public String refusalBody(int status, String code, String words) {
        return "{\"error\":" + Text.quoted(words) + "}";
    }

    @Override
    public String models(String path, List<String> names) {
        return switch (path) {
            case "/api/version" -> "{\"version\":\"0.32.9\"}";
            case "/api/tags" -> "{\"models\":[" + Text.objects("name", names) + "]}";
            default -> "";
        };
    }
}
