package baton.history;

import baton.engine.RunLog.Origin;
import baton.files.EventJson;
import baton.files.UnreadableEventException;
import baton.run.RunId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// A line of a journal. The first says which format the journal has and whose it is; of the others, each
/// holds a fact, or a long text that facts after it refer to by its SHA-256, so that it is there once
/// however often it was passed on; see [LargeTexts].
///
/// ```json
/// {"format":2,"run":"20261121-142203-k3f9","checksum":"5be1f20c"}
/// {"value":"9f86d081…","text":"…","checksum":"77aa0c1e"}
/// {"seq":1,"at":"2026-11-21T14:22:03Z","event":{…},"checksum":"9f02ab31"}
/// {"seq":2,"at":"2026-11-21T14:22:03.120Z","event":{…"message":{"$value":"9f86d081…"}…},"checksum":"1c77d0e4"}
/// ```
///
/// The checksum is the CRC-32C of the line as it would be without it. That the first line begins with the
/// format holds for all formats to come. In format 1 it was also the line of the first fact, and all texts
/// were in the facts that held them.
sealed interface JournalLine {

    int FORMAT = 2;
    int WITHOUT_VALUES = 1;

    /// @param origin whether the run began in this home
    record Head(int format, RunId run, Origin origin) implements JournalLine {}

    record LargeText(String hash, String text) implements JournalLine {}

    /// @param event as it is written, with references in the place of large texts
    record Fact(long seq, Instant at, ObjectNode event) implements JournalLine {}

    /// The format that the line between `start` and `end` says, if it is a first line.
    static OptionalInt format(byte[] bytes, int start, int end) {
        var head =
                new String(bytes, start, Math.min(Shapes.FORMAT_HEAD_LENGTH, end - start), StandardCharsets.ISO_8859_1);
        var matcher = Shapes.FORMAT_HEAD.matcher(head);
        return matcher.lookingAt() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /// Whose journal these bytes are, by their beginning.
    static Optional<RunId> run(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(Shapes.RUN_HEAD_LENGTH, bytes.length), StandardCharsets.ISO_8859_1);
        var matcher = Shapes.HEAD.matcher(head);
        return matcher.lookingAt() && RunId.isOne(matcher.group(2))
                ? Optional.of(new RunId(matcher.group(2)))
                : Optional.empty();
    }

    /// What the line from `start` up to its line break at `end` says.
    ///
    /// @throws DamagedLineException if it is not what was written once
    static JournalLine read(byte[] bytes, int start, int end) throws DamagedLineException {
        int sealed = end - Shapes.SEAL_LENGTH;
        if (sealed <= start || !isSealed(bytes, start, sealed, end)) {
            throw new DamagedLineException("");
        }
        var said = new String(bytes, start, sealed - start, StandardCharsets.UTF_8);
        try {
            return said.startsWith(Shapes.VALUE) ? largeText(said) : headOrFact(said);
        } catch (UnreadableEventException e) {
            throw new DamagedLineException(String.valueOf(e.getMessage()));
        } catch (DateTimeException _) {
            throw new DamagedLineException("");
        }
    }

    private static JournalLine headOrFact(String said) throws DamagedLineException, UnreadableEventException {
        var fact = Shapes.FACT.matcher(said);
        if (fact.lookingAt()) {
            return new Fact(
                    Long.parseLong(fact.group(1)),
                    Instant.parse(fact.group(2)),
                    EventJson.treeOf(said.substring(fact.end())));
        }
        var head = Shapes.HEAD.matcher(said);
        if (!head.matches() || !RunId.isOne(head.group(2))) {
            throw new DamagedLineException("");
        }
        return new Head(
                Integer.parseInt(head.group(1)),
                new RunId(head.group(2)),
                head.group(3) == null ? Origin.HERE : Origin.ELSEWHERE);
    }

    private static LargeText largeText(String said) throws DamagedLineException, UnreadableEventException {
        var tree = EventJson.treeOf(said + "}");
        var text = tree.path("text").asText();
        var hash = tree.path("value").asText();
        if (!LargeTexts.hash(text).equals(hash)) {
            throw new DamagedLineException("");
        }
        return new LargeText(hash, text);
    }

    private static boolean isSealed(byte[] bytes, int start, int sealed, int end) {
        return seal(bytes, start, sealed).equals(new String(bytes, sealed, end - sealed, StandardCharsets.ISO_8859_1));
    }

    /// What closes a line whose beginning is the bytes from `start` to `end`.
    static String seal(byte[] bytes, int start, int end) {
        var crc = new CRC32C();
        crc.update(bytes, start, end - start);
        crc.update('}');
        return ",\"checksum\":\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}";
    }

    /// How lines look.
    final class Shapes {

        static final String VALUE = "{\"value\":\"";
        static final Pattern FACT = Pattern.compile("\\{(?:\"format\":1,\"run\":\"[a-z0-9-]+\",)?"
                + "\"seq\":(\\d{1,18}),\"at\":\"([0-9TZ:.+-]+)\",\"event\":");
        static final Pattern HEAD =
                Pattern.compile("\\{\"format\":(\\d{1,9}),\"run\":\"([a-z0-9-]+)\"(,\"from\":\"elsewhere\")?");
        static final Pattern FORMAT_HEAD = Pattern.compile("\\{\"format\":(\\d{1,9})[,}]");
        static final int FORMAT_HEAD_LENGTH = 24;
        static final int RUN_HEAD_LENGTH = 120;
        static final int SEAL_LENGTH = ",\"checksum\":\"9f02ab31\"}".length();

        private Shapes() {}
    }
}
