package baton.tools.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Speaks with a server that runs somewhere: each message is one call, whose answer is one object or a stream
/// of them. Follows no redirect, since what is sent along is for one place only.
final class WebTransport extends BoundedTransport {

    private static final String SESSION = "Mcp-Session-Id";

    private final URI address;
    private final Map<String, String> headers;
    private final HttpClient client;
    private final Set<Thread> calls = ConcurrentHashMap.newKeySet();
    private final Map<Long, Thread> byAnswer = new ConcurrentHashMap<>();
    private volatile String session = "";
    private volatile String version = "";

    /// @param headers what is sent along with each call, secrets included
    WebTransport(String server, URI address, Map<String, String> headers, Masks masks, Limits limits) {
        super(server, masks, limits);
        this.address = address;
        this.headers = headers;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.start())
                .build();
    }

    @Override
    void open() {
        // the first call opens it
    }

    @Override
    void agreeOn(String agreed) {
        version = agreed;
    }

    @Override
    void send(String message, @Nullable Long answers) {
        var call = Thread.ofVirtual().name("tools/" + server() + " calls").unstarted(() -> call(message, answers));
        calls.add(call);
        if (answers != null) {
            byAnswer.put(answers, call);
        }
        call.start();
    }

    private void call(String message, @Nullable Long answers) {
        try {
            exchange(message, answers);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalArgumentException e) {
            lost(answers, "The tool server “" + server() + "” cannot be reached at " + place() + ".", e.toString());
        } finally {
            calls.remove(Thread.currentThread());
            if (answers != null) {
                byAnswer.remove(answers);
            }
        }
    }

    @Override
    void abandon(long id) {
        super.abandon(id);
        var call = byAnswer.get(id);
        if (call != null) {
            call.interrupt();
        }
    }

    private String place() {
        return address.getPort() < 0 ? String.valueOf(address.getHost()) : address.getHost() + ":" + address.getPort();
    }

    private void exchange(String message, @Nullable Long answers) throws IOException, InterruptedException {
        var response = client.send(request(message), BodyHandlers.ofInputStream());
        try (var body = new BoundedBody(response.body(), limits().message())) {
            response.headers().firstValue(SESSION).ifPresent(given -> session = given);
            if (response.statusCode() == 404 && !session.isEmpty()) {
                fail(new ServerTrouble(refusal(404), "HTTP 404 in a session"));
            } else if (response.statusCode() / 100 != 2) {
                lost(answers, refusal(response.statusCode()), "HTTP " + response.statusCode());
            } else if (answers != null) {
                listen(response, body, answers);
                lost(
                        answers,
                        "The tool server “" + server() + "” did not answer what it was asked.",
                        "no answer in it");
            }
        }
    }

    private void lost(@Nullable Long answers, String sentence, String details) {
        if (answers != null) {
            fail(answers, new ServerTrouble(sentence, masks().over(details)));
        }
    }

    private HttpRequest request(String message) {
        var request = HttpRequest.newBuilder(address)
                .timeout(limits().call())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString(message));
        if (!session.isEmpty()) {
            request.header(SESSION, session);
        }
        if (!version.isEmpty()) {
            request.header("MCP-Protocol-Version", version);
        }
        headers.forEach(request::setHeader);
        return request.build();
    }

    private void listen(HttpResponse<InputStream> response, InputStream body, long answers) throws IOException {
        var type = response.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/event-stream")) {
            new EventLines(body).whileWanted(event -> {
                take(event);
                return isAwaited(answers);
            });
        } else {
            take(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private String refusal(int status) {
        var name = "The tool server “" + server() + "” ";
        return switch (status) {
            case 401, 403 -> name + "does not accept the key that it is sent. Enter it again.";
            case 404 ->
                session.isEmpty()
                        ? name + "is not at this address. See whether the address is right."
                        : name + "has forgotten us. Try again.";
            case 429 -> name + "is asked too often. Try again later.";
            default -> name + "answers with the error " + status + ".";
        };
    }

    @Override
    public void close() {
        calls.forEach(Thread::interrupt);
        client.shutdownNow();
    }
}
