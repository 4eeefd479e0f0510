package baton.tools.mcp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// A server of tools that is called: answers in one piece, or as a stream of events in mode `events`.
final class FakeSite implements AutoCloseable {

    private final HttpServer server;
    private final FakeTools tools;
    private final String mode;
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<String> sessions = new CopyOnWriteArrayList<>();
    private volatile String session = "s-1";

    /// The methods of all messages that came, in order.
    final List<String> methods = new CopyOnWriteArrayList<>();

    FakeSite(Path about, String mode) throws IOException {
        this.mode = mode;
        tools = new FakeTools(about, mode);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/mcp", this::handle);
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/mcp");
            exchange.sendResponseHeaders(307, -1);
        });
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /// Forgets who it spoke with.
    void forget() {
        session = "s-2";
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var message = FakeTools.JSON.readTree(exchange.getRequestBody());
            var method = message.path("method").asText();
            methods.add(method);
            if (mode.equals("locked")
                    && !"Bearer sesame".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            var given = exchange.getRequestHeaders().getFirst("Mcp-Session-Id");
            sessions.add(String.valueOf(given));
            if (!method.equals("initialize") && !session.equals(given)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            if (message.path("params").path("name").asText().equals("hang")) {
                over.await();
            }
            answer(exchange, message);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, com.fasterxml.jackson.databind.JsonNode message) throws IOException {
        var answer = tools.answer(message);
        exchange.getResponseHeaders().add("Mcp-Session-Id", session);
        if (answer.isEmpty()) {
            exchange.sendResponseHeaders(202, -1);
            return;
        }
        var text = FakeTools.JSON.writeValueAsString(answer.get());
        boolean events = mode.equals("events");
        exchange.getResponseHeaders().add("Content-Type", events ? "text/event-stream" : "application/json");
        exchange.sendResponseHeaders(200, 0);
        var body = exchange.getResponseBody();
        body.write(
                (events ? ": hello\n\nevent: message\ndata: " + text + "\n\n" : text).getBytes(StandardCharsets.UTF_8));
        body.flush();
        if (events) {
            waitForTheOther(body);
        }
    }

    /// A stream may stay open after the answer: whoever has it leaves.
    private void waitForTheOther(java.io.OutputStream body) throws IOException {
        try {
            while (!over.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                body.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                body.flush();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
