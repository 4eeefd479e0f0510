package baton.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Google's Gemini: each event is a whole answer with a part of it; the model stands in the path, and nothing
/// but a reason says that this is the end.
final class GeminiSpeech implements Speech {

    private static final Pattern CHAT =
            Pattern.compile("/v1beta/models/([^/:]+):(?:streamGenerateContent\\?alt=sse|generateContent)");

    /// Its own, and what is documented for calls that another model made.
    private static final Set<String> SIGNED = Set.of("c2lnbmVk", "skip_thought_signature_validator");

    @Override
    public boolean isChat(String path) {
        return CHAT.matcher(path).matches();
    }

    @Override
    public String model(Request request) {
        var chat = CHAT.matcher(request.path());
        return chat.matches() ? chat.group(1) : "";
    }

    /// Its third generation wants to see again what it has signed with the calls since the last words of the
    /// user.
    @Override
    public Optional<String> objection(Request request) {
        boolean unsigned = false;
        for (var content : request.json().path("contents")) {
            var parts = content.path("parts");
            if (content.path("role").asText().equals("user") && !parts.path(0).has("functionResponse")) {
                unsigned = false;
            }
            for (var part : parts) {
                if (part.has("functionCall")) {
                    unsigned |= !SIGNED.contains(part.path("thoughtSignature").asText());
                    break;
                }
            }
        }
        return unsigned && model(request).startsWith("gemini-3")
                ? Optional.of("Function call is missing a thought_signature in functionCall parts.")
                : Optional.empty();
    }

    @Override
    public List<String> key(String key) {
        return List.of("x-goog-api-key", key);
    }

    @Override
    public List<String> said(Script.Reply reply, int tokensIn) {
        var said = new ArrayList<String>();
        Text.pieces(reply.thought())
                .forEach(piece -> said.add(event("{\"text\":" + Text.quoted(piece) + ",\"thought\":true}")));
        Text.pieces(reply.text()).forEach(piece -> said.add(piece(piece)));
        if (!reply.calls().isEmpty()) {
            said.add(event(reply.calls().stream()
                    .map(call -> call(call, call.equals(reply.calls().getFirst())))
                    .collect(Collectors.joining(","))));
        }
        return said;
    }

    private static String call(Script.Called call, boolean first) {
        return "{\"functionCall\":{" + (call.id().isEmpty() ? "" : "\"id\":" + Text.quoted(call.id()) + ",")
                + "\"name\":" + Text.quoted(call.name()) + ",\"args\":" + call.arguments() + "}"
                + (first ? ",\"thoughtSignature\":\"c2lnbmVk\"" : "") + "}";
    }

    private static String event(String parts) {
        return "data: {\"candidates\":[{\"content\":{\"parts\":[" + parts + "],\"role\":\"model\"},\"index\":0}],"
                + "\"modelVersion\":\"stub\",\"responseId\":\"stub\"}\r\n\r\n";
    }

    private static String ended(Script.Reply reply, String parts, int tokensIn, int tokensOut) {
        var reason = switch (reply.ending()) {
            case LENGTH -> "MAX_TOKENS";
            case FILTER -> "SAFETY";
            default -> "STOP";
        };
        return "{\"candidates\":[{\"content\":{\"parts\":[" + parts + "],\"role\":\"model\"},\"finishReason\":\""
                + reason + "\",\"index\":0}],\"usageMetadata\":{\"promptTokenCount\":" + tokensIn
                + ",\"candidatesTokenCount\":" + tokensOut + ",\"totalTokenCount\":" + (tokensIn + tokensOut)
                + "},\"modelVersion\":\"stub\",\"responseId\":\"stub\"}";
    }

    @Override
    public String end(Script.Reply reply, int tokensIn, int tokensOut) {
        return "data: " + ended(reply, "{\"text\":\"\"}", tokensIn, tokensOut) + "\r\n\r\n";
    }

    @Override
    public String piece(String text) {
        return event("{\"text\":" + Text.quoted(text) + "}");
    }

    @Override
    public String whole(Script.Reply reply, int tokensIn, int tokensOut) {
        return ended(reply, "{\"text\":" + Text.quoted(reply.text()) + "}", tokensIn, tokensOut);
    }

    @Override
    public String complaint(String words) {
        return "data: " + refusalBody(500, "INTERNAL", words) + "\r\n\r\n";
    }

    @Override
    public String refusalBody(int status, String code, String words) {
        return "{\"error\":{\"code\":" + status + ",\"message\":" + Text.quoted(words) + ",\"status\":\"" + code
                + "\"}}";
    }

    @Override
    public String models(String path, List<String> names) {
        return path.equals("/v1beta/models")
                ? "{\"models\":["
                        + Text.objects(
                                        "name",
                                        names.stream()
                                                .map(name -> "models/" + name)
                                                .toList())
                                .replace("\"}", "\",\"supportedGenerationMethods\":[\"generateContent\"]}")
                        + "]}"
                : "";
    }
}
