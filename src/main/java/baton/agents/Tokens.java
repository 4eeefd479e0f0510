package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.run.Exchange.Told;
import baton.run.Usage;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.googleai.GoogleAiGeminiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts tokens: as the server says, and by the length of the text where it says nothing.
final class Tokens {

    /// Of English text. Other languages take more, so room is planned with fewer characters a token.
    private static final int CHARACTERS = 4;

    private static final int CHARACTERS_WITH_CARE = 3;
    private static final int ROOM_FOR_REPLY = 4096;
    private static final int STEP = 2048;
    private static final int MOST_ROOM = 262_144;

    /// No text has that many characters a token; shorter prompts are never cut.
    private static final int TOO_MANY_CHARACTERS = 12;

    private static final int SURELY_FITS = 8000;

    private Tokens() {}

    /// How many tokens a model has to have room for, to read `told` and to answer it. In steps, since the
    /// server loads the model anew for each size.
    static int room(Prompt prompt) {
        long needed = length(prompt) / CHARACTERS_WITH_CARE + ROOM_FOR_REPLY;
        return (int) Math.min(MOST_ROOM, (needed + STEP - 1) / STEP * STEP);
    }

    static long estimated(String text) {
        return ((long) text.length() + CHARACTERS - 1) / CHARACTERS;
    }

    private static long length(Prompt prompt) {
        return prompt.told().stream().mapToLong(Tokens::length).sum()
                + prompt.tools().stream()
                        .mapToLong(
                                tool -> tool.about().length() + tool.arguments().length())
                        .sum();
    }

    private static long length(Told told) {
        return told.text().length()
                + told.calls().stream()
                        .mapToLong(call -> call.arguments().asText().length())
                        .sum();
    }

    /// What a call used up. Nobody knows yet what a service asks for it.
    static Usage used(Reply reply, Prompt prompt, Service service) {
        var counted = reply.usage();
        long in = counted == null ? 0 : read(counted);
        long out = counted == null ? 0 : written(counted);
        @Nullable BigDecimal cost = service.isFree() ? BigDecimal.ZERO : null;
        return new Usage(
                in > 0 ? in : length(prompt) / CHARACTERS,
                out > 0 ? out : estimated(reply.text() + reply.thought()),
                cost);
    }

    /// Claude's service counts apart what it has read before.
    private static long read(TokenUsage counted) {
        long read = known(counted.inputTokenCount());
        return counted instanceof AnthropicTokenUsage apart
                ? read + known(apart.cacheCreationInputTokens()) + known(apart.cacheReadInputTokens())
                : read;
    }

    /// Gemini counts apart what it thinks, and asks as much for it.
    private static long written(TokenUsage counted) {
        long written = known(counted.outputTokenCount());
        return counted instanceof GoogleAiGeminiTokenUsage apart
                ? written + known(apart.thoughtsTokenCount())
                : written;
    }

    private static long known(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /// Whether Ollama, in a version that cannot be told to refuse, read much less than it was given. Only of
    /// the first call of a step: of later ones it may know the beginning already.
    static Optional<Trouble> dropped(Reply reply, Prompt prompt, Kind kind) {
        var counted = reply.usage();
        var read = counted == null ? null : counted.inputTokenCount();
        long length = length(prompt);
        return kind == Kind.OLLAMA
                        && prompt.told().size() == 2
                        && length > SURELY_FITS
                        && read != null
                        && read > 0
                        && (long) read * TOO_MANY_CHARACTERS < length
                ? Optional.of(new Trouble.Dropped(read, length / CHARACTERS))
                : Optional.empty();
    }
}
