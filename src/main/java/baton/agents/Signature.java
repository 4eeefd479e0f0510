package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import dev.langchain4j.data.message.AiMessage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a service has signed of the thoughts in one reply, under the names that LangChain4j has for it, and as
/// one line to be kept. Claude's service also gives thoughts that nobody can read and that are signed in
/// themselves.
final class Signature {

    private static final String SIGNED = "thinking_signature";
    private static final String UNREADABLE = "redacted_thinking";
    private static final String BETWEEN = "|";

    /// What Google's service takes in the place of a signature for a call that its model did not make.
    private static final String MADE_BY_ANOTHER = "skip_thought_signature_validator";

    /// Gemini's models from the third generation on want each call to be signed.
    private static final Pattern WANTS_IT_SIGNED = Pattern.compile("(models/)?gemini-(?![12]\\b).*");

    private Signature() {}

    /// What is sent with a call that this connection's service has not signed: another model made it, or what
    /// was signed could not be kept.
    static Map<String, Object> ofAnother(Connection connection) {
        return connection.kind() == Kind.GEMINI
                        && WANTS_IT_SIGNED.matcher(connection.model()).matches()
                ? Map.of(SIGNED, MADE_BY_ANOTHER)
                : Map.of();
    }

    /// What is to be kept of a reply; empty if nothing is signed, or if it cannot be given back as it came.
    static String of(AiMessage reply) {
        var signed = Objects.requireNonNullElse(reply.attribute(SIGNED, String.class), "");
        var unreadable = reply.attributes().get(UNREADABLE) instanceof List<?> list ? list : List.of();
        return signed.contains("\n") || (signed.isEmpty() && unreadable.isEmpty())
                ? ""
                : String.join(
                        BETWEEN,
                        Stream.concat(Stream.of(signed), unreadable.stream().map(String::valueOf))
                                .toList());
    }

    /// What was thought, as it is sent back: LangChain4j leaves a thought away that has no words, and with it
    /// all that [ThoughtBlocks] puts in its place.
    static String thought(String thought, String kept) {
        return thought.isEmpty() && ThoughtBlocks.areKept(kept) ? "…" : thought;
    }

    /// The same as it is sent back.
    static Map<String, Object> attributes(String kept) {
        if (ThoughtBlocks.areKept(kept)) {
            return Map.of(SIGNED, kept);
        }
        var parts = List.of(kept.split("\\" + BETWEEN, -1));
        return parts.size() == 1
                ? Map.of(SIGNED, kept)
                : Map.of(SIGNED, parts.getFirst(), UNREADABLE, parts.subList(1, parts.size()));
    }
}
