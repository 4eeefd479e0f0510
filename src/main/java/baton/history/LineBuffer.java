package baton.history;

import baton.engine.RunLog.Origin;
import baton.files.EventJson;
import baton.run.RunId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/// Lines of a journal that go to disk together. Used again for every batch, so that a fact costs no array.
final class LineBuffer {

    private static final int USUAL = 8 * 1024;
    private static final int KEPT = 1024 * 1024;

    private byte[] bytes = new byte[USUAL];
    private int length;
    private int lineStart;

    /// Forgets all lines.
    void clear() {
        length = 0;
        lineStart = 0;
        if (bytes.length > KEPT) {
            bytes = new byte[USUAL];
        }
    }

    void head(RunId run, Origin origin) {
        put("{\"format\":" + JournalLine.FORMAT + ",\"run\":\"" + run + "\"");
        put(
                switch (origin) {
                    case HERE -> "";
                    case ELSEWHERE -> ",\"from\":\"elsewhere\"";
                });
        seal();
    }

    void largeText(JournalLine.LargeText value) {
        put(JournalLine.Shapes.VALUE + value.hash() + "\",\"text\":");
        put(EventJson.line(JsonNodeFactory.instance.textNode(value.text())));
        seal();
    }

    void fact(long seq, Instant at, JsonNode event) {
        put("{\"seq\":" + seq + ",\"at\":\"" + at + "\",\"event\":");
        put(EventJson.line(event));
        seal();
    }

    /// A line as it is, with its line break.
    void raw(byte[] line) {
        put(line);
        lineStart = length;
    }

    ByteBuffer lines() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    private void put(String text) {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] more) {
        int needed = Math.addExact(length, more.length);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length = needed;
    }

    private void seal() {
        put(JournalLine.seal(bytes, lineStart, length) + "\n");
        lineStart = length;
    }
}
