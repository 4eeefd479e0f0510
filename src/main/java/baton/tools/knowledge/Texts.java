package baton.tools.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of plain text, in the ways that text is written on people's computers.
final class Texts {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private Texts() {}

    static String read(Path file) throws IOException, UnreadableDocumentException {
        var bytes = Files.readAllBytes(file);
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (isBinary(bytes)) {
            throw new UnreadableDocumentException("is no text, though its name says so");
        }
        var text = decode(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, OLD_WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean isBinary(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length, 8_192); at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }
}
