package baton.agents;

import baton.workflow.Value;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The answer of a server that speaks as OpenAI does, but does not stream though it was asked to: it is read as a
/// stream of one event.
final class WholeAnswer {

    private WholeAnswer() {}

    static boolean isOne(String contentType) {
        return contentType.startsWith("application/json");
    }

    /// The answer as a stream; as it is, if it is no such answer.
    static InputStream streamed(String body) {
        var text = Json.read(body)
                .flatMap(WholeAnswer::event)
                .map(event -> "data: " + Json.write(event) + "\n\ndata: [DONE]\n\n")
                .orElse(body);
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Value> event(Value body) {
        return body instanceof Value.Group(var fields)
                        && fields.get("choices").orElse(Value.Nothing.NOTHING) instanceof Value.Items(var choices)
                ? Optional.of(new Value.Group(fields.with(
                        "choices",
                        new Value.Items(choices.stream().map(WholeAnswer::delta).toList()))))
                : Optional.empty();
    }

    private static Value delta(Value choice) {
        return choice instanceof Value.Group(var fields) && fields.has("message")
                ? new Value.Group(fields.with("delta", fields.get("message").orElse(Value.Nothing.NOTHING))
                        .without("message"))
                : choice;
    }
}
