package baton.stub;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// As much of HTTP/1.1 as a stub needs, by hand, so that it can be broken anywhere.
final class Http {

    private final InputStream in;
    private final OutputStream out;

    Http(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// The next request; nothing if the client is gone.
    Optional<Request> read() throws IOException {
        var first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var words = first.split(" ");
        if (words.length != 3 || !words[2].startsWith("HTTP/")) {
            throw new IOException("no request");
        }
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return Optional.of(new Request(words[0], words[1], headers, body));
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                if (line.isEmpty()) {
                    return "";
                }
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    void whole(int status, Map<String, String> headers, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        head(status, headers, "Content-Type: " + type + "\r\nContent-Length: " + bytes.length);
        out.write(bytes);
        out.flush();
    }

    void beginStream(String type) throws IOException {
        head(200, Map.of(), "Content-Type: " + type + "\r\nTransfer-Encoding: chunked");
        out.flush();
    }

    private void head(int status, Map<String, String> headers, String more) throws IOException {
        var head = new StringBuilder("HTTP/1.1 " + status + " Stub\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        out.write(head.append(more).append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    }

    void chunk(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    void endStream() throws IOException {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /// Returns when the client has closed its side.
    void awaitEnd() throws IOException {
        while (in.read() >= 0) {
            // the client says something that nobody listens to
        }
    }
}
