package baton.history;

import baton.files.EventJson;
import baton.files.UnreadableEventException;
import baton.run.Recorded;
import baton.run.RunId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// A fact as one line of a journal. The first line says also which format the journal has and whose it is:
///
/// ```json
/// {"format":1,"run":"20261121-142203-k3f9","seq":1,"at":"2026-11-21T14:22:03Z","event":{…},"checksum":"9f02ab31"}
/// {"seq":2,"at":"2026-11-21T14:22:03.120Z","event":{…},"checksum":"1c77d0e4"}
/// ```
///
/// The checksum is the CRC-32C of the line as it would be without it. That the first line begins with the
/// format holds for all formats to come.
final class JournalLine {

    static final int FORMAT = 1;

    private static final Pattern HEAD = Pattern.compile("\\{(?:\"format\":\\d{1,9},\"run\":\"[a-z0-9-]+\",)?"
            + "\"seq\":(\\d{1,18}),\"at\":\"([0-9TZ:.+-]+)\",\"event\":");
    private static final Pattern FORMAT_HEAD = Pattern.compile("\\{\"format\":(\\d{1,9})[,}]");
    private static final int FORMAT_HEAD_LENGTH = 24;
    private static final int SEAL_LENGTH = ",\"checksum\":\"9f02ab31\"}".length();

    private JournalLine() {}

    /// The line, with the line break that ends it.
    static byte[] write(Recorded fact) {
        var head = fact.seq() == 1 ? "{\"format\":" + FORMAT + ",\"run\":\"" + fact.run() + "\"," : "{";
        var said = (head + "\"seq\":" + fact.seq() + ",\"at\":\"" + fact.at() + "\",\"event\":"
                        + EventJson.line(EventJson.toTree(fact.event())))
                .getBytes(StandardCharsets.UTF_8);
        var seal = (seal(said, 0, said.length) + "\n").getBytes(StandardCharsets.US_ASCII);
        var line = Arrays.copyOf(said, said.length + seal.length);
        System.arraycopy(seal, 0, line, said.length, seal.length);
        return line;
    }

    /// The format that the line between `start` and `end` says, if it is a first line.
    static OptionalInt format(byte[] bytes, int start, int end) {
        var head = new String(bytes, start, Math.min(FORMAT_HEAD_LENGTH, end - start), StandardCharsets.ISO_8859_1);
        var matcher = FORMAT_HEAD.matcher(head);
        return matcher.lookingAt() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /// The fact in the line from `start` up to its line break at `end`.
    ///
    /// @throws DamagedLineException if it is not what was written once
    static Recorded read(RunId run, byte[] bytes, int start, int end) throws DamagedLineException {
        int sealed = end - SEAL_LENGTH;
        if (sealed <= start || !isSealed(bytes, start, sealed, end)) {
            throw new DamagedLineException("");
        }
        var said = new String(bytes, start, sealed - start, StandardCharsets.UTF_8);
        var head = HEAD.matcher(said);
        if (!head.lookingAt()) {
            throw new DamagedLineException("");
        }
        try {
            return new Recorded(
                    run,
                    Long.parseLong(head.group(1)),
                    Instant.parse(head.group(2)),
                    EventJson.eventFrom(EventJson.treeOf(said.substring(head.end()))));
        } catch (UnreadableEventException e) {
            throw new DamagedLineException(String.valueOf(e.getMessage()));
        } catch (DateTimeException _) {
            throw new DamagedLineException("");
        }
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
}
