package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.engine.ModelBook.Offer;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the lists of models that servers give, each kind in its own form.
final class Offers {

    /// Services list these beside the models that one can talk to.
    private static final Pattern NOT_FOR_TALK = Pattern.compile("(?i).*(embed|whisper|tts|dall-e|moderation|realtime|"
            + "audio|image|transcribe|sora|imagen|veo|aqa|rerank|babbage|davinci).*");

    private Offers() {}

    static List<Offer> ofOllama(Fields tags) {
        return groups(tags, "models")
                .filter(one -> !one.text("name").isBlank())
                .map(one -> shown(new Offer(one.text("name"), number(one, "size"), null, null), one))
                .toList();
    }

    /// `listed` with what Ollama says of it in particular.
    static Offer shown(Offer listed, Fields said) {
        @Nullable Boolean tools = has(said, "capabilities", "tools").orElse(listed.tools());
        var info = group(said, "model_info");
        var room = info.names().stream()
                .filter(name -> name.endsWith(".context_length"))
                .map(name -> number(info, name))
                .findFirst();
        return new Offer(
                listed.name(), listed.bytes(), tools, room.map(Offers::room).orElse(listed.room()));
    }

    /// Nothing if this is no list of models.
    static Optional<List<Offer>> ofService(Kind kind, Fields said) {
        var list = kind == Kind.GEMINI ? "models" : "data";
        if (!(said.get(list).orElse(Value.Nothing.NOTHING) instanceof Value.Items)) {
            return Optional.empty();
        }
        var all = groups(said, list).flatMap(one -> offer(kind, one).stream()).toList();
        var forTalk = all.stream()
                .filter(one -> !NOT_FOR_TALK.matcher(one.name()).matches())
                .toList();
        return Optional.of(forTalk.isEmpty() ? all : forTalk);
    }

    private static Optional<Offer> offer(Kind kind, Fields one) {
        var offer = switch (kind) {
            case ANTHROPIC -> new Offer(one.text("id"), 0, true, room(number(one, "max_input_tokens")));
            case GEMINI -> gemini(one);
            case OLLAMA, OPENAI -> openAi(one);
        };
        return offer.name().isBlank() ? Optional.empty() : Optional.of(offer);
    }

    private static Offer gemini(Fields one) {
        var name = one.text("name").replaceFirst("^models/", "");
        boolean talks =
                has(one, "supportedGenerationMethods", "generateContent").orElse(true);
        return new Offer(talks ? name : "", 0, null, room(number(one, "inputTokenLimit")));
    }

    /// OpenAI itself tells only the names; others tell more, each in its own words.
    private static Offer openAi(Fields one) {
        long room = Stream.of("context_length", "max_model_len", "max_context_length", "context_window")
                .mapToLong(name -> number(one, name))
                .filter(said -> said > 0)
                .findFirst()
                .orElse(0);
        return new Offer(
                one.text("id"), 0, has(one, "supported_parameters", "tools").orElse(null), room(room));
    }

    private static @Nullable Integer room(long tokens) {
        return tokens > 0 ? (int) Math.min(tokens, Integer.MAX_VALUE) : null;
    }

    /// Whether `word` is in the list `name`; nothing if there is no such list.
    private static Optional<Boolean> has(Fields fields, String name, String word) {
        return fields.get(name).orElse(Value.Nothing.NOTHING) instanceof Value.Items(var items)
                ? Optional.of(items.stream().anyMatch(one -> one.asText().equals(word)))
                : Optional.empty();
    }

    private static Stream<Fields> groups(Fields fields, String list) {
        return fields.get(list).orElse(Value.Nothing.NOTHING) instanceof Value.Items(var items)
                ? items.stream().flatMap(item -> item instanceof Value.Group(var one) ? Stream.of(one) : Stream.of())
                : Stream.of();
    }

    private static Fields group(Fields fields, String name) {
        return fields.get(name).orElse(Value.Nothing.NOTHING) instanceof Value.Group(var group) ? group : Fields.NONE;
    }

    private static long number(Fields fields, String name) {
        return fields.get(name).orElse(Value.Nothing.NOTHING) instanceof Value.Number(var number)
                ? number.longValue()
                : 0;
    }
}
