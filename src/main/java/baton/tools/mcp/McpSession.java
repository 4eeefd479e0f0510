package baton.tools.mcp;

import baton.files.ValueText;
import baton.workflow.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.mcp.client.transport.McpOperationHandler;
import dev.langchain4j.mcp.protocol.McpCallToolRequest;
import dev.langchain4j.mcp.protocol.McpCancellationNotification;
import dev.langchain4j.mcp.protocol.McpClientMessage;
import dev.langchain4j.mcp.protocol.McpImplementation;
import dev.langchain4j.mcp.protocol.McpInitializationNotification;
import dev.langchain4j.mcp.protocol.McpInitializeParams;
import dev.langchain4j.mcp.protocol.McpInitializeRequest;
import dev.langchain4j.mcp.protocol.McpListToolsRequest;
import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One conversation with a server, from greeting to goodbye. Safe for several threads.
final class McpSession implements Closeable {

    private static final String VERSION = "2025-06-18";
    private static final int PAGES = 50;

    private final BoundedTransport transport;
    private final String name;
    private final AtomicLong ids = new AtomicLong();
    private final AtomicBoolean changed = new AtomicBoolean();
    private final ReentrantLock listing = new ReentrantLock();
    private @Nullable List<Described> tools;

    private McpSession(BoundedTransport transport) {
        this.transport = transport;
        this.name = "The tool server “" + transport.server() + "” ";
    }

    /// What a use of a tool gave.
    ///
    /// @param failed whether the tool itself says that it did not work
    record Given(String text, boolean failed) {}

    /// Starts what is to be started and greets it.
    static McpSession open(BoundedTransport transport) throws ServerTrouble, InterruptedException {
        var session = new McpSession(transport);
        try {
            session.greet();
            return session;
        } catch (ServerTrouble | InterruptedException | RuntimeException unopened) {
            transport.close();
            throw unopened;
        }
    }

    private void greet() throws ServerTrouble, InterruptedException {
        transport.start(new McpOperationHandler(
                new ConcurrentHashMap<>(),
                List::of,
                transport,
                _ -> {},
                () -> changed.set(true),
                () -> {},
                () -> {},
                _ -> {},
                _ -> {},
                () -> {},
                () -> {},
                (_, _) -> {}));
        var greeting = new McpInitializeRequest(ids.incrementAndGet());
        var params = new McpInitializeParams();
        params.setProtocolVersion(VERSION);
        params.setClientInfo(new McpImplementation("Baton", "1"));
        params.setCapabilities(new McpInitializeParams.Capabilities());
        greeting.setParams(params);
        var answer = ask(greeting, transport.limits().start());
        var version = answer.path("protocolVersion").asText();
        if (!version.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new ServerTrouble(name + "does not speak as a tool server does.", "no protocol version");
        }
        transport.agreeOn(version);
        transport.executeOperationWithoutResponse(new McpInitializationNotification());
    }

    /// The tools that it has, asked for again once it said that they changed.
    List<Described> tools() throws ServerTrouble, InterruptedException {
        listing.lockInterruptibly();
        try {
            if (changed.getAndSet(false)) {
                tools = null;
            }
            var known = tools == null ? list() : tools;
            tools = known;
            return known;
        } finally {
            listing.unlock();
        }
    }

    private List<Described> list() throws ServerTrouble, InterruptedException {
        var found = new LinkedHashMap<String, Described>();
        @Nullable String cursor = null;
        for (int page = 0; page < PAGES && found.size() < transport.limits().tools(); page++) {
            var answer = ask(
                    new McpListToolsRequest(ids.incrementAndGet(), cursor),
                    transport.limits().start());
            if (!answer.path("tools").isArray()) {
                throw new ServerTrouble(name + "does not say which tools it has.", "no list of tools");
            }
            answer.path("tools")
                    .forEach(tool -> Described.of(tool).ifPresent(one -> found.putIfAbsent(one.name(), one)));
            cursor = answer.path("nextCursor").asText("");
            if (cursor.isEmpty()) {
                break;
            }
        }
        return new ArrayList<>(found.values())
                .stream().limit(transport.limits().tools()).toList();
    }

    /// Uses a tool.
    ///
    /// @throws InterruptedException if the thread was interrupted; the server is told to leave off
    Given call(String tool, Fields arguments) throws ServerTrouble, InterruptedException {
        var with = Json.read(ValueText.line(arguments)).orElseGet(Json::object);
        var answer = ask(
                new McpCallToolRequest(ids.incrementAndGet(), tool, with),
                transport.limits().call());
        return new Given(
                ResultText.of(answer, transport.limits().result()),
                answer.path("isError").asBoolean());
    }

    private JsonNode ask(McpClientMessage request, Duration limit) throws ServerTrouble, InterruptedException {
        var id = request.getId();
        var answer = transport.executeOperationWithResponse(request);
        try {
            return result(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            leaveOff(id);
            throw new ServerTrouble(
                            name + "did not answer within " + limit.toSeconds() + " seconds.", "no answer to " + id)
                    .whenAsked();
        } catch (InterruptedException stopped) {
            leaveOff(id);
            throw stopped;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ServerTrouble trouble) {
                throw trouble.whenAsked();
            }
            throw new ServerTrouble(name + "left off in the middle of it.", String.valueOf(e.getCause())).whenAsked();
        }
    }

    private JsonNode result(JsonNode answer) throws ServerTrouble {
        if (answer.has("result")) {
            return answer.path("result");
        }
        var why = answer.path("error").path("message").asText("");
        throw new ServerTrouble(
                name + "says no: " + (why.isBlank() ? "it does not say why" : shortened(why)) + ".",
                "error " + answer.path("error").path("code").asText());
    }

    private static String shortened(String why) {
        var oneLine = why.replaceAll("\\s+", " ").strip().replaceAll("\\.+$", "");
        return oneLine.length() <= 300 ? oneLine : oneLine.substring(0, 300) + "…";
    }

    private void leaveOff(long id) {
        transport.abandon(id);
        if (!transport.hasFailed()) {
            transport.executeOperationWithoutResponse(new McpCancellationNotification(id, "no longer needed"));
        }
    }

    boolean hasEnded() {
        return transport.hasFailed();
    }

    @Override
    public void close() {
        transport.close();
    }
}
