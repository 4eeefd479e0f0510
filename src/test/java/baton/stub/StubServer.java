package baton.stub;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

/// The server: answers each chat with the next of its scripts, and when there is none left, as it was told to
/// do otherwise. Closing it cuts every connection.
public final class StubServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final Dialect dialect;
    private final Speech speech;
    private final ServerSocket socket;
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final Semaphore asked = new Semaphore(0);
    private final Semaphore cut = new Semaphore(0);
    private volatile Function<Request, Script> otherwise = _ -> Script.says("Hello from the stub.");
    private volatile List<String> models = List.of("stub");
    private volatile String key = "";

    private volatile Pace pace = Pace.AT_ONCE;
    private final Thread acceptor;

    private StubServer(Dialect dialect, int port) throws IOException {
        this.dialect = dialect;
        speech = dialect.speech();
        socket = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        // a virtual thread would keep the port open for a moment after it is closed
        acceptor = Thread.ofPlatform().name("stub").daemon().unstarted(this::accept);
    }

    /// Starts one on any free port.
    public static StubServer start(Dialect dialect) {
        return start(dialect, 0);
    }

    public static StubServer start(Dialect dialect, int port) {
        try {
            var server = new StubServer(dialect, port);
            server.acceptor.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /// What a person would enter as its address.
    public String address() {
        return "http://localhost:" + port() + dialect.root();
    }

    /// What it does with the next chats, in this order.
    public StubServer then(Script... next) {
        scripts.addAll(List.of(next));
        return this;
    }

    /// What it does with every chat for which there is no script.
    public StubServer otherwise(Function<Request, Script> rule) {
        otherwise = rule;
        return this;
    }

    /// The models that it has; it refuses others.
    public StubServer withModels(String... names) {
        models = List.of(names);
        return this;
    }

    /// How fast it speaks.
    ///
    /// @param between how long it waits after each piece of a reply
    /// @param sent    told each piece as it goes out, as it is written on the wire; called on any thread
    public record Pace(Duration between, Consumer<String> sent) {
        static final Pace AT_ONCE = new Pace(Duration.ZERO, _ -> {});

        void after(String piece) {
            sent.accept(piece);
            LockSupport.parkNanos(between.toNanos());
        }
    }

    /// Speaks at this pace from now on.
    public StubServer at(Pace other) {
        pace = other;
        return this;
    }

    /// The key that it wants to see with every request.
    public StubServer withKey(String wanted) {
        key = wanted;
        return this;
    }

    /// All requests so far.
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /// Returns when a request has come that nobody awaited before.
    public Request awaitRequest() throws InterruptedException {
        await(asked, "no request came");
        return requests.getLast();
    }

    /// Returns when a client has cut a connection on which it was still owed an answer.
    public void awaitCut() throws InterruptedException {
        await(cut, "nobody cut the connection");
    }

    private static void await(Semaphore event, String missing) throws InterruptedException {
        if (!event.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError(missing);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                clients.add(client);
                Thread.ofVirtual().name("stub client").start(() -> serve(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var http = new Http(
                    new BufferedInputStream(client.getInputStream()),
                    new BufferedOutputStream(client.getOutputStream()));
            var actor = new Actor(speech, client, http, pace, cut::release);
            for (var next = http.read(); next.isPresent(); next = http.read()) {
                requests.add(next.get());
                asked.release();
                if (!answer(next.get(), actor)) {
                    return;
                }
            }
        } catch (IOException _) {
            cut.release();
        }
    }

    /// Whether the connection may be used again.
    private boolean answer(Request request, Actor actor) throws IOException {
        if (!key.isEmpty() && !dialect.keyValue(key).equals(request.headers().get(dialect.keyHeader()))) {
            return actor.act(request, Script.status(401, "Incorrect API key provided: " + request.headers()));
        }
        if (!speech.isChat(request.path())) {
            var found = speech.models(request.path().replaceFirst("\\?.*", ""), models);
            return found.isEmpty()
                    ? actor.act(request, new Script.Raw(404, "text/plain", "404 page not found"))
                    : actor.act(request, new Script.Raw(200, "application/json", found));
        }
        var model = speech.model(request);
        if (!models.contains(model)) {
            return actor.act(request, Script.status(404, "model '" + model + "' not found"));
        }
        var objection = speech.objection(request);
        if (objection.isPresent()) {
            return actor.act(request, Script.status(400, objection.get()));
        }
        var script = scripts.poll();
        return actor.act(request, script == null ? otherwise.apply(request) : script);
    }

    @Override
    public void close() {
        try {
            socket.close();
            // while a thread waits for a client, the system may let one more in
            acceptor.join();
            for (var client : clients) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
