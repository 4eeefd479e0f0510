package baton.files;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Bytes of a file as text, if that is what they are.
final class FileText {

    private FileText() {}

    /// The text of `bytes` in UTF-8; a byte order mark in front is left out.
    ///
    /// @throws Misread if it is something else
    static String of(byte[] bytes) {
        if (isUtf16(bytes)) {
            throw wrong(FileWords.text("text.wide"));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isBlank() || text.equals("\uFEFF")) {
                throw wrong(FileWords.text("text.empty"));
            }
            return text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw wrong(FileWords.text("text.none"));
        }
    }

    /// By its mark, or by the zero that every other byte of plain words has in it.
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static Misread wrong(String why) {
        return new Misread(JsonPointer.empty(), why);
    }
}
