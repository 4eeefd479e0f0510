package baton.tools.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A site on this computer that answers each path as it was told, byte for byte.
public final class PageServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /// Writes a reply, for as long as it likes.
    @FunctionalInterface
    public interface Reply {
        void to(OutputStream out) throws IOException;
    }

    public PageServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().name("pages").daemon().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /// All requests so far, as they came.
    public List<String> requests() {
        return requests;
    }

    public PageServer at(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    public PageServer at(String path, String head, byte[] body) {
        return at(path, out -> {
            out.write((head + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        });
    }

    public PageServer html(String path, String html) {
        return at(
                path,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8",
                html.getBytes(StandardCharsets.UTF_8));
    }

    public PageServer leadsOn(String path, String to) {
        return at(path, "HTTP/1.1 302 Found\r\nLocation: " + to, new byte[0]);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            var request = new StringBuilder();
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.append(line).append('\n');
            }
            requests.add(request.toString());
            var path = request.toString().split(" ")[1];
            replies.getOrDefault(
                            path,
                            out -> out.write(
                                    "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))
                    .to(client.getOutputStream());
            client.getOutputStream().flush();
            client.shutdownOutput();
        } catch (IOException _) {
            // whoever asked has heard enough
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
