package baton.stub;

import java.util.List;
import java.util.Locale;

/// How a server speaks: its paths, and the form of what it says.
public enum Dialect {
    OLLAMA("/api/chat", "application/x-ndjson") {
        @Override
        String piece(String text) {
            return "{\"model\":\"stub\",\"created_at\":\"2026-11-21T09:00:00Z\",\"message\":{\"role\":\"assistant\","
                    + "\"content\":" + Text.quoted(text) + "},\"done\":false}\n";
        }

        @Override
        String end(String reason, int tokensIn, int tokensOut) {
            return "{\"model\":\"stub\",\"created_at\":\"2026-11-21T09:00:01Z\",\"message\":{\"role\":\"assistant\","
                    + "\"content\":\"\"},\"done_reason\":\"" + reason + "\",\"done\":true,\"prompt_eval_count\":"
                    + tokensIn
                    + ",\"eval_count\":" + tokensOut + "}\n";
        }

        @Override
        String whole(String text, String reason, int tokensIn, int tokensOut) {
            return end(reason, tokensIn, tokensOut).replace("\"content\":\"\"", "\"content\":" + Text.quoted(text));
        }

        @Override
        String complaint(String words) {
            return "{\"error\":" + Text.quoted(words) + "}\n";
        }

        @Override
        String refusalBody(String code, String words) {
            return "{\"error\":" + Text.quoted(words) + "}";
        }

        @Override
        String models(String path, List<String> names) {
            return switch (path) {
                case "/api/version" -> "{\"version\":\"0.32.9\"}";
                case "/api/tags" -> "{\"models\":[" + Text.objects("name", names) + "]}";
                default -> "";
            };
        }
    },

    OPENAI("/v1/chat/completions", "text/event-stream") {
        @Override
        String piece(String text) {
            return chunk("{\"content\":" + Text.quoted(text) + "}", "null");
        }

        @Override
        String end(String reason, int tokensIn, int tokensOut) {
            return chunk("{}", "\"" + reason + "\"")
                    + "data: {\"id\":\"stub\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"stub\","
                    + "\"choices\":[]," + usage(tokensIn, tokensOut) + "}\n\ndata: [DONE]\n\n";
        }

        private String chunk(String delta, String reason) {
            return "data: {\"id\":\"stub\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"stub\","
                    + "\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + reason + "}]}\n\n";
        }

        private String usage(int tokensIn, int tokensOut) {
            return "\"usage\":{\"prompt_tokens\":" + tokensIn + ",\"completion_tokens\":" + tokensOut
                    + ",\"total_tokens\":" + (tokensIn + tokensOut) + "}";
        }

        @Override
        String whole(String text, String reason, int tokensIn, int tokensOut) {
            return "{\"id\":\"stub\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"stub\",\"choices\":"
                    + "[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":" + Text.quoted(text)
                    + "},\"finish_reason\":\"" + reason + "\"}]," + usage(tokensIn, tokensOut) + "}";
        }

        @Override
        String complaint(String words) {
            return "data: {\"error\":{\"message\":" + Text.quoted(words) + ",\"type\":\"server_error\"}}\n\n";
        }

        @Override
        String refusalBody(String code, String words) {
            return "{\"error\":{\"message\":" + Text.quoted(words) + ",\"type\":\"" + code + "\",\"code\":\"" + code
                    + "\"}}";
        }

        @Override
        String models(String path, List<String> names) {
            return path.equals("/v1/models")
                    ? "{\"object\":\"list\",\"data\":[" + Text.objects("id", names) + "]}"
                    : "";
        }
    };

    private final String chatPath;
    private final String streamType;

    Dialect(String chatPath, String streamType) {
        this.chatPath = chatPath;
        this.streamType = streamType;
    }

    String chatPath() {
        return chatPath;
    }

    String streamType() {
        return streamType;
    }

    /// What an address of such a server ends in.
    public String root() {
        return this == OLLAMA ? "" : "/v1";
    }

    /// One piece of a streamed reply.
    abstract String piece(String text);

    /// The end of a streamed reply.
    abstract String end(String reason, int tokensIn, int tokensOut);

    /// A reply that is not streamed.
    abstract String whole(String text, String reason, int tokensIn, int tokensOut);

    /// A fault in the middle of a stream.
    abstract String complaint(String words);

    /// The body of a refusal.
    abstract String refusalBody(String code, String words);

    /// What is answered to a question other than a chat; empty if there is no such path.
    abstract String models(String path, List<String> names);

    static Dialect of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
