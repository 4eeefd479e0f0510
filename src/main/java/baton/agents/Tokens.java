package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.run.Exchange.Told;
import baton.run.Usage;
import java.math.BigDecimal;
import java.util.List;
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
    static int room(List<Told> told) {
        long needed = length(told) / CHARACTERS_WITH_CARE + ROOM_FOR_REPLY;
        return (int) Math.min(MOST_ROOM, (needed + STEP - 1) / STEP * STEP);
    }

    static long estimated(String text) {
        return ((long) text.length() + CHARACTERS - 1) / CHARACTERS;
    }

    private static long length(List<Told> told) {
        return told.stream().mapToLong(one -> one.text().length()).sum();
    }

    /// What a call used up. Nobody knows yet what a service asks for it.
    static Usage used(Reply reply, List<Told> told, Service service) {
        var counted = reply.usage();
        var in = counted == null ? null : counted.inputTokenCount();
        var out = counted == null ? null : counted.outputTokenCount();
        @Nullable BigDecimal cost = service.isFree() ? BigDecimal.ZERO : null;
        return new Usage(
                in == null ? length(told) / CHARACTERS : in, out == null ? estimated(reply.text()) : out, cost);
    }

    /// Whether Ollama, in a version that cannot be told to refuse, read much less than it was given. Only of
    /// the first call of a step: of later ones it may know the beginning already.
    static Optional<Trouble> dropped(Reply reply, List<Told> told, Kind kind) {
        var counted = reply.usage();
        var read = counted == null ? null : counted.inputTokenCount();
        long length = length(told);
        return kind == Kind.OLLAMA
                        && told.size() == 2
                        && length > SURELY_FITS
                        && read != null
                        && read > 0
                        && (long) read * TOO_MANY_CHARACTERS < length
                ? Optional.of(new Trouble.Dropped(read, length / CHARACTERS))
                : Optional.empty();
    }
}
