package baton.stub;

import java.util.List;
import java.util.Optional;

/// The form of what one kind of server says.
interface Speech {

    /// The content type of its streams.
    default String streamType() {
        return "text/event-stream";
    }

    /// Whether a request to `path` is a chat.
    boolean isChat(String path);

    /// The model that a chat is for.
    default String model(Request request) {
        return request.json().path("model").asText();
    }

    /// What the service does not take of a chat, in its words; nothing if it takes it.
    default Optional<String> objection(Request request) {
        return Optional.empty();
    }

    /// The header in which it wants its key, and the key as it stands there.
    default List<String> key(String key) {
        return List.of("authorization", "Bearer " + key);
    }

    /// All that is streamed of a reply but its end, a chunk each.
    List<String> said(Script.Reply reply, int tokensIn);

    /// The end of a streamed reply.
    String end(Script.Reply reply, int tokensIn, int tokensOut);

    /// What comes before the first piece of a text.
    default List<String> opening() {
        return List.of();
    }

    /// One piece of a text.
    String piece(String text);

    /// A reply that is not streamed.
    String whole(Script.Reply reply, int tokensIn, int tokensOut);

    /// A fault in the middle of a stream.
    String complaint(String words);

    /// The body of a refusal.
    String refusalBody(int status, String code, String words);

    /// What is answered to a question other than a chat; empty if there is no such path.
    String models(String path, List<String> names);
}
