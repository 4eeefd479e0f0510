package baton.tools.web;

import baton.tools.ToolTrouble;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Reads one reply of HTTP/1.1, whatever the server sends: never more than is allowed of each part.
final class ReplyStream {

    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_LINES = 200;

    private final InputStream in;
    private final int mostBytes;

    ReplyStream(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    HttpReply read() throws IOException {
        int status = status();
        var headers = headers();
        while (status >= 100 && status < 200) {
            status = status();
            headers = headers();
        }
        var body = status == 204 || status == 304 ? new byte[0] : body(headers);
        return new HttpReply(status, headers, decoded(body, headers.getOrDefault("content-encoding", "")));
    }

    private int status() throws IOException {
        var line = line();
        if (!line.matches("HTTP/1\\.[01] \\d{3}( .*)?")) {
            throw new ToolTrouble("The site does not answer as sites do.");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (int count = 0; count < MOST_LINES; count++) {
            var line = line();
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new ToolTrouble("The site sends headers without end, so the page was not read.");
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new ToolTrouble("The site broke off before the page was there.");
            }
            if (line.size() == LONGEST_LINE) {
                throw new ToolTrouble("The site sends a header without end, so the page was not read.");
            }
            line.write(next);
        }
        var text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks();
        }
        var length = headers.get("content-length");
        if (length == null) {
            return upTo(in);
        }
        if (!length.matches("\\d{1,18}") || Long.parseLong(length) > mostBytes) {
            throw tooLarge();
        }
        var body = in.readNBytes(Integer.parseInt(length));
        if (body.length < Integer.parseInt(length)) {
            throw new ToolTrouble("The site broke off in the middle of the page.");
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = line().replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9A-Fa-f]{1,8}")) {
                throw new ToolTrouble("The site does not answer as sites do.");
            }
            long length = Long.parseLong(size, 16);
            if (length == 0) {
                return body.toByteArray();
            }
            if (body.size() + length > mostBytes) {
                throw tooLarge();
            }
            body.write(in.readNBytes((int) length));
            line();
        }
    }

    private byte[] upTo(InputStream from) throws IOException {
        var body = from.readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw tooLarge();
        }
        return body;
    }

    /// Nothing packed was asked for, but some servers pack all the same.
    private byte[] decoded(byte[] body, String encoding) throws IOException {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> upTo(new GZIPInputStream(new ByteArrayInputStream(body)));
            default -> throw new ToolTrouble("The site packs its pages in a way that Baton cannot unpack.");
        };
    }

    private ToolTrouble tooLarge() {
        return new ToolTrouble("The page is larger than " + mostBytes / 1024 / 1024 + " MB, so it was not read.");
    }
}
