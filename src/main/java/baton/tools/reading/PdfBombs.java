package baton.tools.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Finds PDF files that unpack to more than memory holds, before the reader unpacks them.
public final class PdfBombs {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final String PACKED = "FlateDecode";
    private static final int DICTIONARY = 600;

    private PdfBombs() {}

    /// Whether one of the packed parts swells beyond all measure, or is packed more than once, which serves
    /// nothing else.
    ///
    /// @param most how many bytes one part may unpack to
    public static boolean swells(byte[] file, long most) {
        int before = 0;
        for (int at = next(file, 0); at >= 0; at = next(file, at + STREAM.length)) {
            var from = Math.max(before, at - DICTIONARY);
            var about = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
            before = at;
            int first = about.indexOf(PACKED);
            if (first >= 0 && about.indexOf(PACKED, first + 1) >= 0 && about.lastIndexOf("obj") < first) {
                return true;
            }
            if (first >= 0 && unpacked(file, begin(file, at + STREAM.length), most) > most) {
                return true;
            }
        }
        return false;
    }

    private static int next(byte[] file, int from) {
        for (int at = from; at + STREAM.length <= file.length; at++) {
            if (file[at] == 's' && isStream(file, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] file, int at) {
        for (int index = 0; index < STREAM.length; index++) {
            if (file[at + index] != STREAM[index]) {
                return false;
            }
        }
        return at < 3 || file[at - 1] != 'd'; // not the end of one
    }

    private static int begin(byte[] file, int after) {
        int at = after;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == ' ')) {
            at++;
        }
        return at;
    }

    /// How many bytes come out, counted no further than it takes.
    private static long unpacked(byte[] file, int from, long most) {
        var out = new byte[64 * 1024];
        try (var inflater = new Inflater()) {
            inflater.setInput(file, from, file.length - from);
            while (!inflater.finished() && inflater.getBytesWritten() <= most) {
                if (inflater.inflate(out) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException _) {
            return 0; // the reader will say so
        }
    }
}
