package baton.tools.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes as text: by the mark at their beginning, by what somebody says they are, as UTF-8, or else as Windows
/// wrote them in the west.
public final class PlainText {

    private static final int LOOKED_AT = 8_192;

    private PlainText() {}

    public static String of(byte[] bytes, Optional<Charset> said) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (said.isPresent()) {
            return new String(bytes, said.get());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /// Whether these bytes are no text at all.
    static boolean isBinary(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            return false;
        }
        for (int at = 0; at < Math.min(bytes.length, LOOKED_AT); at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
